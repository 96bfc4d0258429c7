import { sameYear } from "./mention-match.ts";
import type { Mention } from "./scene.ts";

/** Amounts and counts: what can be added up. */
export function isMeasured({ figure }: Mention): boolean {
  return figure.kind === "amount" || figure.kind === "count";
}

/** Both of one dimension, counts also of one unit, of whatever year. */
export function areOfOneKind(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return (
    left.dimension === right.dimension && (left.dimension !== "count" || left.unit === right.unit)
  );
}

/** Of one kind and one year: their sum means something. */
export function areOfOneMeasure(a: Mention, b: Mention): boolean {
  return areOfOneKind(a, b) && sameYear(a, b);
}

/** A rate in percent; how far two of them are apart is none. */
export function isRatio({ figure }: Mention): boolean {
  return figure.kind === "rate" && figure.quantity.dimension === "ratio";
}
