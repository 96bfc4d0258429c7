import type { Mention } from "../wording/scene.ts";

const things =
  "部门|单位|项目|对象|报告|问题|乡镇|街道|镇街|县区|区县|机构|指标|目标|政策|任务|意见|建议|制度|办法|领域|行业|通知|人员|学校|企业|条款|文件|岗位|事项|课题|案例|试点";
const behind = new RegExp(
  `^[个的]?[一-龥“”‘’]{0,6}?(${things}|[县区市州旗镇乡村局](?![一-龥]))`,
  "u",
);
const before = new RegExp(`(${things})[^，。；：]{0,3}$`, "u");
/** 审核项目绩效目标1108个: each is that of a project. */
const targets = /(?:项目|支出)(?:支出)?(?:绩效)?目标[^，。；：]{0,3}$/;
const deeds =
  /核减|评减|审减|压减|调减|压缩|收回|盘活|节约|结余|结转|追加|追回|腾出|统筹|闲置|拨付|下达|申报|送审|申请|核定|审定|安排|支出|执行|投入|涉及|覆盖|整改|奖励|扣减/g;

/** The thing that is counted, or what was done with the money; empty where the words beside a number do not say. */
export function headOf({ figure, scope }: Mention, lead: string, tail: string): string {
  if (scope.isRow) return "";
  const word = figure.kind === "count" ? thingOf(lead, tail) : (lead.match(deeds)?.at(-1) ?? "");
  return word === "" ? "" : `${figure.kind} ${word}`;
}

function thingOf(lead: string, tail: string): string {
  const named = behind.exec(tail)?.[1];
  if (named !== undefined) return named;
  return targets.test(lead) ? "项目" : (before.exec(lead)?.[1] ?? "");
}
