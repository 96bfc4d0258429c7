import type { Hypothesis } from "../../domain/finding.ts";
import { holds } from "../../domain/judgement.ts";
import { quantitiesOf } from "../findings/explain.ts";
import type { Judged } from "../rule.ts";

/**
 * 目标进度93.5%，三季度末72.9%，四季度需提高20.6个百分点: the gap is right and only who is held against whom is not. Rather read
 * wrongly than told wrongly: what a word of direction says is G03's. On 115 reports of seven hands that nobody had looked
 * at, two false alarms and no planted error were of that kind.
 */
export function isTurnedOnly(
  { bound: { formula, evidence } }: Judged,
  hypotheses: readonly Hypothesis[],
): boolean {
  if (formula.name !== "difference" || hypotheses.some(({ kind }) => kind !== "figure"))
    return false;
  const quantities = quantitiesOf(evidence);
  return quantities !== null && holds({ ...formula, args: formula.args.toReversed() }, quantities);
}
