import type { Heading } from "./outline.ts";

const planHeading =
  /下一步|下步|计划|打算|今后|工作思路|工作安排|努力方向|目标任务|(?:下半年|下阶段|下一阶段|下季度)[^，。；]{0,4}(?:安排|重点|任务|目标)|^(?:几点|有关|相关|改进|对策|工作)?建议$|工作措施|改进措施|工作部署|工作重点/;
/** 存在的问题和下一步打算: such a part tells both; its sentences decide. */
const mixedHeading = /(?:问题|情况|处置|处理|原因|成效|经验)[^，。；]{0,8}(?:和|及|与|、|暨)/;
const resultHeading =
  /完成情况|开展情况|执行情况|工作情况|主要做法|成效|整改情况|落实情况|回顾|总结/;

/** Whether the headings say that what follows is still to come. */
export function isPlanSection(path: readonly Heading[], reportYear: number | null): boolean {
  return path.some(
    ({ level, title }) =>
      (planHeading.test(title) && !resultHeading.test(title) && !mixedHeading.test(title)) ||
      (reportYear !== null &&
        (level === 1 ? title.includes(`${reportYear + 1}年`) : title === `${reportYear + 1}年`)),
  );
}

const planTitle =
  /关于(?:做好|开展|组织|加强|进一步|全面|推进)[^\n]*(?:通知|方案|要点|意见)$|(?:工作要点|工作计划|实施方案|工作方案|工作安排)$/;

/** Whether the title announces work to come: a notice, a work plan. 通报 and 情况 tell results. */
export function isPlanTitle(title: string): boolean {
  return planTitle.test(title) && !resultHeading.test(title);
}

const planWords =
  /(?:^|[，。；：“])(?:下一步|今后|计划|拟|力争|预计(?!难以|无法|不能|未能)|将于|争取|确保|到20\d\d年)|(?:^|[，。；：])[^，。；]{0,6}(?<![按照据原年度])计划(?:于|在|对|将|选|开|组|新|完|投|实|培|评|安)[^，。；]{0,20}$|(?:拟于|拟|力争|预计(?:可|能)?(?:到|达到|达|突破|完成|为)|将于|将在|争取在)[^，。；]{0,20}$/;

/** One of these stands in all of those; a lead without any needs no closer look. */
const announcing = /[拟划争计保后步]|将[于在]|到20/;

/** Whether the words before a number announce it as still to come. */
export function isAnnounced(lead: string): boolean {
  if (!announcing.test(lead)) return false;
  const told = /实际|已/.test(lead) ? lead.replace(toldAsDone, "") : lead;
  return planWords.test(told);
}

/** 计划新建26座，实际完成25座，完成率96.15%: from the clause with 实际 on the result is told. */
const toldAsDone = /^.*[，；](?=[^，。；]{0,6}(?:实际|已(?!于|在)))/s;

const title = /^[^，。；\n]{0,12}(?:计划|打算|工作安排|工作思路|工作要点)/;

/** 2025年工作计划: the year of a plan named in passing or in the title. */
export function isPlanName(tail: string): boolean {
  return title.test(tail);
}
