import { Fraction } from "fraction.js";
import type { Reading } from "./finding.ts";
import { closed, everything, hull, interval, negate, point } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { decimalsOf, quantum, valueOf } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";

/** The order in which readings are tried; the accepted set grows with each. */
export const readingOrder: readonly Reading[] = ["R0", "R3", "R1", "R2", "R4"];

export const readingNames: Readonly<Record<Reading, string>> = {
  R0: "四舍五入",
  R1: "截尾（只舍不入）",
  R2: "进一（只入不舍）",
  R3: "连续修约（多次四舍五入）",
  R4: "末尾的零只表示取整",
};

const ten = new Fraction(10);

function powerOfTen(exponent: number): Fraction {
  return ten.pow(exponent) ?? new Fraction(1);
}

/** Number of zeros at the end of an integer numeral; 0 for decimals and for zero itself. */
export function trailingZeros(quantity: Quantity): number {
  if (decimalsOf(quantity) > 0 || !/[1-9]/.test(quantity.digits)) return 0;
  return /0*$/.exec(quantity.digits)?.[0].length ?? 0;
}

/** Place value of the last digit that is not zero: 3450个 → 10, 1.50亿元 → 1000万. */
export function coarseQuantum(quantity: Quantity): Fraction {
  const decimals = decimalsOf(quantity);
  const zeros = decimals > 0 ? (/0*$/.exec(quantity.digits)?.[0].length ?? 0) : 0;
  const places = decimals > 0 ? -decimals + Math.min(zeros, decimals) : trailingZeros(quantity);
  return powerOfTen(quantity.exponent + places);
}

/** A printed count without a qualifier is exactly that number; so are ranks and dates. */
export function isExact(quantity: Quantity): boolean {
  return (
    quantity.qualifier === "exact" &&
    (quantity.dimension === "count" ||
      quantity.dimension === "rank" ||
      quantity.dimension === "time")
  );
}

/** Set of one reading of a bare number, for v ≥ 0; null where the reading does not apply. */
function bareSet(quantity: Quantity, reading: Reading): Interval | null {
  const value = valueOf(quantity).abs();
  const unit = quantum(quantity);
  switch (reading) {
    case "R0":
      return closed(value.sub(unit.div(2)), value.add(unit.div(2)));
    case "R3":
      // 0.5 + 0.05 + 0.005 + … of the last place: the limit of rounding again and again is 5/9.
      return interval(value.sub(unit.mul(5).div(9)), value.add(unit.div(2)), true, true);
    case "R1":
      return interval(value, value.add(unit), false, true);
    case "R2":
      return interval(value.sub(unit), value, true, false);
    case "R4": {
      const zeros = trailingZeros(quantity);
      const whole = quantity.dimension === "ratio" && value.equals(100);
      if (zeros === 0 || whole) return null;
      const half = powerOfTen(quantity.exponent + zeros).div(2);
      return closed(value.sub(half), value.add(half));
    }
  }
}

/** What a qualifier surely allows (H), used for verdicts; null for a bare number. */
function qualifierSet(quantity: Quantity): Interval | null {
  const value = valueOf(quantity);
  const room = coarseQuantum(quantity);
  switch (quantity.qualifier) {
    case "exact":
      return null;
    case "over":
      return interval(value, value.add(room), false, true);
    case "nearly":
      return closed(value.sub(room), value);
    case "approx":
      return closed(value.sub(room), value.add(room));
    case "more_than":
      return interval(value, null, true);
    case "at_least":
      return interval(value, null, false);
    case "less_than":
      return interval(null, value, true, true);
    case "at_most":
      return interval(null, value, true, false);
    case "no_later_than":
      return everything;
  }
}

/** What a qualifier usually means (T), used for hints only; null where usage sets no narrower bound. */
export function typicalSet(quantity: Quantity): Interval | null {
  const value = valueOf(quantity);
  const room = coarseQuantum(quantity);
  switch (quantity.qualifier) {
    case "over":
      return interval(value, value.add(room.div(2)), true, false);
    case "nearly":
      return interval(value.mul("0.9"), value);
    case "approx":
      return interval(value.mul("0.95"), value.mul("1.05"));
    case "more_than":
      return interval(value, value.add(room), true, false);
    case "less_than":
      return interval(value.sub(room), value, false, true);
    case "exact":
    case "at_least":
    case "at_most":
    case "no_later_than":
      return null;
  }
}

/** What the printed number may stand for when it was rounded to the nearest (R0) or qualified (H). */
export function printedSet(quantity: Quantity): Interval {
  return acceptedSet(quantity, "R0");
}

/** Union of all readings up to and including `last`; a qualified number has but one reading. */
export function acceptedSet(quantity: Quantity, last: Reading): Interval {
  const qualified = qualifierSet(quantity);
  if (qualified !== null) return qualified;
  const value = valueOf(quantity);
  if (isExact(quantity)) return point(value);
  const tried = readingOrder.slice(0, readingOrder.indexOf(last) + 1);
  const union = tried.reduce<Interval>((set, reading) => {
    const next = bareSet(quantity, reading);
    return next === null ? set : hull(set, next);
  }, point(value.abs()));
  return value.compare(0) < 0 ? negate(union) : union;
}
