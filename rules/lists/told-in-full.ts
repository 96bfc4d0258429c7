import { kindLabel } from "../divisions/kind-label.ts";
import { areOfOneScheme, areOnScale } from "../divisions/list-schemes.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** What is picked out of more: the biggest, the main ones, some named projects, bureaus or places. */
const picked = /主要|最[高低大小多少]|仅|较[大多高]|突出|重点是|超过?\d|以上|如$/;
const named = /(?:[局委办镇乡县市旗]|街道|公司|医院|中心)$/;
const longName = /^.{7,}(?:项目|工程|补助|补贴|改造|建设)$/;

/** Functions of the budget and taxes, of which a list tells the largest. */
const sector =
  /教育|科学技术|科技|文化|旅游|体育|社会保障|社保|就业|卫生|健康|医疗|节能|环保|环境|城乡社区|农林水|农业|农村|水利|交通|住房|保障性|应急|公共安全|民生|产业|生态|城建|市政|税$/;

const rest = /^(?:其他|其它|其余)/;

/** Shares of the whole from which few others can be left. */
const most = 0.7;
const more = 0.5;
const least = 0.1;

/**
 * Whether a list reads as all there is: kinds of one division, or three and more items alike that
 * fill most of the whole. Sectors, named projects and what is picked out do not; behind 其中 neither
 * do the first steps of a scale (其中优3个、良6个).
 */
export function readsAsWhole(parts: readonly Mention[], share: number, among: boolean): boolean {
  const labels = parts.map(kindLabel);
  if (tellsOfGoodOnly(parts) || lacksGreen(labels)) return false;
  // 监控916个，终止5个、调整22个: so few are those of which there is something to tell.
  if (share < least) return false;
  if (among && areClasses(parts)) return parts.length > 2 && share >= most;
  if (areOfOneScheme(parts)) {
    return parts.length > 2 || !among || (share > more && !areOnScale(labels));
  }
  if (parts.some(({ before }) => picked.test(before))) return false;
  if (labels.some((label) => rest.test(label))) return true;
  const many = parts.length > 2 && share >= most;
  return many && !labels.some(isNamed) && !labels.every((label) => sector.test(label));
}

/** 其中教育类25个、卫生类26个: of as many classes as there are, those that are told need not be all. */
export function areClasses(parts: readonly Mention[]): boolean {
  return parts.every((part) => /[一-龥]{2}[类型]$/.test(kindLabel(part)));
}

/** Classes that come to so little leave others out. */
export function leaveMuchOut(parts: readonly Mention[], share: number): boolean {
  return areClasses(parts) && share < most;
}

/** 红灯21个、黄灯47个: what needs attention is told, the green rest is not. */
function lacksGreen(labels: readonly string[]): boolean {
  return labels.some((label) => /[红黄]灯/.test(label)) && !labels.some((l) => /绿灯/.test(l));
}

/** 优5个、良10个，优良率83.3%: the good ones are told for the sake of their rate. */
export function tellsOfGoodOnly(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined || parts.length > 2) return false;
  return /^[^。；;]{0,12}优良率/.test(trailing(last));
}

function isNamed(label: string): boolean {
  return named.test(label) || longName.test(label);
}

/** Ends of names that say nothing of how the items are told. */
const general = /(?:项目|资金|金额|支出|经费|问题|指标|单位|部门|预算)$/;

/** 因…减、因…减; 5月…、8月…: the same words at the head or at the end of each. */
export function areParallel(parts: readonly Mention[]): boolean {
  const labels = parts.map(kindLabel).filter((label) => !rest.test(label));
  const [first = ""] = labels;
  if (labels.length < 2) return false;
  const heads = labels.every((label) => /^[因由经按对属]/.test(label) && label[0] === first[0]);
  const tails =
    first.length > 2 &&
    !general.test(first) &&
    labels.every((label) => label.slice(-2) === first.slice(-2));
  const months = labels.every((label) =>
    /^(?:\d{1,2}|[一二三四五六七八九十]+)(?:月|季度)/.test(label),
  );
  return heads || tails || months;
}
