import type { Fraction } from "fraction.js";
import { meets } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { basePower, decimalsOf, powerOfTen } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { acceptedSet, isExact } from "./reading.ts";

/** Least and greatest whole number of half last places that an end of a set may reach. */
interface Limits {
  readonly low: number;
  readonly high: number;
}

/** Numbers of so many characters are counted without loss in halves of their last place. */
const longest = 15;

/**
 * Test whether the set of a number as printed meets `allowed`. Made for asking of hundreds of variants of
 * one number: these share the last place, in halves of which each set begins and ends at a whole number.
 */
export function meetingTest(allowed: Interval): (quantity: Quantity) => boolean {
  const known = new Map<number, Limits>();
  return (quantity) => {
    if (quantity.qualifier !== "exact" || quantity.digits.length > longest) {
      return meets(acceptedSet(quantity, "R0"), allowed);
    }
    const place = basePower(quantity) - decimalsOf(quantity);
    const limits = known.get(place) ?? limitsOf(allowed, place);
    known.set(place, limits);
    const value = 2 * Number(quantity.digits.replace(".", ""));
    const room = isExact(quantity) ? 0 : 1;
    return value + room >= limits.low && value - room <= limits.high;
  };
}

function limitsOf({ low, high, lowOpen, highOpen }: Interval, place: number): Limits {
  const halves = (end: Fraction): Fraction => end.mul(2).div(powerOfTen(place));
  return {
    low:
      low === null
        ? -Infinity
        : lowOpen
          ? whole(halves(low).floor()) + 1
          : whole(halves(low).ceil()),
    high:
      high === null
        ? Infinity
        : highOpen
          ? whole(halves(high).ceil()) - 1
          : whole(halves(high).floor()),
  };
}

/** Beyond what can be counted without loss no number so short is reached: the nearest will do. */
function whole({ s, n }: Fraction): number {
  return Number(s * n);
}
