import type { Hypothesis, Severity } from "../domain/finding.ts";
import { printedValue } from "../domain/reading.ts";
import type { Evidence, Judged } from "./rule.ts";

/** Where a claim is off by more than this share of itself, it takes a slip to explain it. */
const far = 0.2;

/**
 * A warning instead of an error where the numbers of a sentence are far apart and no single slip of the
 * pen leads from one to the other: figures that do not belong together are then the likelier
 * explanation. The grid of a table leaves no such doubt.
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
  if (apart <= far * told) return severity;
  // A later and far smaller number is rather that of some of them than the same told wrongly.
  if (formula.name === "value" && formula.sign === "=" && falls(evidence)) return "hint";
  return severity === "error" ? "warning" : severity;
}

function falls(evidence: readonly Evidence[]): boolean {
  const values = evidence
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap(({ figure }) => (figure === null ? [] : printedValue(figure.quantity).valueOf()));
  return (values.at(-1) ?? 0) < (values[0] ?? 0);
}
