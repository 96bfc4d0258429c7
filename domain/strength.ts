import { operandTest } from "./judgement.ts";
import type { Quantity } from "./quantity.ts";
import type { Formula } from "./relation.ts";

/** Below this share a pass proves little: it is shown as 弱核验 and not counted as verified. */
export const weakStrength = 0.3;
/** Below this an equation that holds says nothing at all. */
export const powerlessStrength = 0.1;

export interface Strength {
  /** Number of single digit errors that would have broken the relation, per operand. */
  readonly broken: readonly number[];
  readonly tried: readonly number[];
  readonly share: number;
}

type StandsWith = (operand: number) => (quantity: Quantity) => boolean;

/**
 * Share of all single digit substitutions in the operands that would break a relation that holds;
 * `standsWith` tests other values of an operand where it holds by another reading than rounding.
 */
export function strengthOf(
  formula: Formula,
  quantities: readonly Quantity[],
  standsWith: StandsWith = (operand) => operandTest(formula, quantities, operand),
): Strength {
  const used = new Set([...formula.args, formula.claim]);
  const tried = quantities.map((quantity, index) =>
    used.has(index) ? substitutions(quantity) : [],
  );
  const broken = tried.map((variants, index) => {
    const stands = standsWith(index);
    return variants.filter((variant) => !stands(variant)).length;
  });
  const total = tried.reduce((sum, variants) => sum + variants.length, 0);
  const caught = broken.reduce((sum, count) => sum + count, 0);
  return {
    broken,
    tried: tried.map((variants) => variants.length),
    share: total === 0 ? 0 : caught / total,
  };
}

const numerals = "0123456789";

/** The quantity with each of its digits replaced by each other digit. */
export function substitutions(quantity: Quantity): readonly Quantity[] {
  const { digits } = quantity;
  const made: Quantity[] = [];
  for (const [place, digit] of Array.from(digits).entries()) {
    if (!numerals.includes(digit)) continue;
    const [head, tail] = [digits.slice(0, place), digits.slice(place + 1)];
    for (const other of numerals) {
      if (other !== digit) made.push({ ...quantity, digits: head + other + tail });
    }
  }
  return made;
}
