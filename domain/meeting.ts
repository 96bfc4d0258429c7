import type { Fraction } from "fraction.js";
import { meets } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { basePower, decimalsOf, hiddenPlaces, tenTo } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { isExact, printedSet } from "./reading.ts";

/** The set of a bare number in halves of its last place: it begins and ends at a whole number of them. */
export interface Halves {
  readonly low: number;
  readonly high: number;
  /** Power of ten of the last place. */
  readonly place: number;
}

/** Null for a number that a word softens, and for one too long to be counted without loss. */
export function inHalves(quantity: Quantity): Halves | null {
  if (quantity.qualifier !== "exact") return null;
  const { digits } = quantity;
  const decimals = decimalsOf(quantity);
  const whole = digits.length - decimals;
  const bare = decimals === 0 ? digits : digits.slice(0, whole - 1) + digits.slice(whole);
  const hidden = hiddenPlaces(quantity);
  const middle = 2 * Number(bare) * 10 ** hidden;
  // With room for another first digit.
  if (!Number.isSafeInteger(10 * middle)) return null;
  const room = isExact(quantity) ? 0 : 1;
  const place = basePower(quantity) - decimals - hidden;
  return { low: middle - room, high: middle + room, place };
}

/**
 * Test whether the set of a number as printed meets `allowed`. Made for asking of hundreds of variants of
 * one number: these share the last place, in halves of which `allowed` is turned only once.
 */
export function meetingTest(allowed: Interval): (quantity: Quantity) => boolean {
  let limits: Halves | null = null;
  return (quantity) => {
    const halves = inHalves(quantity);
    if (halves === null) return meets(printedSet(quantity), allowed);
    if (limits?.place !== halves.place) limits = limitsOf(allowed, halves.place);
    return halves.high >= limits.low && halves.low <= limits.high;
  };
}

const numerals = "0123456789";

/** How many of the numbers that differ from it in one digit meet `allowed`; null where they cannot be counted so. */
export function meetingDigits(quantity: Quantity, allowed: Interval): number | null {
  const halves = inHalves(quantity);
  if (halves === null) return null;
  const limits = limitsOf(allowed, halves.place);
  let count = 0;
  const { digits } = quantity;
  let weight = (digits.startsWith("-") ? -2 : 2) * 10 ** hiddenPlaces(quantity);
  for (let at = digits.length - 1; at >= 0; at -= 1) {
    const digit = numerals.indexOf(digits.charAt(at));
    if (digit < 0) continue;
    for (let other = 0; other < numerals.length; other += 1) {
      const shift = (other - digit) * weight;
      const meeting = halves.high + shift >= limits.low && halves.low + shift <= limits.high;
      if (meeting && other !== digit) count += 1;
    }
    weight *= 10;
  }
  return count;
}

/** Least and greatest whole number of half last places that an end of a set may reach. */
function limitsOf({ low, high, lowOpen, highOpen }: Interval, place: number): Halves {
  // The whole number next to an open end is the one above what lies below it: ⌊x⌋ + 1, ⌈x⌉ − 1.
  return {
    low: low === null ? -Infinity : Number(lowOpen ? floorOf(low, place) + 1n : ceilOf(low, place)),
    high:
      high === null ? Infinity : Number(highOpen ? ceilOf(high, place) - 1n : floorOf(high, place)),
    place,
  };
}

/** The greatest whole number of half places of ten up to it; in whole numbers, for fractions are slow. */
function floorOf({ s, n, d }: Fraction, place: number): bigint {
  const power = tenTo(Math.abs(place));
  const [top, bottom] = place < 0 ? [2n * s * n * power, d] : [2n * s * n, d * power];
  const cut = top / bottom;
  return top < 0n && cut * bottom !== top ? cut - 1n : cut;
}

function ceilOf(end: Fraction, place: number): bigint {
  return -floorOf(end.neg(), place);
}
