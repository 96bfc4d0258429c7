import { holds } from "../../domain/judgement.ts";
import { quantitiesOf } from "../findings/explain.ts";
import type { Bound } from "../rule.ts";

/** Two operands that mend it in each other's place: part and whole, or the result and one argument. */
export function exchanged({ formula, evidence }: Bound): readonly [number, number] | null {
  if (formula.sign !== "=") return null;
  const quantities = quantitiesOf(evidence) ?? [];
  const { args, claim } = formula;
  const [first = claim, ...others] = formula.name === "share" ? args : [claim, ...args];
  const found = others.filter((other) => {
    const [a, b] = [quantities[first], quantities[other]];
    return (
      a !== undefined &&
      a.dimension === b?.dimension &&
      holds(formula, quantities.with(first, b).with(other, a))
    );
  });
  const [only, another] = found;
  return only === undefined || another !== undefined ? null : [first, only];
}
