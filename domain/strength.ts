import { operandRanges, operandTests } from "./judgement.ts";
import { meetingDigits } from "./meeting.ts";
import type { Quantity } from "./quantity.ts";
import type { Formula } from "./relation.ts";

/** Below this share a pass proves little: it is shown as 弱核验 and not counted as verified. */
export const weakStrength = 0.3;
/** Below this an equation that holds says nothing at all. */
export const powerlessStrength = 0.1;

export interface Strength {
  /** Number of single digit errors that would have broken the relation, per operand. */
  readonly broken: readonly number[];
  readonly tried: readonly number[];
  readonly share: number;
}

type StandsWith = (operand: number) => (quantity: Quantity) => boolean;

/**
 * Share of all single digit substitutions in the operands that would break a relation that holds;
 * `standsWith` tests other values of an operand where it holds by another reading than rounding.
 */
export function strengthOf(
  formula: Formula,
  quantities: readonly Quantity[],
  standsWith?: StandsWith,
): Strength {
  const used = new Set([...formula.args, formula.claim]);
  const tried = quantities.map((quantity, index) => (used.has(index) ? ways(quantity) : 0));
  const standing = standsWith === undefined ? counting(formula, quantities) : trying(standsWith);
  const broken = quantities.map((quantity, index) =>
    used.has(index) ? ways(quantity) - standing(quantity, index) : 0,
  );
  const total = sum(tried);
  return { broken, tried, share: total === 0 ? 0 : sum(broken) / total };
}

/** Number of substitutions with which the relation stands. */
type Standing = (quantity: Quantity, operand: number) => number;

function trying(standsWith: StandsWith): Standing {
  return (quantity, operand) => substitutions(quantity).filter(standsWith(operand)).length;
}

/** The same as trying each of them, without making them. */
function counting(formula: Formula, quantities: readonly Quantity[]): Standing {
  const rangeOf = operandRanges(formula, quantities);
  return (quantity, operand) => {
    const range = rangeOf(operand);
    const counted = range === null ? null : meetingDigits(quantity, range);
    return counted ?? trying(operandTests(formula, quantities))(quantity, operand);
  };
}

/** A digit may be each of nine others. */
function ways({ digits }: Quantity): number {
  return 9 * (digits.length - (digits.startsWith("-") ? 1 : 0) - (digits.includes(".") ? 1 : 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

const numerals = "0123456789";

/** The quantity with each of its digits replaced by each other digit. */
export function substitutions(quantity: Quantity): readonly Quantity[] {
  const { digits } = quantity;
  const made: Quantity[] = [];
  for (const [place, digit] of Array.from(digits).entries()) {
    if (!numerals.includes(digit)) continue;
    const [head, tail] = [digits.slice(0, place), digits.slice(place + 1)];
    for (const other of numerals) {
      if (other !== digit) made.push({ ...quantity, digits: head + other + tail });
    }
  }
  return made;
}
