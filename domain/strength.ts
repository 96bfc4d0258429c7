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

/** The quantity with each of its digits replaced by each other digit. */
export function substitutions(quantity: Quantity): readonly Quantity[] {
  const { digits } = quantity;
  return Array.from(digits).flatMap((digit, place) =>
    /\d/.test(digit)
      ? Array.from("0123456789")
          .filter((other) => other !== digit)
          .map((other) => ({
            ...quantity,
            digits: digits.slice(0, place) + other + digits.slice(place + 1),
          }))
      : [],
  );
}
