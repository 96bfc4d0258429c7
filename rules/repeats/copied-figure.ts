import type { Figure } from "../../domain/figure.ts";
import { operandTest } from "../../domain/judgement.ts";
import { repairsBy } from "../../domain/repair.ts";
import { decimalsOf } from "../../domain/quantity.ts";
import { quantitiesOf } from "../findings/explain.ts";
import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

/** One digit says too little to be recognised elsewhere, and 100% stands everywhere. */
const shortest = 2;

/** The claim of a broken relation stands beside it a second time, or part and whole are one: a line was copied. */
export function isCopied({ formula, evidence }: Bound, beside: readonly Mention[]): boolean {
  const [part, whole] = formula.args.map((index) => evidence[index]?.figure ?? null);
  if (part != null && whole != null && isSame(part, whole)) return true;
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null || claim.value === "100") return false;
  if (claim.quantity.digits.replace(/\D/g, "").length < shortest) return false;
  return beside.some(({ figure }) => figure.id !== claim.id && isSame(figure, claim));
}

function isSame(a: Figure, b: Figure): boolean {
  const [left, right] = [a.quantity, b.quantity];
  return a.kind === b.kind && left.unit === right.unit && left.digits === right.digits;
}

/** 占2.5% of what is 12.5%: a digit before the point was lost, also from a short number. */
export function hasLostDigit({ formula, evidence }: Bound): boolean {
  const quantities = quantitiesOf(evidence);
  const claim = quantities?.[formula.claim];
  if (quantities === null || claim === undefined) return false;
  const mends = operandTest(formula, quantities, formula.claim);
  return repairsBy("dropped", claim).some(
    ({ to }) => decimalsOf(to) === decimalsOf(claim) && mends(to),
  );
}
