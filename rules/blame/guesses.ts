import type { Figure } from "../../domain/figure.ts";
import { operandTest, operandTests } from "../../domain/judgement.ts";
import { decimalsOf } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { printedValue } from "../../domain/reading.ts";
import { repairsOf } from "../../domain/repair.ts";
import type { Repair, RepairKind } from "../../domain/repair.ts";
import { exchanged } from "./exchange.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { holdsWith, isBroken, othersOf, stands } from "../findings/graph.ts";
import type { Graph } from "../findings/graph.ts";
import { namesakesOf, neighboursOf, toldAgain, usualness } from "./habits.ts";
import type { Judged } from "../rule.ts";

/** One number that an operand may have been, and how likely that is beside other guesses. */
export interface Guess {
  readonly kind: RepairKind;
  readonly operand: number;
  readonly to: Quantity;
  /** It would make both sides of an inequality equal. */
  readonly evens: boolean;
  readonly weight: number;
}

/**
 * How often people make a slip, spread over the ways in which it could have been made in that number:
 * of a number with many digits each single digit is the less likely to be the wrong one. The shares
 * are a judgement after studies of typing (substitution most, then transposition, omission, doubling).
 */
const slips: Readonly<Record<RepairKind, (ways: number) => number>> = {
  digit: (digits) => 0.3 / (9 * digits),
  swap: (digits) => 0.2 / Math.max(1, digits - 1),
  dropped: (digits) => 0.15 / (digits + 2),
  doubled: (digits) => 0.12 / Math.max(1, digits - 1),
  decimal: () => 0.1 / 4,
  unit: () => 0.1 / 2,
  complement: () => 0.07,
  figure: (others) => 0.02 / others,
  exchange: () => 0.05,
};

/** One slip that mends two relations is so much likelier than two slips at once. */
export const twoSlips = 40;

/** Parts that make up their whole to the last digit were meant to. */
const evened = 5;

/** Every single change that mends this relation and breaks none that holds, likeliest first. */
export function guessesFor(judged: Judged, graph: Graph): readonly Guess[] {
  const { evidence, formula } = judged.bound;
  const quantities = quantitiesOf(evidence) ?? [];
  const testOf = operandTests(formula, quantities);
  const own = new Set(evidence.map(({ figure }) => figure?.id));
  const found = evidence.flatMap(({ figure }, operand) => {
    if (figure === null) return [];
    const mends = testOf(operand);
    const beside = quantities.filter((_, index) => index !== operand);
    const elsewhere = toldElsewhere(judged, figure, graph);
    return [...repairsOf(figure.quantity), ...elsewhere]
      .filter(({ to }) => mends(to))
      .filter(({ to }) => keepsOthers(judged, figure, to, graph))
      .filter((repair) => formula.sign === "=" || isTelling(judged, operand, repair, graph))
      .map(({ kind, to }) => {
        const evens = formula.sign === "<=" && makesEqual(judged.bound, operand, to);
        const weight =
          slipShare(kind, figure.quantity, to, elsewhere.length) *
          usualness(figure, to, beside, graph.habits) *
          (kind === "figure" ? 1 : toldAgain(figure, to, own, graph.habits)) *
          (evens ? evened : 1) *
          twoSlips ** mended(judged, figure, to, graph);
        return { kind, operand, to, evens, weight };
      });
  });
  return [...found, ...turned(judged)].toSorted(
    (a, b) => b.weight - a.weight || rank(judged, a) - rank(judged, b),
  );
}

function slipShare(kind: RepairKind, from: Quantity, to: Quantity, others: number): number {
  const digits = kind === "figure" ? others : from.digits.replace(/\D/g, "").length;
  // 万元 and 亿元 are taken for each other, hardly ever 百万元.
  const far = kind === "unit" ? Math.abs(to.exponent - from.exponent) : 4;
  return slips[kind](digits) * (far === 4 ? 1 : far === 8 ? 0.5 : 0.1);
}

/** At equal weight the claim is named before the operands it is computed from. */
function rank({ bound }: Judged, { operand }: Guess): number {
  const { claim, sign } = bound.formula;
  return sign === "=" && operand === claim ? -1 : operand;
}

/** By so much a slip must change a number before it is named for an inequality. */
const magnitude = 1.5;

/**
 * An inequality is met by half of all numbers; a slip is worth naming only if it changes the magnitude,
 * makes both sides equal, as where parts make up their whole, or mends another relation as well.
 */
function isTelling(judged: Judged, operand: number, { to }: Repair, graph: Graph): boolean {
  const figure = judged.bound.evidence[operand]?.figure ?? null;
  if (figure === null || /^-?[0.]+$/.test(to.digits)) return false;
  const [before, after] = [printedValue(figure.quantity).valueOf(), printedValue(to).valueOf()];
  const ratio = after > before ? after / before : before / after;
  return (
    ratio >= magnitude ||
    makesEqual(judged.bound, operand, to) ||
    mended(judged, figure, to, graph) > 0
  );
}

function makesEqual(
  { formula, evidence }: Judged["bound"],
  operand: number,
  to: Quantity,
): boolean {
  const changed = (quantitiesOf(evidence) ?? []).with(operand, to);
  return operandTest({ ...formula, sign: "=" }, changed, operand)(to);
}

function keepsOthers(judged: Judged, figure: Figure, to: Quantity, graph: Graph): boolean {
  return othersOf(judged, figure, graph).every(
    (other) => !stands(other) || holdsWith(other.bound, figure, to),
  );
}

/** Number of other broken relations that the change mends as well. */
function mended(judged: Judged, figure: Figure, to: Quantity, graph: Graph): number {
  return othersOf(judged, figure, graph).filter(
    (other) => isBroken(other) && holdsWith(other.bound, figure, to),
  ).length;
}

/** Numbers that stand nearby or are told of the same indicator and may have been meant instead. */
function toldElsewhere({ bound }: Judged, figure: Figure, graph: Graph): readonly Repair[] {
  if (bound.formula.sign !== "=") return [];
  const own = new Set(bound.evidence.map((item) => item.figure?.value));
  const told = [...neighboursOf(figure, graph.habits), ...namesakesOf(figure, graph.habits)];
  const fresh = told.filter(
    ({ value, status, quantity }) =>
      !own.has(value) && status !== "threshold" && isAsPrecise(quantity, figure.quantity),
  );
  const different = new Map(fresh.map((other) => [other.value, other.quantity]));
  return [...different.values()].map((to) => ({ kind: "figure", to }));
}

/** A rough number agrees with much and explains little. */
function isAsPrecise(other: Quantity, own: Quantity): boolean {
  return (
    other.qualifier === "exact" && other.unit === own.unit && decimalsOf(other) >= decimalsOf(own)
  );
}

/** Two numbers of the relation in each other's place: part and whole, hardly ever item and total. */
function turned({ bound }: Judged): readonly Guess[] {
  const pair = exchanged(bound);
  if (pair === null) return [];
  const quantities = quantitiesOf(bound.evidence) ?? [];
  const often = bound.formula.name === "share" ? 1 : 0.2;
  const weight = slips.exchange(0) * often;
  return pair.flatMap((operand, index) => {
    const to = quantities[pair[1 - index] ?? -1];
    return to === undefined
      ? []
      : ({ kind: "exchange", operand, to, evens: false, weight } as const);
  });
}
