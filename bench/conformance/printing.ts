import { idleZeros, isExact, lastDigitPlace, lastPlace, valueOf } from "./printed.ts";
import {
  ceiling,
  floor,
  minus,
  order,
  over,
  plus,
  rational,
  tenTo,
  times,
  zero,
} from "./rational.ts";
import type { Rational } from "./rational.ts";
import { readings } from "./reading-sets.ts";
import type { Reading } from "./reading-sets.ts";
import { contains } from "./value-set.ts";
import type { ValueSet } from "./value-set.ts";
import type { Input } from "./vector.ts";

const half = rational("1/2");

/** Multiples of `place` next to `x` by rounding half up, and half down. */
function nearest(x: Rational, place: Rational): readonly bigint[] {
  const steps = over(x, place);
  return [floor(plus(steps, half)), ceiling(minus(steps, half))];
}

/** Rounds half up again and again: to `extra` places more than printed, then one place less each time. */
function repeated(x: Rational, place: Rational, extra: number): bigint {
  let value = x;
  let count = 0n;
  for (let more = extra; more >= 0; more -= 1) {
    const step = times(place, tenTo(-more));
    count = floor(plus(over(value, step), half));
    value = times({ over: count, under: 1n }, step);
  }
  return count;
}

/** Places beyond the printed ones that are tried for repeated rounding. */
const deepest = 24;

/** Whether a writer with the true value `x` would print `input` in this way; both are at least zero. */
function prints(x: Rational, input: Input, reading: Reading): boolean {
  const place = lastPlace(input);
  const steps = over(x, place);
  const shown = floor(over(valueOf(input), place));
  switch (reading) {
    case "R0":
      return nearest(x, place).includes(shown);
    case "R1":
      return floor(steps) === shown;
    case "R2":
      return ceiling(steps) === shown;
    case "R3":
      return Array.from({ length: deepest }).some((_, n) => repeated(x, place, n) === shown);
    default:
      return Array.from({ length: idleZeros(input) + 1 }).some((_, zeros) => {
        const coarse = times(place, tenTo(zeros));
        return nearest(x, coarse).some((n) => n * 10n ** BigInt(zeros) === shown);
      });
  }
}

/** Whether the words around the number allow `x`. */
function fits(x: Rational, input: Input): boolean {
  const value = valueOf(input);
  const side = order(x, value);
  const room = lastDigitPlace(input);
  const apart = minus(x, value);
  const size = side < 0 ? minus(zero, apart) : apart;
  const near = order(size, room);
  switch (input.qualifier) {
    case "over":
      return side >= 0 && near < 0;
    case "nearly":
      return side <= 0 && near <= 0;
    case "approx":
      return near <= 0;
    case "more_than":
      return side > 0;
    case "at_least":
      return side >= 0;
    case "less_than":
      return side < 0;
    default:
      return side <= 0;
  }
}

function allows(x: Rational, input: Input, last: Reading): boolean {
  if (input.qualifier !== "exact") return fits(x, input);
  if (isExact(input)) return order(x, valueOf(input)) === 0;
  const tried = readings.slice(0, readings.indexOf(last) + 1);
  const negative = input.digits.startsWith("-");
  const bare = negative ? { ...input, digits: input.digits.slice(1) } : input;
  const whole = bare.dimension === "ratio" && order(valueOf(bare), rational("100")) === 0;
  const turned = negative ? minus(zero, x) : x;
  return tried.some((reading) => !(reading === "R4" && whole) && prints(turned, bare, reading));
}

/**
 * Values around both ends, and in between, at which a set and the act of printing disagree. This is how
 * the sets written by hand are verified: nothing here knows an interval.
 */
export function disagreements(set: ValueSet, input: Input, last: Reading): readonly Rational[] {
  const place = lastPlace(input);
  const nudges = ["0", "1/1000", "1/10000000", "1/100000000000000000"].map((share) =>
    times(rational(share), place),
  );
  const ends = [set.low, set.high, valueOf(input)].filter((end) => end !== null);
  const probes = ends.flatMap((end) =>
    nudges.flatMap((nudge) => [minus(end, nudge), plus(end, nudge)]),
  );
  return probes.filter((x) => contains(set, x) !== allows(x, input, last));
}
