import { idleZeros, isExact, lastDigitPlace, lastPlace, valueOf } from "./printed.ts";
import { minus, one, order, over, plus, ratio, rational, tenTo, times, zero } from "./rational.ts";
import type { Rational } from "./rational.ts";
import type { ValueSet } from "./value-set.ts";
import type { Input } from "./vector.ts";

export const readings = ["R0", "R3", "R1", "R2", "R4"] as const;
export type Reading = (typeof readings)[number];

type Ends = readonly [
  low: Rational | null,
  high: Rational | null,
  marks: "[]" | "[)" | "(]" | "()",
];

function made([low, high, marks]: Ends): ValueSet {
  return { low, high, lowOpen: marks.startsWith("("), highOpen: marks.endsWith(")") };
}

const half = rational("1/2");

/** Ends of the union of readings up to the one named, for v ≥ 0 with last place u. */
const unions: Readonly<Record<Exclude<Reading, "R4">, (v: Rational, u: Rational) => Ends>> = {
  R0: (v, u) => [minus(v, times(u, half)), plus(v, times(u, half)), "[]"],
  R3: (v, u) => [minus(v, times(u, rational("5/9"))), plus(v, times(u, half)), "(]"],
  R1: (v, u) => [minus(v, times(u, rational("5/9"))), plus(v, u), "()"],
  R2: (v, u) => [minus(v, u), plus(v, u), "()"],
};

/** All values that a bare or qualified number may stand for under the readings up to `last`. */
export function accepted(input: Input, last: Reading): ValueSet {
  const value = valueOf(input);
  if (input.qualifier !== "exact") return qualified(input, value);
  if (isExact(input)) return made([value, value, "[]"]);
  const unit = lastPlace(input);
  const negative = order(value, zero) < 0;
  const size = negative ? minus(zero, value) : value;
  const set = made(last === "R4" ? coarse(input, size, unit) : unions[last](size, unit));
  return negative ? mirrored(set) : set;
}

/** What a number stands for where whatever followed its last place was cut off, and nothing else was done to it. */
export function cutOff(input: Input): ValueSet {
  const value = valueOf(input);
  if (input.qualifier !== "exact" || isExact(input)) return accepted(input, "R0");
  const negative = order(value, zero) < 0;
  const size = negative ? minus(zero, value) : value;
  const set = made([size, plus(size, lastPlace(input)), "[)"]);
  return negative ? mirrored(set) : set;
}

/** A zero printed as 0 and the whole, 100%, are never round numbers. */
function coarse(input: Input, size: Rational, unit: Rational): Ends {
  const zeros = idleZeros(input);
  const isWhole = input.dimension === "ratio" && order(size, ratio(100n)) === 0;
  if (zeros === 0 || isWhole) return unions.R2(size, unit);
  const room = times(times(unit, tenTo(zeros)), half);
  return [minus(size, room), plus(size, room), "[]"];
}

function mirrored({ low, high, lowOpen, highOpen }: ValueSet): ValueSet {
  return {
    low: high === null ? null : minus(zero, high),
    high: low === null ? null : minus(zero, low),
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}

function qualified(input: Input, value: Rational): ValueSet {
  const room = lastDigitPlace(input);
  const ends: Readonly<Record<string, Ends>> = {
    over: [value, plus(value, room), "[)"],
    nearly: [minus(value, room), value, "[]"],
    approx: [minus(value, room), plus(value, room), "[]"],
    more_than: [value, null, "()"],
    at_least: [value, null, "[)"],
    less_than: [null, value, "()"],
    at_most: [null, value, "(]"],
  };
  const known = ends[input.qualifier];
  if (known === undefined) throw new RangeError(`${input.qualifier} is no qualifier.`);
  return made(known);
}

/** What a qualifier usually means; null where usage sets no narrower bound. */
export function typical(input: Input): ValueSet | null {
  const value = valueOf(input);
  const room = lastDigitPlace(input);
  const ends: Readonly<Record<string, Ends>> = {
    over: [value, plus(value, over(room, plus(one, one))), "(]"],
    nearly: [times(value, rational("0.9")), value, "[]"],
    approx: [times(value, rational("0.95")), times(value, rational("1.05")), "[]"],
    more_than: [value, plus(value, room), "(]"],
    less_than: [minus(value, room), value, "[)"],
  };
  const known = ends[input.qualifier];
  return known === undefined ? null : made(known);
}
