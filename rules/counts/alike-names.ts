import type { Evidence } from "../rule.ts";
import { plain } from "../wording/plain.ts";

/** 教育和体育局, 社会保障和就业: one name in which 和 stands. */
export const oneName =
  /教育和体育|文化和旅游|发展和改革|工业和信息化|社会保障和就业|住房和城乡|自然资源和规划|规划和自然资源|农业和农村|资源和社会保障|卫生和健康|财政和金融|公安和司法|科学和技术|审计和监督|监督和管理|运行和管理|海洋与渔业|市场和质量/;

const oneOffice = new RegExp(`(?:${oneName.source})(?=[^、和与]{0,3}(?:局|委|厅))`, "g");

/** The text with 和 of 海洋与渔业局 covered, so that it parts nothing there; all else stays in its place. */
export function asOneName(body: string): string {
  return body.replaceAll(oneOffice, (name) => name.replace(/[和与]/, "·"));
}

const fewest = 3;

/**
 * 乡村振兴、科技创新、社会保障和生态环保: names of one length, or with one end, leave no doubt that 和 parts two of
 * them. 教育、卫生、社会保障和就业 leaves it. The first may have words before it that lead to the list.
 */
export function areOfOneMake(items: readonly Evidence[]): boolean {
  const [first = "", ...others] = namesOf(items);
  if (items.length < fewest || !others.every((name) => isOneWord(name))) return false;
  const [second = ""] = others;
  const { length } = second;
  const oneLength = first.length >= length && others.every((name) => name.length === length);
  if (oneLength && isOneWord(first.slice(-length))) return true;
  const end = second.slice(-1);
  return (
    isOneWord(first.slice(-2)) &&
    [first, ...others].every((name) => name.length > 1 && name.endsWith(end))
  );
}

function isOneWord(name: string): boolean {
  return /^\p{Script=Han}{1,12}$/u.test(name) && !/[和及与的了等]/.test(name);
}

const offices =
  /(?:局|委|办|部|厅|院|中心|公司|所|站|[大支总]队|镇|乡|街道|联|协|社|馆|校|园|[中小]学|[一二三四五六七八九]中|法院|监委|管委会|[县区市旗])$/;

/** 县自然资源和规划局、县水务局和县残联: each ends like an office, and none holds 和 but where its name does. */
export function areOffices(items: readonly Evidence[]): boolean {
  return namesOf(items).every((name, at) => {
    const own = name.replace(oneName, "");
    return offices.test(own) && own.length >= 2 && (at === 0 || !/[和及与的了等]/.test(own));
  });
}

/** 县融媒体中心、城区绿化养护、县残联、县供销社 of 3家: all but one are offices, just as many as are counted. */
export function areOfficesButOne(items: readonly Evidence[], number: number): boolean {
  const others = items.filter((item) => areOffices([item]));
  return (
    number >= fewestOffices &&
    others.length === number &&
    items.length === number + 1 &&
    namesOf(items).every((name) => !/[和及与的了等]/.test(name.replace(oneName, "")))
  );
}

const fewestOffices = 3;

/** Whether 和 within the names lets one read as many of them as the number says. */
export function mayComeTo(number: number, items: readonly Evidence[], joined: boolean): boolean {
  const names = namesOf(items).map((name) => name.replace(oneName, ""));
  const inner = names.slice(0, joined ? -2 : -1);
  const joints = inner.flatMap((name) => name.match(/[和与及]/g) ?? []).length;
  return items.length - (joined ? 1 : 0) <= number && number <= items.length + joints;
}

/** 3个县（市、区）, 5个县区（含开发区、高新区）, 3个项目（教育类、卫生类）: what else they are called, or of what kind. */
export function isAside(body: string): boolean {
  const names = body.split(/[、和与及]/);
  return (
    /^(?:含|不含|包括|其中|如|即?将|均|主要是|每|各)|组成$/.test(body) ||
    names.every((name) => name.length < 2 || kinds.test(name)) ||
    names.some((name) => /^[一二三四五六七八九]期$/.test(name))
  );
}

const kinds =
  /类(?:项目|政策|资金|单位|问题|指标)?$|^(?:各|县级|县直|镇街)?(?:街道|园区|乡镇|镇|乡|部门|单位|项目|政策|企业|社区|村|开发区|管委会)$/;

/** 学校、医院建设和道路、桥梁养护: what 和 parts may be two lists. */
export function mayBeGrouped(items: readonly Evidence[]): boolean {
  return namesOf(items)
    .slice(1, -1)
    .some((name) => /.{2}[和与及].{2}/.test(name.replace(oneName, "")));
}

function namesOf(items: readonly Evidence[]): readonly string[] {
  return items.map(({ quote }) => plain(quote).replaceAll(/[“”]/g, ""));
}
