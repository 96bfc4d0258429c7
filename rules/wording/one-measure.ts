import { sameYear } from "./mention-match.ts";
import type { Mention } from "./scene.ts";

/** Amounts and counts: what can be added up. */
export function isMeasured({ figure }: Mention): boolean {
  return figure.kind === "amount" || figure.kind === "count";
}

/** Both of one dimension and one year, counts also of one unit: their sum means something. */
export function areOfOneMeasure(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return (
    left.dimension === right.dimension &&
    (left.dimension !== "count" || left.unit === right.unit) &&
    sameYear(a, b)
  );
}
