import type { Fraction } from "fraction.js";
import { intersect } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { basePower, decimalsOf } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { acceptedSet, isExact, powerOfTen } from "./reading.ts";

/** Least and greatest whole number of half last places that an end of a set may reach; null: any. */
interface Limits {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/**
 * Test whether the set of a number as printed meets `allowed`. Made for asking of hundreds of variants of
 * one number: these share the last place, in halves of which each set begins and ends at a whole number.
 */
export function meetingTest(allowed: Interval): (quantity: Quantity) => boolean {
  const known = new Map<number, Limits>();
  return (quantity) => {
    if (quantity.qualifier !== "exact") {
      return intersect(acceptedSet(quantity, "R0"), allowed) !== null;
    }
    const place = basePower(quantity) - decimalsOf(quantity);
    const limits = known.get(place) ?? limitsOf(allowed, place);
    known.set(place, limits);
    const value = 2n * BigInt(quantity.digits.replace(".", ""));
    const room = isExact(quantity) ? 0n : 1n;
    return (
      (limits.low === null || value + room >= limits.low) &&
      (limits.high === null || value - room <= limits.high)
    );
  };
}

function limitsOf({ low, high, lowOpen, highOpen }: Interval, place: number): Limits {
  const halves = (end: Fraction): Fraction => end.mul(2).div(powerOfTen(place));
  return {
    low:
      low === null ? null : lowOpen ? whole(halves(low).floor()) + 1n : whole(halves(low).ceil()),
    high:
      high === null
        ? null
        : highOpen
          ? whole(halves(high).ceil()) - 1n
          : whole(halves(high).floor()),
  };
}

function whole({ s, n }: Fraction): bigint {
  return s * n;
}
