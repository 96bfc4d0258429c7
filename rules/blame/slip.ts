import { operandTest, operandTests } from "../../domain/judgement.ts";
import { repairsBy } from "../../domain/repair.ts";
import type { SlipKind } from "../../domain/repair.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { quantitiesOf } from "../findings/explain.ts";
import type { Bound } from "../rule.ts";

/** Left out or shifted digits mend a short number too often by accident. */
const longNumber = 3;
const shortSlips: readonly SlipKind[] = ["unit", "swap", "doubled", "digit"];
const slips: readonly SlipKind[] = ["decimal", ...shortSlips, "dropped"];

/** Whether one slip of the pen, in an operand of at least so many significant digits, mends it. */
export function isSlip(bound: Bound, digits: number, units = true, dropped = true): boolean {
  const quantities = quantitiesOf(bound.evidence) ?? [];
  const testOf = operandTests(bound.formula, quantities);
  return quantities.some((quantity, operand) => {
    const own = digitsTold(quantity);
    if (own < digits) return false;
    const mends = testOf(operand);
    const kinds = own < longNumber ? shortSlips : slips;
    return kinds.some(
      (kind) =>
        (units || kind !== "unit") &&
        (dropped || kind !== "dropped") &&
        repairsBy(kind, quantity).some(({ to }) => mends(to)),
    );
  });
}

/** 按30%压减 lays all its digits down; of other numbers zeros at the end tell nothing. */
function digitsTold(quantity: Quantity): number {
  return quantity.laidDown === undefined
    ? quantity.digits.replace(/\D|0+$/g, "").length
    : printedDigits(quantity);
}

/** Whether any one slip of the pen mends it, however short the number: only for operands that words name. */
export function isOneSlip(bound: Bound): boolean {
  const quantities = quantitiesOf(bound.evidence) ?? [];
  return quantities.some((quantity, operand) => {
    const mends = operandTest(bound.formula, quantities, operand);
    return slips.some((kind) => repairsBy(kind, quantity).some(({ to }) => mends(to)));
  });
}
