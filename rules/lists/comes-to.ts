import { Fraction } from "fraction.js";
import { valueOf } from "../../domain/quantity.ts";
import type { Mention } from "../wording/scene.ts";

/** Whether the items make up the total to the last digit. */
export function comesTo(parts: readonly Mention[], total: Mention): boolean {
  const sum = parts.reduce((all, { figure }) => all.add(valueOf(figure.quantity)), new Fraction(0));
  return valueOf(total.figure.quantity).equals(sum);
}
