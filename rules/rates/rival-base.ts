import { strengthOf } from "../../domain/strength.ts";
import type { ExecutionCase } from "./execution-binding.ts";
import { executionBound } from "./execution-binding.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { isFitting, judgeBound } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";

/** Below this a rate fits another base by chance too easily. */
const leastPower = 0.5;

/** The relation with another base of the same item, where the named one fails and this one surely fits. */
export function rivalBase(item: ExecutionCase): Bound | null {
  if (judgeBound(executionBound(item))?.verdict !== "conflict") return null;
  const fitting = item.others
    .map((whole) => executionBound(item, whole))
    .filter((bound) => {
      const quantities = quantitiesOf(bound.evidence);
      return (
        isFitting(bound) &&
        quantities !== null &&
        strengthOf(bound.formula, quantities).share >= leastPower
      );
    });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
