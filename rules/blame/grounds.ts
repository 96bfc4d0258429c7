import type { Grounds, Hypothesis } from "../../domain/finding.ts";
import { isBroken, stands } from "../findings/graph.ts";
import type { Graph } from "../findings/graph.ts";
import { printedText } from "../wording/number-text.ts";
import type { Evidence, Judged, Said } from "../rule.ts";
import type { Reason, Suspects } from "./suspects.ts";

/** Why these slips and suspects are named, or why none can be. */
export function groundsOf(
  said: Said,
  hypotheses: readonly Hypothesis[],
  suspects: Suspects,
  graph: Graph,
): Grounds {
  return {
    repair: repairGround(said, hypotheses),
    blame: blameGround(said, hypotheses, suspects, graph),
  };
}

function repairGround({ judged, tellsRepair }: Said, hypotheses: readonly Hypothesis[]): string {
  if (hypotheses.length > 0) return repairsGround(hypotheses.length);
  if (tellsRepair === true) return "改法见说明。";
  if (judged === null) return "没有可推算的改法，须对照原文。";
  if (judged.judgement.verdict !== "conflict") return "属舍入之差，没有笔误可推断。";
  if (judged.bound.formula.name === "reach") return "没有试推笔误：比率和总数都可能是约数。";
  return judged.bound.formula.sign === "=" ? noSlip : "没有发现单位、小数点、漏写多写一位的笔误。";
}

const noSlip = "没有哪一处单独的笔误能使各数相符。";

/** What the proposed repairs have in common. */
export function repairsGround(count: number): string {
  return `改一处就能使这一关系成立、又不使其他关系落空的改法有${String(count)}种，按改动大小排列。`;
}

/** From this share of all suspicion on a number is named without reserve. */
const clearShare = 0.75;

export function isClear({ order, share }: Suspects): boolean {
  return order.length > 0 && share >= clearShare;
}

function blameGround(
  said: Said,
  hypotheses: readonly Hypothesis[],
  suspects: Suspects,
  graph: Graph,
): string {
  const [first] = suspects.order;
  const suspect = said.evidence[first ?? -1];
  const verdict = said.judged?.judgement.verdict ?? said.verdictOverride;
  if (suspect === undefined)
    return asksNoNumber(said) ? "" : verdict === "tail" ? noBlame : openBlame;
  if (said.evidence.length === 1) return "只涉及这一处。";
  if (said.judged === null || suspects.reason === "none")
    return `问题出在${shown(suspect)}的写法。`;
  const best = hypotheses.find(({ operand }) => operand === first);
  const why =
    suspects.reason === "range" && repairGround(said, hypotheses) === noSlip
      ? `先核对${shown(suspect)}：不是一处笔误，但换成另一个数即可相符。`
      : reasons[suspects.reason](shown(suspect), best?.text ?? "");
  const counts = said.evidence.map((item) => countsOf(item, graph));
  const relations = new Set(counts.map((each) => each.join("/"))).size > 1;
  return (
    (isClear(suspects) ? "" : "依据文中现有的数，无法断定哪个有误；") +
    why +
    (relations ? relationGround(said, counts, first) : "")
  );
}

/** Marks left over, or something that is missing: no number is said to be wrong. */
function asksNoNumber({ judged, verdictOverride, evidence }: Said): boolean {
  const isWrong = verdictOverride === "conflict" || verdictOverride === "tail";
  return judged === null && (!isWrong || evidence.every(({ figure }) => figure === null));
}

const reasons: Readonly<Record<Exclude<Reason, "none">, (quote: string, slip: string) => string>> =
  {
    slip: (quote, slip) => `先核对${quote}：${slip}，即可相符。`,
    copy: (quote) => `先核对${quote}：与邻近的数相同，可能抄错了位置。`,
    base: (quote) => `先核对${quote}：与应有的数相差不大，可能用了另一口径的数。`,
    range: (quote) => `先核对${quote}：只改这一处即可相符。`,
    alone: (quote) => `先核对${quote}：其余各数另有成立的关系，只有它没有。`,
  };

/** Broken relations of a figure, and those that hold. */
function countsOf({ figure }: Evidence, { byFigure }: Graph): readonly [number, number] {
  const relations: readonly Judged[] = figure === null ? [] : (byFigure.get(figure.id) ?? []);
  return [relations.filter(isBroken).length, relations.filter(stands).length];
}

const mostShown = 4;

/** Of many numbers the suspect, and those that most other relations speak for. */
function relationGround(
  { evidence }: Said,
  counts: readonly (readonly [number, number])[],
  suspect: number | undefined,
): string {
  const heldOf = (index: number): number =>
    index === suspect ? Infinity : (counts[index]?.[1] ?? 0);
  const all = evidence.flatMap(({ figure }, index) => (figure === null ? [] : index));
  const most = new Set(all.toSorted((a, b) => heldOf(b) - heldOf(a)).slice(0, mostShown));
  const told = evidence.flatMap((item, index) => {
    const [broken, held] = counts[index] ?? [0, 0];
    return most.has(index)
      ? [`${shown(item)}${String(broken)}个不成立、${String(held)}个成立`]
      : [];
  });
  const more = all.length > mostShown ? "等" : "";
  return `各数所在的关系：${told.join("，")}${more}。`;
}

function shown({ quote }: Evidence): string {
  return `“${printedText(quote).slice(0, 20)}”`;
}

/** What the message says of it where it says nothing yet: a reader looks for a culprit and a slip. */
export function openEnds(
  message: string,
  said: Said,
  grounds: Grounds,
  suspects: Suspects,
): string {
  if (said.judged?.judgement.verdict !== "conflict") return "";
  const repair = grounds.repair.startsWith("没有") ? grounds.repair : "";
  if (isClear(suspects)) return repair + (repair === "" ? "" : firstOf(said, suspects));
  const told = /不能同时成立|无法断定|不能断定|无法判断|最可能/.test(message);
  return repair + (told ? "" : openBlame);
}

/** Where no slip names the number already. */
function firstOf(said: Said, { order, reason }: Suspects): string {
  const suspect = said.evidence[order[0] ?? -1];
  const known = reason === "none" || reason === "slip" || reason === "range";
  return suspect === undefined || known ? "" : reasons[reason](shown(suspect), "");
}

const noBlame = "属舍入之差，无法断定、也不必断定哪个数有误。";
const openBlame = "依据文中现有的数，无法断定哪个有误。";
