import type { Figure } from "../../domain/figure.ts";
import { quantum } from "../../domain/quantity.ts";
import { printedValue } from "../../domain/reading.ts";

/** How many readings of a figure may be tried before so many accidental fits (0.1: one in ten) are expected among them. */
export function mostTried({ quantity }: Pick<Figure, "quantity">, accidents: number): number {
  const value = Math.abs(printedValue(quantity).valueOf());
  const width = value === 0 ? 1 : quantum(quantity).valueOf() / value;
  return Math.floor(accidents / width);
}
