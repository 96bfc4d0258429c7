import { Fraction } from "fraction.js";
import type { SetRecord } from "./finding.ts";

/** A non-empty set of exact values; a null end is unbounded, and an unbounded end is always open. */
export interface Interval {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** Below, at or above zero as `a` is less than, equal to or greater than `b`; quicker than the library's own. */
export function order(a: Fraction, b: Fraction): number {
  const [left, right] = [a.s * a.n * b.d, b.s * b.n * a.d];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const everything: Interval = { low: null, high: null, lowOpen: true, highOpen: true };

export function point(value: Fraction): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

export function closed(low: Fraction, high: Fraction): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** An interval from its ends; null when nothing lies between them. */
export function interval(
  low: Fraction | null,
  high: Fraction | null,
  lowOpen = low === null,
  highOpen = high === null,
): Interval | null {
  if (low !== null && high !== null) {
    const found = order(low, high);
    if (found > 0 || (found === 0 && (lowOpen || highOpen))) return null;
  }
  return { low, high, lowOpen: low === null || lowOpen, highOpen: high === null || highOpen };
}

export function negate(a: Interval): Interval {
  const low = a.high === null ? null : a.high.neg();
  return {
    low,
    high: a.low === a.high ? low : a.low === null ? null : a.low.neg(),
    lowOpen: a.highOpen,
    highOpen: a.lowOpen,
  };
}

export function add(a: Interval, b: Interval): Interval {
  const low = a.low === null || b.low === null ? null : a.low.add(b.low);
  // Counts are points, whose two ends are one.
  const isPoint = a.low === a.high && b.low === b.high;
  return {
    low,
    high: isPoint ? low : a.high === null || b.high === null ? null : a.high.add(b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** `factor` must not be zero. */
export function scale(a: Interval, factor: Fraction): Interval {
  if (factor.s < 0n) return scale(negate(a), factor.neg());
  return {
    ...a,
    low: a.low === null ? null : a.low.mul(factor),
    high: a.high === null ? null : a.high.mul(factor),
  };
}

/** One end of a product on the way: -1 and 1 are the infinities, 0 a finite value. */
interface End {
  readonly infinite: -1 | 0 | 1;
  readonly value: Fraction;
  readonly open: boolean;
}

const zero = new Fraction(0);

function lowEnd(a: Interval): End {
  return a.low === null
    ? { infinite: -1, value: zero, open: true }
    : { infinite: 0, value: a.low, open: a.lowOpen };
}

function highEnd(a: Interval): End {
  return a.high === null
    ? { infinite: 1, value: zero, open: true }
    : { infinite: 0, value: a.high, open: a.highOpen };
}

function sign(end: End): number {
  if (end.infinite !== 0) return end.infinite;
  return end.value.n === 0n ? 0 : Number(end.value.s);
}

/** A zero that is attained makes the product zero and attained, whatever the other end is. */
function product(a: End, b: End): End {
  const signs = sign(a) * sign(b);
  if (signs === 0) {
    const attained = (sign(a) === 0 && !a.open) || (sign(b) === 0 && !b.open);
    return { infinite: 0, value: zero, open: !attained };
  }
  if (a.infinite !== 0 || b.infinite !== 0) {
    return { infinite: signs < 0 ? -1 : 1, value: zero, open: true };
  }
  return { infinite: 0, value: a.value.mul(b.value), open: a.open || b.open };
}

function compareEnds(a: End, b: End): number {
  if (a.infinite !== b.infinite) return a.infinite - b.infinite;
  return a.infinite === 0 ? order(a.value, b.value) : 0;
}

/** Of equal ends the attained one wins: the set is the union of what the corners span. */
function pick(ends: readonly End[], direction: 1 | -1): End {
  return ends.reduce((best, end) => {
    const found = compareEnds(end, best) * direction;
    return found > 0 || (found === 0 && best.open && !end.open) ? end : best;
  });
}

export function multiply(a: Interval, b: Interval): Interval {
  // Nearly always both are above zero, and each end of the product is the product of two ends.
  if (isAboveZero(a) && isAboveZero(b) && a.high !== null && b.high !== null) {
    return {
      low: a.low.mul(b.low),
      high: a.high.mul(b.high),
      lowOpen: a.lowOpen || b.lowOpen,
      highOpen: a.highOpen || b.highOpen,
    };
  }
  const corners = [lowEnd(a), highEnd(a)].flatMap((x) =>
    [lowEnd(b), highEnd(b)].map((y) => product(x, y)),
  );
  const low = pick(corners, -1);
  const high = pick(corners, 1);
  return {
    low: low.infinite === 0 ? low.value : null,
    high: high.infinite === 0 ? high.value : null,
    lowOpen: low.open,
    highOpen: high.open,
  };
}

function isAboveZero(a: Interval): a is Interval & { readonly low: Fraction } {
  return a.low !== null && order(a.low, zero) > 0;
}

/** 1/a; null when zero lies in `a` or on both sides of it. */
export function reciprocal(a: Interval): Interval | null {
  const atLow = a.low === null ? -1 : order(a.low, zero);
  const atHigh = a.high === null ? 1 : order(a.high, zero);
  const positive = atLow > 0 || (atLow === 0 && a.lowOpen);
  const negative = atHigh < 0 || (atHigh === 0 && a.highOpen);
  if (!positive && !negative) return null;
  const turn = (end: Fraction | null): Fraction | null => {
    if (end === null) return zero;
    return end.equals(zero) ? null : end.inverse();
  };
  return {
    low: turn(a.high),
    high: turn(a.low),
    lowOpen: a.high === null || a.highOpen,
    highOpen: a.low === null || a.lowOpen,
  };
}

/** a ÷ b; null when b may be zero. */
export function divide(a: Interval, b: Interval): Interval | null {
  const inverse = reciprocal(b);
  return inverse === null ? null : multiply(a, inverse);
}

/** Whether any value is in both; the cheap half of `intersect`. */
export function meets(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether `a` does not end below `b`. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return true;
  const found = order(a.high, b.low);
  return found > 0 || (found === 0 && !a.highOpen && !b.lowOpen);
}

/** The values in both; null when there is none. Touching ends count only if both attain them. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const low = pick([lowEnd(a), lowEnd(b)], 1);
  const high = pick([highEnd(a), highEnd(b)], -1);
  const lowOpen = low.open || excludes(a, low) || excludes(b, low);
  const highOpen = high.open || excludes(a, high) || excludes(b, high);
  return interval(
    low.infinite === 0 ? low.value : null,
    high.infinite === 0 ? high.value : null,
    lowOpen,
    highOpen,
  );
}

function excludes(a: Interval, end: End): boolean {
  return end.infinite === 0 && !has(a, end.value);
}

export function has(a: Interval, value: Fraction): boolean {
  const low = a.low === null ? 1 : order(value, a.low);
  const high = a.high === null ? 1 : order(a.high, value);
  return (low > 0 || (low === 0 && !a.lowOpen)) && (high > 0 || (high === 0 && !a.highOpen));
}

export function isSubset(inner: Interval, outer: Interval): boolean {
  const below = compareEnds(lowEnd(outer), lowEnd(inner));
  const above = compareEnds(highEnd(inner), highEnd(outer));
  return (
    (below < 0 || (below === 0 && (inner.lowOpen || !outer.lowOpen))) &&
    (above < 0 || (above === 0 && (inner.highOpen || !outer.highOpen)))
  );
}

export function same(a: Interval, b: Interval): boolean {
  return (
    compareEnds(lowEnd(a), lowEnd(b)) === 0 &&
    compareEnds(highEnd(a), highEnd(b)) === 0 &&
    a.lowOpen === b.lowOpen &&
    a.highOpen === b.highOpen
  );
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = pick([lowEnd(a), lowEnd(b)], -1);
  const high = pick([highEnd(a), highEnd(b)], 1);
  return {
    low: low.infinite === 0 ? low.value : null,
    high: high.infinite === 0 ? high.value : null,
    lowOpen: low.open,
    highOpen: high.open,
  };
}

/** Room between two disjoint sets; zero when they meet or only touch. */
export function distance(a: Interval, b: Interval): Fraction {
  if (a.high !== null && b.low !== null && a.high.compare(b.low) < 0) return b.low.sub(a.high);
  if (b.high !== null && a.low !== null && b.high.compare(a.low) < 0) return a.low.sub(b.high);
  return zero;
}

/** A decimal where it ends, else "p/q". */
export function exactText(value: Fraction): string {
  let rest = value.d;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n ? decimalText(value) : value.toFraction();
}

function decimalText(value: Fraction): string {
  let places = 0;
  let power = 1n;
  while (power % value.d !== 0n) {
    places += 1;
    power *= 10n;
  }
  const digits = ((value.n < 0n ? -value.n : value.n) * (power / value.d)).toString();
  const padded = digits.padStart(places + 1, "0");
  const cut = padded.length - places;
  const text = places === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
  return value.compare(zero) < 0 ? `-${text}` : text;
}

export function recordOf(a: Interval): SetRecord {
  return {
    low: a.low === null ? null : exactText(a.low),
    high: a.high === null ? null : exactText(a.high),
    lowOpen: a.lowOpen,
    highOpen: a.highOpen,
  };
}
