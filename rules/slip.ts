import { operandTest } from "../domain/judgement.ts";
import { repairsOf } from "../domain/repair.ts";
import { quantitiesOf } from "./explain.ts";
import type { Bound } from "./rule.ts";

/** Whether one wrong digit or swap, in an operand of at least so many significant digits, mends it. */
export function isSlip(bound: Bound, digits: number): boolean {
  const quantities = quantitiesOf(bound.evidence) ?? [];
  return quantities.some((quantity, operand) => {
    if (quantity.digits.replace(/\D|0+$/g, "").length < digits) return false;
    const mends = operandTest(bound.formula, quantities, operand);
    return repairsOf(quantity).some(
      ({ kind, to }) => (kind === "digit" || kind === "swap") && mends(to),
    );
  });
}
