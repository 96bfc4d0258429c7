import { Fraction } from "fraction.js";
import type { Interval } from "./interval.ts";
import { basePower, decimalsOf, powerOfTen, scaleDigits, tenTo } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";

/** Enough places to tell two ends apart that differ in one part of a hundred million. */
const mostPlaces = 8;

/** The value in the unit of `like`, at most `places` decimals, idle zeros left out. */
export function numberText(value: Fraction, like: Quantity, places: number): string {
  const shift = places - basePower(like);
  const [top, bottom] =
    shift < 0 ? [value.n, value.d * tenTo(-shift)] : [value.n * tenTo(shift), value.d];
  const rest = 2n * (top % bottom);
  // A half goes up, as in the library.
  const isMore = value.s < 0n ? rest > bottom : rest >= bottom;
  const digits = value.s * (top / bottom + (isMore ? 1n : 0n));
  return scaleDigits(digits.toString(), -places);
}

/** The value as a number in the printed unit of `like`: 5467100元 is 546.71 beside 万元. */
export function inUnit(value: Fraction, like: Quantity): Fraction {
  return value.div(powerOfTen(basePower(like)));
}

/** The unit as printed, or the base unit of the dimension. */
export function unitText(like: Quantity): string {
  if (like.unit !== null) return like.unit;
  if (like.dimension === "ratio") return "%";
  return like.dimension === "money" ? "元" : "";
}

/** A value with its unit: 567.51万元, 11.486%. */
export function valueText(value: Fraction, like: Quantity, places: number): string {
  return numberText(value, like, places) + unitText(like);
}

/** A set for a person: 567.51～567.99万元, 11.935%～11.945%, 不少于90%. */
export function setText(set: Interval, like: Quantity, places: number): string {
  const { low, high } = set;
  if (low === null && high === null) return "任意值";
  if (low === null) {
    return (set.highOpen ? "小于" : "不超过") + valueText(high ?? new Fraction(0), like, places);
  }
  if (high === null) return (set.lowOpen ? "大于" : "不少于") + valueText(low, like, places);
  if (low.equals(high)) return valueText(low, like, places);
  const shown = placesApart(low, high, like, places);
  const inner = like.dimension === "ratio" ? unitText(like) : "";
  return `${fixedText(low, like, shown)}${inner}～${fixedText(high, like, shown)}${unitText(like)}`;
}

/** With idle zeros, so that both ends of a range show the same places. */
function fixedText(value: Fraction, like: Quantity, places: number): string {
  const text = numberText(value, like, places);
  if (places === 0) return text;
  const [whole = "", fraction = ""] = text.split(".");
  return `${whole}.${fraction.padEnd(places, "0")}`;
}

/** The fewest places, from `places` on, at which both ends print differently. */
function placesApart(low: Fraction, high: Fraction, like: Quantity, places: number): number {
  for (let shown = places; shown < mostPlaces; shown += 1) {
    if (numberText(low, like, shown) !== numberText(high, like, shown)) return shown;
  }
  return mostPlaces;
}

/** Room between sets: 0.449个百分点, 24个, 1.2万元. */
export function gapText(absolute: Fraction, like: Quantity, places = decimalsOf(like) + 1): string {
  return numberText(absolute, like, places) + unitOfGap(like);
}

/** In what two rates differ is no rate. */
export function unitOfGap(like: Quantity): string {
  const unit = unitText(like);
  return like.dimension === "ratio" && unit === "%" ? "个百分点" : unit;
}
