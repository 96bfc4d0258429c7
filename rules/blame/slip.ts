import { operandTest, operandTests } from "../../domain/judgement.ts";
import { repairsOf } from "../../domain/repair.ts";
import type { RepairKind } from "../../domain/repair.ts";
import { quantitiesOf } from "../findings/explain.ts";
import type { Bound } from "../rule.ts";

/** Left out or shifted digits mend a short number too often by accident. */
const longNumber = 3;
const shortSlips: ReadonlySet<RepairKind> = new Set(["digit", "swap", "doubled", "unit"]);
const slips: ReadonlySet<RepairKind> = new Set([...shortSlips, "dropped", "decimal"]);

/** Whether one slip of the pen, in an operand of at least so many significant digits, mends it. */
export function isSlip(bound: Bound, digits: number, units = true, dropped = true): boolean {
  const quantities = quantitiesOf(bound.evidence) ?? [];
  const testOf = operandTests(bound.formula, quantities);
  return quantities.some((quantity, operand) => {
    const own = quantity.digits.replace(/\D|0+$/g, "").length;
    if (own < digits) return false;
    const mends = testOf(operand);
    const kinds = own < longNumber ? shortSlips : slips;
    return repairsOf(quantity).some(
      ({ kind, to }) =>
        kinds.has(kind) &&
        (units || kind !== "unit") &&
        (dropped || kind !== "dropped") &&
        mends(to),
    );
  });
}

/** Whether any one slip of the pen mends it, however short the number: only for operands that words name. */
export function isOneSlip(bound: Bound): boolean {
  const quantities = quantitiesOf(bound.evidence) ?? [];
  return quantities.some((quantity, operand) => {
    const mends = operandTest(bound.formula, quantities, operand);
    return repairsOf(quantity).some(({ kind, to }) => slips.has(kind) && mends(to));
  });
}
