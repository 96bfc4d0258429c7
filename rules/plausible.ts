import type { Hypothesis, Severity } from "../domain/finding.ts";
import { printedValue } from "../domain/reading.ts";
import type { Judged } from "./rule.ts";

/** Where a claim is off by more than this share of itself, it takes a slip to explain it. */
const far = 0.2;

/**
 * A warning instead of an error where the numbers of a sentence are far apart and no single slip of the pen leads from
 * one to the other: figures that do not belong together are then the likelier explanation. The grid of a
 * table leaves no such doubt.
 */
export function plausibleSeverity(
  severity: Severity,
  judged: Judged | null,
  hypotheses: readonly Hypothesis[],
): Severity {
  if (judged === null || hypotheses.length > 0 || judged.judgement.gap === null) return severity;
  const { formula, evidence } = judged.bound;
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null || evidence.some(({ figure }) => figure?.cell != null)) return severity;
  const told = Math.abs(printedValue(claim.quantity).valueOf());
  const apart = Math.abs(judged.judgement.gap.absolute.valueOf());
  return severity === "error" && apart > far * told ? "warning" : severity;
}
