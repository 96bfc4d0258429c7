import { formulaOf, nearestRate, rangeOf } from "./formulas.ts";
import type { Formula } from "./formulas.ts";
import { lastPlace, valueOf } from "./printed.ts";
import { minus, one, order, over, plus, ratio, spelled, tenTo, times, zero } from "./rational.ts";
import type { Rational } from "./rational.ts";
import { accepted, cutOff, readings } from "./reading-sets.ts";
import type { Reading } from "./reading-sets.ts";
import { meet, reaches, textOf, within } from "./value-set.ts";
import type { ValueSet } from "./value-set.ts";
import type { Input, VerdictVector } from "./vector.ts";

interface Sides {
  /** Range of the result. For yearly growth: of the whole ratio, with the claim raised to the power. */
  readonly computed: ValueSet;
  readonly claimed: ValueSet;
}

type SetOf = (input: Input) => ValueSet;

function rounded(input: Input): ValueSet {
  return accepted(input, "R0");
}

type Inputs = readonly (Input | null)[];

function sidesOf(
  formula: Formula,
  inputs: Inputs,
  operandSet: SetOf,
  claimSet: SetOf,
  stated: ValueSet | null,
): Sides | null {
  const claim = inputs[formula.claim] ?? null;
  const args = formula.args.map((place) => inputs[place] ?? null);
  if (claim === null || !args.every((arg) => arg !== null)) return null;
  const claimed = claimSet(claim);
  const sets = args.map(operandSet);
  if (formula.name === "reach") return reachSides(args[0], claimed);
  if (formula.name === "annual") return annualSides(args, sets, claimed);
  const computed = stated ?? rangeOf(formula.name, sets);
  return computed === null ? null : { computed, claimed };
}

function reachSides(whole: Input | undefined, claimed: ValueSet): Sides | null {
  const count = whole === undefined ? ratio(0n) : valueOf(whole);
  if (count.under !== 1n || count.over <= 0n) return null;
  const rate = nearestRate(count.over, claimed);
  return { computed: { low: rate, high: rate, lowOpen: false, highOpen: false }, claimed };
}

/** c years at g percent multiply by (1+g)^c: powers are compared, so that no root is taken. */
function annualSides(
  args: readonly Input[],
  sets: readonly ValueSet[],
  claimed: ValueSet,
): Sides | null {
  const computed = rangeOf("times", sets.slice(0, 2));
  const years = args[2] === undefined ? zero : valueOf(args[2]);
  if (computed === null || years.under !== 1n || years.over < 2n) return null;
  const raised = (rate: Rational | null): Rational | null => {
    if (rate === null) return null;
    const factor = plus(one, over(rate, ratio(100n)));
    return Array.from({ length: Number(years.over) }).reduce<Rational>(
      (product) => times(product, factor),
      one,
    );
  };
  return {
    computed,
    claimed: { ...claimed, low: raised(claimed.low), high: raised(claimed.high) },
  };
}

function agrees({ sign }: Formula, { computed, claimed }: Sides): boolean {
  return sign === "=" ? meet(computed, claimed) : reaches(computed, claimed);
}

function isCertain(formula: Formula, { computed, claimed }: Sides): boolean {
  if (formula.name === "reach") return false;
  if (formula.sign === "=") return within(computed, claimed);
  return computed.high !== null && claimed.low !== null && order(computed.high, claimed.low) <= 0;
}

/** First reading of the claim under which it agrees; at last the operands were cut off, the claim as well or rounded. */
function softening(formula: Formula, inputs: Inputs, stated: ValueSet | null): Reading | null {
  for (const reading of readings.slice(1)) {
    const sides = sidesOf(formula, inputs, rounded, (claim) => accepted(claim, reading), stated);
    if (sides !== null && agrees(formula, sides)) return reading;
  }
  const isCut = [cutOff, rounded].some((claimSet) => {
    const sides = sidesOf(formula, inputs, cutOff, claimSet, stated);
    return sides !== null && agrees(formula, sides);
  });
  return isCut ? "R1" : null;
}

function gapBetween({ computed, claimed }: Sides): Rational {
  const [a, b] = [computed, claimed];
  if (a.high !== null && b.low !== null && order(a.high, b.low) < 0) return minus(b.low, a.high);
  if (b.high !== null && a.low !== null && order(b.high, a.low) < 0) return minus(a.low, b.high);
  return zero;
}

/** Far beyond every end that a case states: stands for infinity when a stated range is verified. */
const far = tenTo(60);
const near = tenTo(-20);

/** Whether a range stated by hand is what the corners give when the missing ends are moved far out. */
export function isRange(text: string, inputs: Inputs, stated: ValueSet): boolean {
  const { name, args } = formulaOf(text);
  const sets = args.flatMap((place) => {
    const input = inputs[place] ?? null;
    return input === null ? [] : accepted(input, "R0");
  });
  const range = rangeOf(
    name,
    sets.map((set) => ({ ...set, low: set.low ?? minus(zero, far), high: set.high ?? far })),
  );
  if (range === null) return false;
  return (
    sameEnd(stated.low, range.low ?? zero) &&
    sameEnd(stated.high, range.high ?? zero) &&
    (stated.low === null || stated.low.over === 0n || stated.lowOpen === range.lowOpen) &&
    (stated.high === null || stated.highOpen === range.highOpen)
  );
}

function sameEnd(stated: Rational | null, worked: Rational): boolean {
  if (stated === null) return order(size(worked), tenTo(30)) > 0;
  return order(size(minus(stated, worked)), near) < 0;
}

function size(a: Rational): Rational {
  return order(a, zero) < 0 ? minus(zero, a) : a;
}

/** Ends of a range stated for one operand at which the relation does not change from broken to held. */
export function wrongEnds(
  text: string,
  inputs: Inputs,
  operand: number,
  stated: ValueSet,
): readonly Rational[] {
  const { name, args, claim } = formulaOf(text);
  const claimed = inputs[claim] ?? null;
  const holdsAt = (value: Rational): boolean => {
    const sets = args.map((place) => {
      const input = inputs[place] ?? null;
      return place === operand || input === null ? pointSet(value) : accepted(input, "R0");
    });
    const range = rangeOf(name, sets);
    return range !== null && claimed !== null && meet(range, accepted(claimed, "R0"));
  };
  const ends = [stated.low, stated.high].filter((end) => end !== null);
  return ends.filter((end, index) => {
    const outwards = index === 0 ? minus(end, near) : plus(end, near);
    return !holdsAt(end) || holdsAt(outwards);
  });
}

function pointSet(value: Rational): ValueSet {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** The answer to a relation; `stated` is its range where an operand has no end. */
export function answerOf(
  text: string,
  inputs: Inputs,
  stated: ValueSet | null,
): VerdictVector["expected"] {
  const formula = formulaOf(text);
  const sides = sidesOf(formula, inputs, rounded, rounded, stated);
  const claim = inputs[formula.claim] ?? null;
  if (sides === null || claim === null) return { verdict: "undecidable", explainedBy: null };
  const shown =
    formula.name === "annual"
      ? {}
      : { claimed: textOf(sides.claimed), computed: textOf(sides.computed) };
  if (agrees(formula, sides)) {
    const verdict = isCertain(formula, sides) ? "certain" : "possible";
    return { verdict, explainedBy: "R0", ...shown, gap: null };
  }
  const explainedBy = softening(formula, inputs, stated);
  const absolute = gapBetween(sides);
  const gap = { absolute: spelled(absolute), quanta: spelled(over(absolute, lastPlace(claim))) };
  const verdict = explainedBy === null ? "conflict" : "tail";
  return { verdict, explainedBy, ...shown, ...(formula.name === "annual" ? {} : { gap }) };
}
