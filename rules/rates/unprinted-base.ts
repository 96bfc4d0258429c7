import type { InverseRange, Operand } from "../../domain/finding.ts";
import { recordOf } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import { invert } from "../../domain/relation.ts";
import { setText } from "../../domain/measured-text.ts";

/** Machine forms of a rate of which one number is printed: the part, or the whole. */
export const withoutWhole = "share(1,?)=0";
export const withoutPart = "share(?,1)=0";

/** What the number that is not printed must be. */
export function impliedSet(known: Quantity, rate: Quantity, isPart: boolean): Interval | null {
  const set = printedSet(known);
  // The unknown argument is not looked at, so the known one stands for both.
  return invert("share", isPart ? 1 : 0, [set, set], printedSet(rate));
}

/** The same as a finding keeps it; `operand` -1 says that it is none of the operands. */
export function impliedRange(
  known: Quantity,
  rate: Quantity,
  isPart: boolean,
): readonly InverseRange[] {
  const implied = impliedSet(known, rate, isPart);
  if (implied === null) return [];
  const places = known.dimension === "count" ? 0 : 2;
  return [{ operand: -1, set: recordOf(implied), text: setText(implied, known, places) }];
}

/** The range that a record of such a rate must have; none for any other record. */
export function unprintedBase(
  formula: string,
  [rate, known]: readonly Operand[],
): readonly InverseRange[] {
  if (formula !== withoutWhole && formula !== withoutPart) return [];
  if (rate?.quantity == null || known?.quantity == null) return [];
  return impliedRange(known.quantity, rate.quantity, formula === withoutWhole);
}
