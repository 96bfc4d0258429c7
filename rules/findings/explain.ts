import type { InverseRange } from "../../domain/finding.ts";
import { closed, recordOf } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import type { Judgement } from "../../domain/judgement.ts";
import { decimalsOf } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { nearestReachable } from "../../domain/reachability.ts";
import { isExact, printedSet, printedValue } from "../../domain/reading.ts";
import { invert } from "../../domain/relation.ts";
import type { Formula, FunctionName } from "../../domain/relation.ts";
import { setText, valueText } from "../../domain/measured-text.ts";
import { addedText, printedText, togetherText } from "../wording/number-text.ts";
import { apartText, computedText } from "../../domain/told-sides.ts";
import { perObject } from "../remembered.ts";
import type { Bound, Evidence } from "../rule.ts";

/** A broken relation in words; every rule on relations says it with these. */
export interface Mismatch {
  readonly claimRole: string;
  readonly claim: string;
  /** （即11.935%～11.945%）; empty for an exact number. */
  readonly claimSet: string;
  readonly expression: string;
  /** Roles of the arguments, without the claim. */
  readonly argumentRoles: string;
  readonly computed: string;
  readonly gap: string;
  /** 若…无误，…应在…。 or empty. */
  readonly inverse: string;
  readonly roles: string;
  readonly together: string;
  /** A sentence on a loose binding; empty for one sentence or row. */
  readonly caveat: string;
}

export const quantitiesOf = perObject(
  (evidence: readonly Evidence[]): readonly Quantity[] | null => {
    const quantities = evidence.map((item) => item.figure?.quantity ?? item.quantity);
    return quantities.every((quantity) => quantity !== undefined) ? quantities : null;
  },
);

interface Quoted {
  readonly quote: string;
  readonly quantity?: Quantity | null;
}

function printed(evidence: readonly Quoted[], index: number): string {
  const { quote = "", quantity = null } = evidence[index] ?? {};
  return (quantity === null ? null : addedText(quote, quantity)) ?? printedText(quote);
}

type Words = (a: string, b: string, all: readonly string[]) => string;

const expressions: Readonly<Record<FunctionName, Words>> = {
  share: (a, b) => `${a}÷${b}`,
  rest: (a, b) => `（${a}－${b}）÷${a}`,
  drop: (a, b) => `${a}÷（${a}＋${b}）`,
  difference: (a, b) => `${a}－${b}`,
  sum: (_a, _b, all) => all.join("＋"),
  mean: (_a, _b, all) => `（${all.join("＋")}）÷${String(all.length)}`,
  value: (a) => a,
  reach: (a) => `整数÷${a}`,
  growth: (a, b) => `（${a}－${b}）÷${b}`,
  gain: (a, b) => `${a}÷（${b}－${a}）`,
  times: (a, b) => `${a}÷${b}`,
  more: (a, b) => `（${a}－${b}）÷${b}`,
  balance: (_a, _b, all) => `${all.slice(0, -1).join("＋")}－${all.at(-1) ?? ""}`,
  annual: (a, b) => `${a}÷${b}按逐年等速增长`,
};

/** The left side with the printed figures: 546.18万元÷4755.05万元. */
export function expressionText(formula: Formula, evidence: readonly Quoted[]): string {
  const all = formula.args.map((index) => printed(evidence, index));
  const [a = "", b = ""] = all;
  return expressions[formula.name](a, b, all);
}

export function substitutedText(formula: Formula, evidence: readonly Quoted[]): string {
  const sign = formula.sign === "=" ? "＝" : "≤";
  return expressionText(formula, evidence) + sign + printed(evidence, formula.claim);
}

/** For each operand the values that would restore agreement, the others as printed. */
export function inverseRanges(
  formula: Formula,
  quantities: readonly Quantity[],
): readonly InverseRange[] {
  if (formula.sign !== "=") return [];
  if (formula.name === "reach") return nearestRange(formula, quantities);
  const sets = quantities.map(printedSet);
  const args = formula.args.flatMap((index) => sets[index] ?? []);
  const claim = sets[formula.claim];
  if (claim === undefined || args.length !== formula.args.length) return [];
  return formula.args.flatMap((operand, place) => {
    const quantity = quantities[operand];
    const set = invert(formula.name, place, args, claim);
    return quantity === undefined || set === null ? [] : rangeOf(operand, set, quantity);
  });
}

/** A whole number leads to no range of the whole; told is the nearest rate that some part of it has. */
function nearestRange(
  { args, claim }: Formula,
  quantities: readonly Quantity[],
): readonly InverseRange[] {
  const [whole, rate] = [quantities[args[0] ?? -1], quantities[claim]];
  if (whole === undefined || rate === undefined) return [];
  const nearest = nearestReachable(printedValue(whole), printedSet(rate));
  if (nearest === null) return [];
  const text = valueText(nearest, rate, decimalsOf(rate) + 1);
  return [{ operand: claim, set: recordOf(closed(nearest, nearest)), text }];
}

function rangeOf(operand: number, set: Interval, quantity: Quantity): readonly InverseRange[] {
  // Kept without words: no value that a report could print restores agreement.
  if (set.high !== null && set.high.compare(0) < 0) {
    return [{ operand, set: recordOf(set), text: "" }];
  }
  const money = quantity.dimension === "money" ? 2 : 1;
  const text = isCounted(quantity)
    ? wholeText(set, quantity)
    : setText(set, quantity, Math.max(decimalsOf(quantity), money));
  return [{ operand, set: recordOf(set), text }];
}

/** A number of things; a laid down rate of 20% might be 20.5% as well. */
function isCounted(quantity: Quantity): boolean {
  return isExact(quantity) && quantity.laidDown === undefined;
}

/** The whole numbers of a range: 16个, 102～107家; empty where it holds none. */
function wholeText(set: Interval, quantity: Quantity): string {
  if (set.low === null || set.high === null) return setText(set, quantity, 0);
  const [low, high] = [set.low.ceil(), set.high.floor()];
  return low.compare(high) > 0 ? "" : setText(closed(low, high), quantity, 0);
}

function inverseText(bound: Bound, ranges: readonly InverseRange[]): string {
  const claim = bound.evidence[bound.formula.claim];
  const shown = ranges
    .filter(({ operand, text }) => text !== "" && operand !== bound.formula.claim)
    .map((range) => {
      const role = bound.evidence[range.operand]?.role ?? "";
      const verb = range.text.includes("～") ? "应在" : "应为";
      return `${role}${verb}${range.text}${verb === "应在" ? "之间" : ""}`;
    });
  return claim === undefined || shown.length === 0 || shown.length > 2
    ? ""
    : `若${claim.role}无误，${shown.join("，或")}。`;
}

const caveats = {
  sentence: "",
  paragraph: "这几个数不在同一句，请先确认口径相同。",
  document: "这几个数取自不同段落，请先确认口径相同。",
} as const;

export function mismatchOf(
  bound: Bound,
  judgement: Judgement,
  quantities: readonly Quantity[],
): Mismatch {
  const claim = bound.evidence[bound.formula.claim] ?? bound.evidence[0];
  const quantity = quantities[bound.formula.claim] ?? quantities[0];
  if (quantity === undefined) throw new RangeError("a relation needs operands");
  const roles = [...new Set(bound.evidence.map((item) => item.role))];
  const weighed = { formula: bound.formula, quantities, judgement };
  return {
    claimRole: claim.role,
    claim: printedText(claim.quote),
    claimSet:
      isExact(quantity) || quantity.laidDown !== undefined
        ? ""
        : `（即${setText(judgement.claimed, quantity, decimalsOf(quantity) + 1)}）`,
    expression: expressionText(bound.formula, bound.evidence),
    argumentRoles: bound.formula.args.map((index) => bound.evidence[index]?.role ?? "").join("、"),
    computed: computedText(weighed),
    gap: apartText(weighed),
    inverse: inverseText(bound, inverseRanges(bound.formula, quantities)),
    roles: roles.join("、"),
    together:
      roles.length === bound.evidence.length
        ? togetherText(roles.length)
        : `这${String(bound.evidence.length)}个数`,
    caveat: caveats[bound.binding],
  };
}
