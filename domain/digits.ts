import { Fraction } from "fraction.js";
import { roundHalfUp } from "./calculation.ts";
import type { Figure } from "./figure.ts";
import { decimalsOf } from "./quantity.ts";

/** The figure's digits in units of ten to the `exponent`, with as many places as it was printed with. */
export function digitsOf({ quantity, value }: Figure, exponent: number): string {
  const places = Math.max(0, decimalsOf(quantity) + exponent - quantity.exponent);
  return digitsIn(value ?? "0", exponent, places);
}

/** An exact value ("p/q" or a decimal) in units of ten to the `exponent`, rounded half up. */
export function digitsIn(exact: string, exponent: number, places: number): string {
  return roundHalfUp(new Fraction(exact).div(new Fraction(10).pow(exponent) ?? 1), places);
}

/** Whether an exact value is a whole number of units of ten to the `exponent`. */
export function isWhole(exact: string, exponent: number): boolean {
  return new Fraction(exact).div(new Fraction(10).pow(exponent) ?? 1).d === 1n;
}

export function placesOf(digits: string): number {
  return digits.split(".")[1]?.length ?? 0;
}
