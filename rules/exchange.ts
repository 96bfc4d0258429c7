import { holds } from "../domain/judgement.ts";
import { quantitiesOf } from "./explain.ts";
import type { Bound } from "./rule.ts";

/** Two operands that mend it in each other's place: part and whole, or the result and one argument. */
export function exchanged({ formula, evidence }: Bound): readonly [number, number] | null {
  const quantities = quantitiesOf(evidence) ?? [];
  const [part = -1, whole = -1] = formula.args;
  const pairs: readonly (readonly [number, number])[] =
    formula.name === "share"
      ? [[part, whole]]
      : formula.args.map((index) => [formula.claim, index] as const);
  const found = pairs.filter(([left, right]) => {
    const [a, b] = [quantities[left], quantities[right]];
    if (formula.sign !== "=" || a?.dimension !== b?.dimension) return false;
    if (a === undefined || b === undefined) return false;
    return holds(formula, quantities.with(left, b).with(right, a));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
