import { sameYear } from "./mention-match.ts";
import type { Mention } from "./scene.ts";

/** Amounts and counts: what can be added up. */
export function isMeasured({ figure }: Mention): boolean {
  return figure.kind === "amount" || figure.kind === "count";
}

/** Amounts, counts and scores: what lists and columns hold, and what rates are computed from. */
export function isListable({ figure }: Mention): boolean {
  return /^(?:amount|count|score)$/.test(figure.kind);
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
