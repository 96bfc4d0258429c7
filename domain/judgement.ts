import type { Fraction } from "fraction.js";
import type { Reading, Verdict } from "./finding.ts";
import { distance, everything, isSubset, meets, order, point } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { meetingTest } from "./meeting.ts";
import { perObject } from "./per-object.ts";
import { quantum } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { nearestReachable } from "./reachability.ts";
import {
  acceptedSet,
  coarseQuantum,
  printedSet,
  printedValue,
  readingOrder,
  truncatedSet,
  typicalSet,
} from "./reading.ts";
import { evaluate, invert } from "./relation.ts";
import type { Formula } from "./relation.ts";

export interface Judgement {
  readonly verdict: Verdict;
  /** First reading under which the relation holds; null in a conflict and where nothing was judged. */
  readonly explainedBy: Reading | null;
  /** Set of the claim as printed. */
  readonly claimed: Interval;
  /** Range of the result for operands as printed; null when it is undefined. */
  readonly computed: Interval | null;
  /** Result for the printed values themselves. */
  readonly point: Fraction | null;
  /** Room between both sets, also in last places of the claim; null unless they are apart. */
  readonly gap: { readonly absolute: Fraction; readonly quanta: Fraction } | null;
  /** It holds, but only where a qualifier is used more widely than is usual. */
  readonly stretched: boolean;
}

type Sets = (quantity: Quantity) => Interval;

interface Sides {
  readonly computed: Interval;
  readonly claimed: Interval;
}

function sidesOf(
  formula: Formula,
  quantities: readonly Quantity[],
  argument: Sets,
  claim: Sets,
): Sides | null {
  const claimed = quantities[formula.claim];
  const args = formula.args.map((index) => quantities[index]);
  if (claimed === undefined || !args.every((arg) => arg !== undefined)) return null;
  const claimSet = claim(claimed);
  const computed =
    formula.name === "reach"
      ? reached(args[0], claimSet)
      : evaluate(formula.name, args.map(argument));
  return computed === null ? null : { computed, claimed: claimSet };
}

interface Known {
  formula: Formula | null;
  sides: Sides | null;
}

const knownFor = perObject((_quantities: readonly Quantity[]): Known => ({
  formula: null,
  sides: null,
}));

/** Both sides as printed: the same relation is judged, weighed and mended. */
function printedSides(formula: Formula, quantities: readonly Quantity[]): Sides | null {
  const known = knownFor(quantities);
  if (known.formula !== formula) {
    known.sides = sidesOf(formula, quantities, printedSet, printedSet);
    known.formula = formula;
  }
  return known.sides;
}

function reached(whole: Quantity | undefined, claim: Interval): Interval | null {
  const nearest = whole === undefined ? null : nearestReachable(printedValue(whole), claim);
  return nearest === null ? null : point(nearest);
}

/** An inequality holds where the least result does not exceed the greatest claim. */
function agrees(formula: Formula, { computed, claimed }: Sides): boolean {
  if (formula.sign === "=") return meets(computed, claimed);
  if (computed.low === null || claimed.high === null) return true;
  const found = order(computed.low, claimed.high);
  return found < 0 || (found === 0 && !computed.lowOpen && !claimed.highOpen);
}

function isCertain(formula: Formula, { computed, claimed }: Sides): boolean {
  if (formula.name === "reach") return false;
  if (formula.sign === "=") return isSubset(computed, claimed);
  return computed.high !== null && claimed.low !== null && computed.high.compare(claimed.low) <= 0;
}

/** Whether it agrees as printed, without the readings that soften a miss; the cheap half of `judge`. */
export function holds(formula: Formula, quantities: readonly Quantity[]): boolean {
  return agreesAs(formula, quantities, printedSet, printedSet);
}

/** Whether result and claim meet when the numbers stand for these sets. */
function agreesAs(
  formula: Formula,
  quantities: readonly Quantity[],
  operandSet: Sets,
  claimSet: Sets,
): boolean {
  const sides = sidesOf(formula, quantities, operandSet, claimSet);
  return sides !== null && agrees(formula, sides);
}

/** Whether it agrees where the claim, and perhaps the operands too, were cut off instead of rounded. */
export function holdsTruncated(formula: Formula, quantities: readonly Quantity[]): boolean {
  return [printedSet, truncatedSet].some((operandSet) =>
    agreesAs(formula, quantities, operandSet, truncatedSet),
  );
}

/**
 * What each operand may be, the rest as printed: each stands once in a formula, so that the relation holds
 * exactly where the operand's set meets the inverse range. Null where only judging anew can tell.
 */
export function operandRanges(
  formula: Formula,
  quantities: readonly Quantity[],
): (operand: number) => Interval | null {
  const sides = printedSides(formula, quantities);
  if (sides === null || !isTurned(formula)) return () => null;
  // F ≤ Y holds where F reaches below the upper end of Y: the same as meeting all that lies below it.
  const claim = formula.sign === "=" ? sides.claimed : { ...sides.claimed, ...noLow };
  const computed = formula.sign === "=" ? sides.computed : { ...sides.computed, ...noHigh };
  const args = formula.args.flatMap((index) => quantities[index] ?? []).map(printedSet);
  return (operand) => {
    const place = formula.args.indexOf(operand);
    return place < 0 ? computed : invert(formula.name, place, args, claim);
  };
}

/** Tests for other values of one operand, the rest as printed. */
export function operandTests(
  formula: Formula,
  quantities: readonly Quantity[],
): (operand: number) => (quantity: Quantity) => boolean {
  const rangeOf = operandRanges(formula, quantities);
  return (operand) => {
    const range = rangeOf(operand);
    return range === null
      ? (quantity) => holds(formula, quantities.with(operand, quantity))
      : meetingTest(range);
  };
}

export function operandTest(
  formula: Formula,
  quantities: readonly Quantity[],
  operand: number,
): (quantity: Quantity) => boolean {
  return operandTests(formula, quantities)(operand);
}

const noLow = { low: null, lowOpen: true } as const;
const noHigh = { high: null, highOpen: true } as const;

/** Inverse ranges of an inequality are taken only of what rises with each operand or falls with it. */
function isTurned({ name, sign }: Formula): boolean {
  return sign === "=" ? name !== "reach" : ["value", "sum", "difference"].includes(name);
}

/** Validation semantics §1.4; readings are tried on the claim first, truncation on operands last. */
export function judge(formula: Formula, quantities: readonly Quantity[]): Judgement {
  const sides = printedSides(formula, quantities);
  const claim = quantities[formula.claim];
  if (sides === null || claim === undefined) return undecided(claim);
  const base = {
    claimed: sides.claimed,
    computed: sides.computed,
    point: pointOf(formula, quantities, sides.computed),
    gap: null,
    stretched: false,
  };
  if (agrees(formula, sides)) {
    const verdict = isCertain(formula, sides) ? "certain" : "possible";
    const qualified = quantities.some(({ qualifier }) => qualifier !== "exact");
    const typical = qualified ? sidesOf(formula, quantities, usualSet, usualSet) : null;
    const stretched = typical !== null && !agrees(formula, typical);
    return { ...base, verdict, explainedBy: "R0", stretched };
  }
  const absolute = distance(sides.computed, sides.claimed);
  const isFar = formula.name !== "reach" && absolute.compare(coarseQuantum(claim)) > 0;
  const explainedBy = softened(formula, quantities, claim, isFar ? null : sides.computed);
  const gap = { absolute, quanta: absolute.div(quantum(claim)) };
  return { ...base, gap, explainedBy, verdict: explainedBy === null ? "conflict" : "tail" };
}

/** The result for the printed values; of numbers that stand for themselves alone it is the whole range. */
function pointOf(
  formula: Formula,
  quantities: readonly Quantity[],
  { low, high }: Interval,
): Fraction | null {
  if (low !== null && low === high) return low;
  return sidesOf(formula, quantities, valueSet, printedSet)?.computed.low ?? null;
}

function valueSet(quantity: Quantity): Interval {
  return point(printedValue(quantity));
}

function usualSet(quantity: Quantity): Interval {
  return typicalSet(quantity) ?? printedSet(quantity);
}

/** `computed`: null where it lies farther off than any reading of the claim alone reaches. */
function softened(
  formula: Formula,
  quantities: readonly Quantity[],
  claim: Quantity,
  computed: Interval | null,
): Reading | null {
  const agreesBy = (reading: Reading): boolean => {
    if (computed === null) return false;
    const claimed = acceptedSet(claim, reading);
    if (formula.name !== "reach") return agrees(formula, { computed, claimed });
    return agreesAs(formula, quantities, printedSet, () => claimed);
  };
  // The sets grow from reading to reading: what misses the last misses all.
  if (agreesBy("R4")) return readingOrder.slice(1).find(agreesBy) ?? null;
  // One way of cutting off holds for all operands: as wide as both ways together, 13.8 less 13.1 would be 0.9.
  const isCut = [truncatedSet, printedSet].some((claimSet) =>
    agreesAs(formula, quantities, truncatedSet, claimSet),
  );
  return isCut ? "R1" : null;
}

function undecided(claim: Quantity | undefined): Judgement {
  return {
    verdict: "undecidable",
    explainedBy: null,
    claimed: claim === undefined ? everything : printedSet(claim),
    computed: null,
    point: null,
    gap: null,
    stretched: false,
  };
}
