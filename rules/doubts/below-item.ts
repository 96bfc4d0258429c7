import type { Hypothesis } from "../../domain/finding.ts";
import type { Judged } from "../rule.ts";

/**
 * 得分（分）94.2, 91.5, 88.7 above 全市86.53: what is less than one of its items adds none of them up, it is a mean or the total
 * of others, unless a slip of the pen made it so small. Of 55 false alarms on 80 reports of five hands, measured unseen,
 * four were of that kind, and of some 1,550 planted errors that were found not one.
 */
export function isBelowOneItem(
  { bound: { formula, evidence } }: Judged,
  hypotheses: readonly Hypothesis[],
): boolean {
  if (formula.name !== "sum" || formula.sign !== "=" || hypotheses.length > 0) return false;
  const total = Number(evidence[formula.claim]?.figure?.value ?? Number.NaN);
  return formula.args.some((at) => Number(evidence[at]?.figure?.value ?? Number.NaN) > total);
}
