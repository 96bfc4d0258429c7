import { operandTest } from "../domain/judgement.ts";
import { repairsOf } from "../domain/repair.ts";
import { decimalsOf } from "../domain/quantity.ts";
import { quantitiesOf } from "./explain.ts";
import type { Bound } from "./rule.ts";
import type { Mention } from "./scene.ts";

/** One digit says too little to be recognised elsewhere, and 100% stands everywhere. */
const shortest = 2;

/** An operand of a broken relation that stands beside it a second time: the line above was copied. */
export function isCopied({ evidence }: Bound, beside: readonly Mention[]): boolean {
  return evidence.some(({ figure }) => {
    if (figure === null || figure.value === "100") return false;
    if (figure.quantity.digits.replace(/\D/g, "").length < shortest) return false;
    return beside.some(
      (other) =>
        other.figure.id !== figure.id &&
        other.figure.kind === figure.kind &&
        other.figure.quantity.unit === figure.quantity.unit &&
        other.figure.quantity.digits === figure.quantity.digits,
    );
  });
}

/** 占2.5% of what is 12.5%: a digit before the point was lost, also from a short number. */
export function hasLostDigit({ formula, evidence }: Bound): boolean {
  const quantities = quantitiesOf(evidence);
  const claim = quantities?.[formula.claim];
  if (quantities === null || claim === undefined) return false;
  const mends = operandTest(formula, quantities, formula.claim);
  return repairsOf(claim).some(
    ({ kind, to }) => kind === "dropped" && decimalsOf(to) === decimalsOf(claim) && mends(to),
  );
}
