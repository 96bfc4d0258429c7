import { countsBeside } from "../counts/counts-beside.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { textBetween } from "./full-sentence.ts";
import { isInLineOfList } from "./line-item.ts";
import { isBand } from "./same-thing.ts";
import { bestGrades } from "./best-grades.ts";
import { plain } from "./plain.ts";
import { leading } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import { isToldOfSome } from "../divisions/told-of-some.ts";
import { isOneTurn } from "../divisions/turn-of.ts";
import { isOfAnother } from "../lists/no-list.ts";
import { leavesKeptOut } from "../divisions/kept-budget.ts";
import { leavesGreenOut } from "../divisions/warning-lights.ts";

/** Nothing in the words speaks against the number being the whole of these parts. */
export function mayBeWhole(scene: Scene, total: Mention, parts: readonly Mention[]): boolean {
  return (
    !countsKinds(total) &&
    !isOneOfKinds(total, parts) &&
    !isBandOf(total, parts) &&
    !isOneTurn(total, parts) &&
    !isOfTwoGrades(total, parts) &&
    !isOfOneLine(scene, total, parts) &&
    !isOfOtherDeed(scene, total, parts) &&
    !isOfAnother(total, parts[0]) &&
    !leavesKeptOut(total, parts) &&
    !leavesGreenOut(total, parts) &&
    !isToldOfSome(scene, total, parts) &&
    !beginsAbove(scene, parts)
  );
}

/** …达到序时进度的1389个；(a line on) 预计可以完成的214个；…的51个: its first items stand in the paragraph above. */
function beginsAbove({ report, byBlock }: Scene, [first]: readonly Mention[]): boolean {
  const block = first?.figure.block ?? 0;
  if (first === undefined || byBlock.get(block)?.[0] !== first) return false;
  const above = report.document.blocks[block - 1]?.flow;
  const words = report.document.flow.text.slice(above?.start, above?.end).trimEnd();
  return above !== undefined && byBlock.has(block - 1) && /[；;，,、]$/.test(words);
}

const deeds: readonly RegExp[] = [
  /[核评审]减/,
  /压[减缩降]|[削扣调]减/,
  /收回|回收|盘活/,
  /追加|新增安排|增加安排/,
  /节约|结余/,
];

/**
 * 以上合计核减2541万元。收回资金的来源，…: a list whose sentence says what was done with its money is no division
 * of money with which another thing was done, told in a sentence before.
 */
function isOfOtherDeed(scene: Scene, total: Mention, [first]: readonly Mention[]): boolean {
  if (first?.figure.kind !== "amount" || total.scope === first.scope) return false;
  const topic = plain(leading(first));
  const own = deedsIn(topic.split(/[；;]/).at(-1) ?? "");
  const other = deedsIn(total.before);
  const apart = own.length > 0 && other.length > 0 && !own.some((deed) => other.includes(deed));
  return apart && !/[：:]$/.test(textBetween(scene, total, first).trim());
}

function deedsIn(words: string): readonly RegExp[] {
  return deeds.filter((deed) => deed.test(words));
}

const further = /以[上下]|其[余他它]|剩余|余下/;

/** 前两类评价对象中，90分以上的5个，其余21个: the list is of some of the classes told before, not of one of them. */
export function isOfFirstKinds(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined || !parts.some(({ before }) => further.test(before))) return false;
  return firstKinds.test(leading(last, 60));
}

const firstKinds =
  /(?:^|[，,；;。、])(?:其中)?[前后][两二三四2-4](?:大)?[类项种批者][^。；;]{0,40}$/;

/** （3）农村道路等7个项目，…；评价结论为优3个…: what one line of a list tells is no whole of what is told of all. */
export function isOfOneLine(scene: Scene, total: Mention, [first]: readonly Mention[]): boolean {
  return (
    first !== undefined && first.figure.block !== total.figure.block && isInLineOfList(scene, total)
  );
}

/** 90分以上的4个，80分至90分的3个，其余2个: one band is no whole of the others. */
function isBandOf(total: Mention, parts: readonly Mention[]): boolean {
  return isBand(total) && parts.every(({ scope }) => scope === total.scope);
}

/** 12家单位、9个项目、3项政策: one of several kinds of objects side by side is not all that was graded. */
function isOneOfKinds(total: Mention, [first]: readonly Mention[]): boolean {
  if (first === undefined || total.after === "" || !judged.test(first.before)) return false;
  return countsBeside(total).some(
    (other) => other !== first && other.after !== "" && other.noun !== total.noun,
  );
}

/** 优良项目合计21个，其中优8个、良13个，另有中等4个: the two best grades are no whole of the others as well. */
function isOfTwoGrades({ before }: Mention, parts: readonly Mention[]): boolean {
  return (
    ofBestGrades.test(plain(before)) && parts.some((part) => lowGrade.test(plain(part.before)))
  );
}

const ofBestGrades = new RegExp(`${bestGrades}(?![率中])[^，,。；;]{0,8}$`);
const lowGrade = /(?:中等?|一般|(?<!不)合格|较?差|不合格)[”"]?(?:等次|等级|的|有)*$/;

const judged = /[优良][秀好]?[”"]?(?:等次|等级|的)*$|[红黄绿]灯[”"]?(?:的?项目|的)?$|支持[”"]?的?$/;
