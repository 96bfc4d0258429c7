import { Fraction } from "fraction.js";
import type { SetRecord } from "./finding.ts";
import { scaleDigits } from "./quantity.ts";

const significant = 7;

/**
 * An interval for a person, in the base unit: 11.4862～11.48643. Ends that no short decimal holds are
 * moved outwards in the seventh digit.
 */
export function setWords(set: SetRecord | null): string {
  if (set === null) return "";
  const low = set.low === null ? null : decimalWords(set.low, "down");
  const high = set.high === null ? null : decimalWords(set.high, "up");
  if (low === null) return high === null ? "" : `${set.highOpen ? "小于" : "不大于"}${high}`;
  if (high === null) return `${set.lowOpen ? "大于" : "不小于"}${low}`;
  return set.low === set.high ? low : `${low}～${high}`;
}

/** A decimal for an exact value such as "559669/469370100", rounded to the side told. */
export function decimalWords(exact: string, side: "down" | "up"): string {
  if (!exact.includes("/")) return exact;
  const value = new Fraction(exact);
  const whole = value.abs().floor();
  const digits = whole.equals(0) ? -zerosAfterPoint(value) : whole.toFraction().length;
  const places = Math.max(0, significant - digits);
  const scaled = value.mul(new Fraction(10).pow(places) ?? 1);
  const rounded = side === "down" ? scaled.floor() : scaled.ceil();
  return scaleDigits(rounded.toFraction(), -places);
}

/** 0.0001 → 3. */
function zerosAfterPoint(value: Fraction): number {
  let zeros = 0;
  for (let rest = value.abs().mul(10); rest.compare(1) < 0 && zeros < 20; rest = rest.mul(10)) {
    zeros += 1;
  }
  return zeros;
}
