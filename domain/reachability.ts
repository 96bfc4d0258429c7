import { Fraction } from "fraction.js";
import { distance, has, point } from "./interval.ts";
import type { Interval } from "./interval.ts";

const hundred = new Fraction(100);

/** Whole k from 0 to `whole` with 100·k÷whole in `rates`; at most `limit` of them. */
export function reachableParts(whole: Fraction, rates: Interval, limit = 50): readonly bigint[] {
  if (whole.d !== 1n || whole.compare(0) <= 0) return [];
  const first = rates.low === null ? 0n : ceiling(rates.low.mul(whole).div(hundred));
  const parts: bigint[] = [];
  for (let k = first < 0n ? 0n : first; k <= whole.n && parts.length < limit; k += 1n) {
    const rate = rateOf(k, whole);
    if (has(rates, rate)) parts.push(k);
    else if (rates.high !== null && rate.compare(rates.high) > 0) break;
  }
  return parts;
}

/** Whole N ≥ part with 100·part÷N in `rates`, as the least and the greatest; null when there is none or no end. */
export function reachableWholes(
  part: Fraction,
  rates: Interval,
): { readonly low: bigint; readonly high: bigint } | null {
  if (part.d !== 1n || part.compare(0) <= 0) return null;
  if (rates.low === null || rates.high === null || rates.low.compare(0) <= 0) return null;
  const least = ceiling(part.mul(hundred).div(rates.high));
  let low = least < part.n ? part.n : least;
  let high = part.mul(hundred).div(rates.low).floor().n;
  // Only an end that is not attained can be missed, so one step is enough.
  if (low <= high && !has(rates, rateOf(part.n, new Fraction(low)))) low += 1n;
  if (low <= high && !has(rates, rateOf(part.n, new Fraction(high)))) high -= 1n;
  return low > high ? null : { low, high };
}

/** The rate that some count from 0 to `whole` can have and that lies in `rates` or closest to it. */
export function nearestReachable(whole: Fraction, rates: Interval): Fraction | null {
  if (whole.d !== 1n || whole.compare(0) <= 0) return null;
  const [inside] = reachableParts(whole, rates, 1);
  if (inside !== undefined) return rateOf(inside, whole);
  const anchor = rates.low ?? rates.high;
  if (anchor === null) return null;
  const below = anchor.mul(whole).div(hundred).floor();
  const candidates = [below, below.add(1)].map((k) => rateOf(within(k, whole), whole));
  const away = (rate: Fraction): Fraction => distance(point(rate), rates);
  return candidates.reduce((best, rate) => (away(rate).compare(away(best)) < 0 ? rate : best));
}

/** The whole number `k`, or the end of 0 to `whole` next to it. */
function within(k: Fraction, whole: Fraction): bigint {
  return k.compare(0) < 0 ? 0n : k.compare(whole) > 0 ? whole.n : k.n;
}

function rateOf(part: bigint, whole: Fraction): Fraction {
  return new Fraction(part).mul(hundred).div(whole);
}

function ceiling(value: Fraction): bigint {
  const up = value.ceil();
  return up.s < 0n ? -up.n : up.n;
}
