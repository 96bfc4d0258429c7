import { Fraction } from "fraction.js";
import type { Reading } from "./finding.ts";
import { closed, everything, hull, interval, negate, point } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { perObject } from "./per-object.ts";
import { basePower, decimalsOf, powerOfTen, roundingUnit, tenTo } from "./quantity.ts";
import type { Qualifier, Quantity } from "./quantity.ts";

/** The order in which readings are tried; the accepted set grows with each. */
export const readingOrder: readonly Reading[] = ["R0", "R3", "R1", "R2", "R4"];

export const readingNames: Readonly<Record<Reading, string>> = {
  R0: "四舍五入",
  R1: "截尾（只舍不入）",
  R2: "进一（只入不舍）",
  R3: "连续修约（多次四舍五入）",
  R4: "末尾的零只表示取整",
};

/** The same as `valueOf`, quicker. A quantity never changes; most are asked for again and again. */
export const printedValue = perObject(workedOut);

/** From whole numbers only: parsing decimals is the slowest part of the library. */
function workedOut(quantity: Quantity): Fraction {
  const digits = BigInt(quantity.digits.replace(".", ""));
  const exponent = basePower(quantity) - decimalsOf(quantity);
  const power = tenTo(Math.abs(exponent));
  return exponent < 0 ? new Fraction(digits, power) : new Fraction(digits * power, 1n);
}

/** Number of zeros at the end of an integer numeral that may be rounded; 0 for decimals and for zero itself. */
export function trailingZeros(quantity: Quantity): number {
  if (quantity.laidDown !== undefined) return 0;
  if (decimalsOf(quantity) > 0 || !/[1-9]/.test(quantity.digits)) return 0;
  return /0*$/.exec(quantity.digits)?.[0].length ?? 0;
}

/** Place value of the last digit that is not zero: 3450个 → 10, 1.50亿元 → 1000万, 200.00万元 → 100万. */
export function coarseQuantum(quantity: Quantity): Fraction {
  const digits = quantity.digits.replace(".", "");
  const zeros = /[1-9]/.test(digits) ? digits.length - digits.replace(/0+$/, "").length : 0;
  return powerOfTen(basePower(quantity) - decimalsOf(quantity) + zeros);
}

/** A bare count of single things is exactly that number, 1.2万户 is not; ranks, dates and what is laid down are exact. */
export function isExact(quantity: Quantity): boolean {
  if (quantity.qualifier !== "exact") return false;
  if (quantity.laidDown === "exactly") return true;
  if (quantity.dimension === "count")
    return quantity.exponent === 0 && !quantity.digits.includes(".");
  return quantity.dimension === "rank" || quantity.dimension === "time";
}

type SetOf = (value: Fraction, unit: Fraction) => Interval | null;

/** Sets of a bare number v ≥ 0 with `unit` its last place; null where nothing lies between the ends. */
const bareSets: Readonly<Record<Exclude<Reading, "R4">, SetOf>> = {
  R0: rounded,
  // 0.5 + 0.05 + 0.005 + … of the last place: the limit of rounding again and again is 5/9.
  R3: (value, unit) => interval(value.sub(unit.mul(5).div(9)), value.add(unit.div(2)), true, true),
  R1: (value, unit) => interval(value, value.add(unit), false, true),
  R2: (value, unit) => interval(value.sub(unit), value, true, false),
};

function rounded(value: Fraction, unit: Fraction): Interval {
  const half = unit.div(2);
  return closed(value.sub(half), value.add(half));
}

/** What the number stands for where whatever followed its last place was cut off (截尾). */
export function truncatedSet(quantity: Quantity): Interval {
  if (quantity.qualifier !== "exact" || isExact(quantity)) return printedSet(quantity);
  const value = printedValue(quantity);
  const set = bareSets.R1(value.abs(), roundingUnit(quantity)) ?? point(value);
  return value.s < 0n ? negate(set) : set;
}

/** Null where the reading does not apply: only trailing zeros can be coarse, and 0 and 100% never are. */
function bareSet(quantity: Quantity, value: Fraction, reading: Reading): Interval | null {
  if (reading !== "R4") return bareSets[reading](value, roundingUnit(quantity));
  const zeros = trailingZeros(quantity);
  if (zeros === 0 || (quantity.dimension === "ratio" && value.equals(100))) return null;
  const half = powerOfTen(basePower(quantity) + zeros).div(2);
  return closed(value.sub(half), value.add(half));
}

type Bounds = (value: Fraction, room: Fraction) => Interval | null;

/** What a qualifier surely allows (H), used for verdicts; `room` is the coarse quantum. */
const hardSets: Readonly<Record<Qualifier, Bounds>> = {
  exact: () => null,
  over: (value, room) => interval(value, value.add(room), false, true),
  nearly: (value, room) => closed(value.sub(room), value),
  approx: (value, room) => closed(value.sub(room), value.add(room)),
  more_than: (value) => interval(value, null, true),
  at_least: (value) => interval(value, null, false),
  less_than: (value) => interval(null, value, true, true),
  at_most: (value) => interval(null, value, true, false),
  no_later_than: () => everything,
};

/** What a qualifier usually means (T), used for hints only; null where usage sets no narrower bound. */
const usualSets: Readonly<Record<Qualifier, Bounds>> = {
  exact: () => null,
  over: (value, room) => interval(value, value.add(room.div(2)), true, false),
  nearly: (value) => interval(value.mul(9).div(10), value),
  approx: (value) => interval(value.mul(19).div(20), value.mul(21).div(20)),
  more_than: (value, room) => interval(value, value.add(room), true, false),
  at_least: () => null,
  less_than: (value, room) => interval(value.sub(room), value, false, true),
  at_most: () => null,
  no_later_than: () => null,
};

export function typicalSet(quantity: Quantity): Interval | null {
  if (quantity.qualifier === "exact") return null;
  return usualSets[quantity.qualifier](printedValue(quantity), coarseQuantum(quantity));
}

/** What the printed number may stand for when it was rounded to the nearest (R0) or qualified (H). */
export function printedSet(quantity: Quantity): Interval {
  return acceptedSet(quantity, "R0");
}

const acceptedSets: Readonly<Record<Reading, (quantity: Quantity) => Interval>> = {
  R0: perObject((quantity: Quantity) => unionUpTo(quantity, "R0")),
  R1: perObject((quantity: Quantity) => unionUpTo(quantity, "R1")),
  R2: perObject((quantity: Quantity) => unionUpTo(quantity, "R2")),
  R3: perObject((quantity: Quantity) => unionUpTo(quantity, "R3")),
  R4: perObject((quantity: Quantity) => unionUpTo(quantity, "R4")),
};

/** Union of all readings up to and including `last`; a qualified number has but one reading. */
export function acceptedSet(quantity: Quantity, last: Reading): Interval {
  return acceptedSets[last](quantity);
}

function unionUpTo(quantity: Quantity, last: Reading): Interval {
  const value = printedValue(quantity);
  if (quantity.qualifier !== "exact") {
    return hardSets[quantity.qualifier](value, roomOf(quantity, value)) ?? point(value);
  }
  if (isExact(quantity)) return point(value);
  const size = value.abs();
  const wider = readingOrder.slice(1, readingOrder.indexOf(last) + 1);
  const union = wider.reduce<Interval>(
    (set, reading) => {
      const next = bareSet(quantity, size, reading);
      return next === null ? set : hull(set, next);
    },
    rounded(size, roundingUnit(quantity)),
  );
  return value.s < 0n ? negate(union) : union;
}

/** 约三分之二, 近四分之一: the places that we write a fraction in words with say nothing of how exact it is. */
function roomOf(quantity: Quantity, value: Fraction): Fraction {
  const room = coarseQuantum(quantity);
  if (quantity.dimension !== "ratio" || quantity.unit !== null) return room;
  const rough = value.div(roughness);
  return rough.compare(room) > 0 ? rough : room;
}

/** A fraction in round words is told within a tenth of itself. */
const roughness = 10;
