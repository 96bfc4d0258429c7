import { printedValue } from "../../domain/reading.ts";
import type { Mention } from "./scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** A number of things as it is, in digits: no year before, no change, no mean. */
export function isPlainCount(mention: Mention, units: RegExp): boolean {
  const { figure, scope, past } = mention;
  return (
    figure.kind === "count" &&
    !scope.isRow &&
    !past &&
    units.test(figure.quantity.unit ?? "") &&
    /^\d/.test(figure.quote) &&
    isPlainTold(mention)
  );
}

/** Told exactly, as a fact or a plan, and neither a change nor a mean. */
export function isPlainTold(mention: Mention): boolean {
  const { quantity, status } = mention.figure;
  const told = perMention(mention);
  return (
    quantity.qualifier === "exact" &&
    (status === "actual" || status === "plan") &&
    !told.change &&
    !told.average
  );
}

export function sizeOf({ figure }: Mention): number {
  return printedValue(figure.quantity).valueOf();
}

/** The first of the greatest; null of none. */
export function greatestOf<T extends { readonly mention: Mention }>(pool: readonly T[]): T | null {
  return pool.reduce<T | null>(
    (best, each) => (best === null || sizeOf(each.mention) > sizeOf(best.mention) ? each : best),
    null,
  );
}
