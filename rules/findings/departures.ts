import type { Finding, InverseRange, Operand, Severity, Verdict } from "../../domain/finding.ts";
import { exactText, recordOf } from "../../domain/interval.ts";
import { judge } from "../../domain/judgement.ts";
import { valueOf } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import { parseFormula } from "../../domain/relation.ts";
import type { Formula } from "../../domain/relation.ts";
import { repairsGround } from "../blame/grounds.ts";
import { unprintedBase } from "../rates/unprinted-base.ts";
import { printedText } from "../wording/number-text.ts";
import { inverseRanges, substitutedText } from "./explain.ts";
import { gapOf, materialityOf } from "./gap.ts";
import { unsoundHypotheses } from "./replay-hypotheses.ts";
import { strangeNumbers } from "./replay-message.ts";

/**
 * Parts of a finding, in Chinese, that do not follow from the rest of its own record. What rests on the whole
 * document (title, severity, who is to blame, the words between the numbers) cannot be told from a record.
 */
export function departuresIn(finding: Finding): readonly string[] {
  const formula = parseFormula(finding.relation?.formula ?? "");
  const quantities = finding.operands.flatMap(({ quantity }) => quantity ?? []);
  const isWhole = quantities.length === finding.operands.length;
  return [
    ...finding.operands.flatMap(operandDepartures),
    ...unlike("涉及的文件", finding.documentIds, documentsOf(finding.operands)),
    ...(formula === null
      ? wordDepartures(finding)
      : isWhole
        ? arithmeticDepartures(finding, formula, quantities)
        : []),
    ...(finding.message.endsWith(finding.suggestion) ? [] : ["建议"]),
    ...(mayBe(finding) ? [] : ["级别"]),
  ];
}

/** Both are written as a record has them, so that equal things are equal texts. */
function unlike(name: string, told: unknown, derived: unknown): readonly string[] {
  return JSON.stringify(told) === JSON.stringify(derived) ? [] : [name];
}

function documentsOf(operands: readonly Operand[]): readonly string[] {
  return [...new Set(operands.map(({ documentId }) => documentId))].sort();
}

function operandDepartures(operand: Operand): readonly string[] {
  const { quantity, quote, figureId } = operand;
  const isTime = quantity?.dimension === "time";
  const isFigure = quantity !== null && figureId !== null;
  const set = quantity === null || isTime ? null : recordOf(printedSet(quantity));
  // A date has a value of its own: 202406 is no number of anything.
  const value = isFigure ? (isTime ? operand.value : exactText(valueOf(quantity))) : null;
  return [
    ...unlike("位置", operand.end - operand.start, quote.length),
    ...unlike("数值", operand.value, value),
    ...unlike("单位", operand.unit, isFigure ? quantity.unit : null),
    ...unlike("取值范围", orderedSet(operand.set), set),
  ].map((part) => `“${printedText(quote)}”的${part}`);
}

/** The ends in the order in which we write them, whatever the file has. */
function orderedSet(set: Operand["set"]): Operand["set"] {
  if (set === null) return null;
  const { low, high, lowOpen, highOpen } = set;
  return { low, high, lowOpen, highOpen };
}

function arithmeticDepartures(
  finding: Finding,
  formula: Formula,
  quantities: readonly Quantity[],
): readonly string[] {
  const { operands, relation } = finding;
  const judgement = judge(formula, quantities);
  return [
    ...unlike("算式", relation?.substituted, substitutedText(formula, operands)),
    ...unlike("文中数的取值范围", orderedSet(finding.claimed), recordOf(judgement.claimed)),
    ...unlike(
      "复算结果的取值范围",
      orderedSet(finding.computed),
      judgement.computed === null ? null : recordOf(judgement.computed),
    ),
    ...unlike("差距", orderedGap(finding.gap), gapOf(judgement)),
    ...unlike(
      "使关系成立的取值范围",
      finding.inverse.map(orderedRange),
      inverseRanges(formula, quantities).map(orderedRange),
    ),
    ...unlike("涉及金额", finding.materiality, materialityOf(formula, operands, judgement)),
    ...unsoundHypotheses(finding, formula, quantities),
    ...unlikeGround(finding),
    ...strangeNumbers(finding, formula, judgement, quantities),
  ];
}

function orderedGap(gap: Finding["gap"]): Finding["gap"] {
  return gap === null ? null : { absolute: gap.absolute, quanta: gap.quanta };
}

function orderedRange({ operand, set, text }: InverseRange): unknown {
  return [operand, orderedSet(set), text];
}

/** How many repairs there are is told in the ground as well. */
function unlikeGround({ hypotheses, grounds }: Finding): readonly string[] {
  return hypotheses.length === 0 || grounds === undefined
    ? []
    : unlike("改法的依据", grounds.repair, repairsGround(hypotheses.length));
}

/** Of what is no arithmetic nothing is computed; an implied base is. */
function wordDepartures(finding: Finding): readonly string[] {
  const { operands, relation, claimed, computed, gap, hypotheses, inverse } = finding;
  const formula = relation?.formula ?? "";
  const told = printedText(`${relation?.substituted ?? ""}　${finding.message}`);
  return [
    ...judgedOperands(formula, operands)
      .filter(({ quote }) => !told.includes(printedText(quote)))
      .map(({ quote }) => `“${printedText(quote)}”的原文`),
    ...unlike("复算结果", [claimed, computed, gap, hypotheses], [null, null, null, []]),
    ...unlike(
      "使关系成立的取值范围",
      inverse.map(orderedRange),
      unprintedBase(formula, operands).map(orderedRange),
    ),
  ];
}

/** Those that a machine form names: the first two of year(0)=year(1). */
function judgedOperands(formula: string, operands: readonly Operand[]): readonly Operand[] {
  const named = new Set((formula.match(/\d+/g) ?? []).map(Number));
  return operands.filter((_, index) => named.has(index));
}

/** An error rests on numbers of one sentence or row with printed units; what may hold is a hint. */
function mayBe({ severity, verdict, confidence }: Finding): boolean {
  const isLoose = confidence.extract === "low" || confidence.bind !== "sentence";
  const highest: Severity = holding.includes(verdict) ? "hint" : isLoose ? "warning" : "error";
  return ranks.indexOf(severity) <= ranks.indexOf(highest);
}

const holding: readonly Verdict[] = ["certain", "possible"];
const ranks: readonly Severity[] = ["hint", "warning", "error"];
