import { significantDigits } from "../../domain/quantity.ts";
import type { Bound } from "../rule.ts";

/** Shorter numbers are the same by accident. */
const telling = 3;

/**
 * 到位4974.00万元，没有到位的4974.00万元 of 5286.00; 自评96.3分，复核88.1分，虚高96.3分: of a broken difference or rest two of the three numbers are the
 * same, so that one of them was copied from the other.
 */
export function isRepeated({ formula, evidence }: Bound): boolean {
  if (evidence.length !== 3 || !/^(?:difference|sum|balance)$/.test(formula.name)) return false;
  const figures = evidence.flatMap(({ figure }) => figure ?? []);
  if (figures.length !== 3) return false;
  return figures.some(({ value, quantity }, at) =>
    figures
      .slice(at + 1)
      .some(
        (other) =>
          value !== null &&
          other.value === value &&
          other.quantity.unit === quantity.unit &&
          significantDigits(quantity).length >= telling,
      ),
  );
}
