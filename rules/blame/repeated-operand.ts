import type { Bound } from "../rule.ts";
import { haveTwins } from "./same-number.ts";

/** Shorter numbers are the same by accident. */
const telling = 3;

/**
 * 到位4974.00万元，没有到位的4974.00万元 of 5286.00; 自评96.3分，复核88.1分，虚高96.3分: of a broken difference or rest two of the three numbers are the
 * same, so that one of them was copied from the other.
 */
export function isRepeated({ formula, evidence }: Bound): boolean {
  if (evidence.length !== 3 || !/^(?:difference|sum|balance)$/.test(formula.name)) return false;
  const figures = evidence.flatMap(({ figure }) => figure ?? []);
  return figures.length === evidence.length && haveTwins(figures, telling);
}
