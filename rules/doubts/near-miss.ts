import { operandTests } from "../../domain/judgement.ts";
import { repairsBy } from "../../domain/repair.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { exchanged } from "../blame/exchange.ts";
import { valuesOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { isSlip } from "../blame/slip.ts";

/** Within this share of what is computed the base is surely the one that was meant. */
const closeBy = 0.05;

/**
 * Whether a broken ratio is one slip away from right: a pen slip in an operand of at least so many
 * digits, a unit, the rate of the rest, part and whole exchanged, or a base a little off. A base of
 * another scope is hardly ever that near.
 */
export function isNear(bound: Bound, digits: number, dropped = true): boolean {
  return (
    isClose(bound) ||
    isSlip(bound, digits, true, dropped) ||
    isOther(bound) ||
    exchanged(bound) !== null
  );
}

function isClose(bound: Bound): boolean {
  const values = valuesOf(bound);
  if (values === null) return false;
  const { computed, printed } = values;
  return Math.abs(computed - printed) <= closeBy * Math.abs(printed);
}

const others = ["complement", "unit"] as const;

/** The rate of the rest, or another money unit. */
function isOther({ formula, evidence }: Bound): boolean {
  const quantities = quantitiesOf(evidence) ?? [];
  const testOf = operandTests(formula, quantities);
  return quantities.some((quantity, operand) => {
    const mends = testOf(operand);
    return others.some((kind) => repairsBy(kind, quantity).some(({ to }) => mends(to)));
  });
}
