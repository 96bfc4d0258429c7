import type { Figure } from "../../domain/figure.ts";
import { significantDigits } from "../../domain/quantity.ts";

/** One value in one unit. */
export function isSameNumber(a: Figure, b: Figure): boolean {
  return a.value !== null && a.value === b.value && a.quantity.unit === b.quantity.unit;
}

/** Whether two of the figures are one number of at least so many significant digits; shorter ones are the same by accident. */
export function haveTwins(figures: readonly Figure[], digits: number): boolean {
  const long = figures.filter(({ quantity }) => significantDigits(quantity).length >= digits);
  return long.some((own, at) => long.slice(at + 1).some((other) => isSameNumber(own, other)));
}
