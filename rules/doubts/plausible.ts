import type { Hypothesis, Severity } from "../../domain/finding.ts";
import { printedValue } from "../../domain/reading.ts";
import type { Evidence, Judged } from "../rule.ts";

/** So much less is told later of some of them, and so much more no slip adds to a list. */
const apart = 0.1;

/**
 * A warning instead of an error where no single slip of the pen leads from one number to the other: that
 * the figures do not belong together is then as likely an explanation, in a table too. A hint where they
 * are far apart in prose and the one may well be some of the other.
 */
export function plausibleSeverity(
  severity: Severity,
  judged: Judged | null,
  hypotheses: readonly Hypothesis[],
): Severity {
  if (judged === null || judged.judgement.gap === null) return severity;
  if (hypotheses.length > 0 && !exceedsAll(judged)) return severity;
  const { formula, evidence } = judged.bound;
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null) return severity;
  const told = Math.abs(printedValue(claim.quantity).valueOf());
  const gap = Math.abs(judged.judgement.gap.absolute.valueOf());
  const isTable = evidence.some(({ figure }) => figure?.cell != null);
  if (!isTable && gap > apart * told && (isFewer(judged) || overshoots(judged))) return "hint";
  return severity === "error" ? "warning" : severity;
}

/** 84 of 82 for 抽查比例10%: what is more than all of it is a part of something else, whatever slip leads there. */
function exceedsAll({ bound: { formula, evidence }, judgement }: Judged): boolean {
  const claim = evidence[formula.claim]?.figure?.quantity;
  return (
    formula.name === "share" &&
    claim !== undefined &&
    (judgement.point?.valueOf() ?? 0) > 100 &&
    printedValue(claim).valueOf() <= 100
  );
}

/** A later and far smaller number is rather that of some of them than the same told wrongly. */
function isFewer({ bound: { formula, evidence } }: Judged): boolean {
  return formula.name === "value" && formula.sign === "=" && falls(evidence);
}

/** What adds up to far more than a total of another sentence are rather parts of something else. */
function overshoots({ bound: { formula, binding, evidence }, judgement }: Judged): boolean {
  if (formula.name !== "sum" || formula.sign !== "=" || binding === "sentence") return false;
  const claim = evidence[formula.claim]?.figure?.quantity;
  const point = judgement.point?.valueOf();
  return claim !== undefined && point !== undefined && point > printedValue(claim).valueOf();
}

function falls(evidence: readonly Evidence[]): boolean {
  const values = evidence
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap(({ figure }) => (figure === null ? [] : printedValue(figure.quantity).valueOf()));
  return (values.at(-1) ?? 0) < (values[0] ?? 0);
}
