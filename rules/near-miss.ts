import { operandTest } from "../domain/judgement.ts";
import { printedValue } from "../domain/reading.ts";
import { repairsOf } from "../domain/repair.ts";
import { quantitiesOf } from "./explain.ts";
import { exchanged } from "./exchange.ts";
import { judgeBound } from "./relation-check.ts";
import type { Bound } from "./rule.ts";
import { isSlip } from "./slip.ts";

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
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const claim = bound.evidence[bound.formula.claim]?.figure?.quantity;
  const told = claim === undefined ? 0 : printedValue(claim).valueOf();
  return told !== 0 && Math.abs(point - told) <= closeBy * Math.abs(told);
}

/** The rate of the rest, or another money unit. */
function isOther({ formula, evidence }: Bound): boolean {
  const quantities = quantitiesOf(evidence) ?? [];
  return quantities.some((quantity, operand) => {
    const mends = operandTest(formula, quantities, operand);
    return repairsOf(quantity).some(
      ({ kind, to }) => (kind === "complement" || kind === "unit") && mends(to),
    );
  });
}
