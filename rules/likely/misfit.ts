import { exchanged } from "../exchange.ts";
import { valuesOf } from "../relation-check.ts";
import type { Bound } from "../rule.ts";
import { isSlip } from "../slip.ts";

/** How a relation fails: by a slip of the pen in so many digits, or how far what is computed lies off. */
export function misfitOf(bound: Bound): string {
  // What one slip mends in a long number it mends in a number of any length.
  const slip = isSlip(bound, 1)
    ? ([4, 3, 2].find((digits) => isSlip(bound, digits)) ?? 1)
    : undefined;
  if (slip !== undefined) return `slip ${String(slip)} ${sizeOf(bound)}`;
  if (bound.formula.name === "share" && exchanged(bound) !== null) return "exchanged";
  return `off ${sizeOf(bound)}`;
}

/** The computed value as a share of the printed one. */
function sizeOf(bound: Bound): string {
  const values = valuesOf(bound);
  if (values === null || values.printed === 0) return "unknown";
  const share = values.computed / values.printed;
  if (share < 0) return "negative";
  const steps = [0.2, 0.5, 0.75, 0.9, 0.97, 1.03, 1.1, 1.35, 2, 5];
  return `x${String(steps.findLast((step) => share >= step) ?? 0)}`;
}
