import type { Hypothesis, Severity } from "../../domain/finding.ts";
import { printedValue } from "../../domain/reading.ts";
import type { Evidence, Judged } from "../rule.ts";
import { tellsTwice } from "./tells-twice.ts";

/** Where a claim is off by more than this share of itself, it takes a slip to explain it. */
const far = 0.2;
/** So much less is told later of some of them, and so much more no slip adds to a list. */
const apart = 0.1;

/**
 * A warning instead of an error where the numbers of a sentence are far apart and no single slip of the
 * pen leads from one to the other: figures that do not belong together are then the likelier
 * explanation. The grid of a table leaves no such doubt.
 */
export function plausibleSeverity(
  severity: Severity,
  judged: Judged,
  hypotheses: readonly Hypothesis[],
): Severity {
  if (judged.judgement.gap === null) return severity;
  if (severity === "error" && exceedsAll(judged)) return "warning";
  if (hypotheses.length > 0) return severity;
  const { formula, evidence } = judged.bound;
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null || evidence.some(({ figure }) => figure?.cell != null)) return severity;
  const told = Math.abs(printedValue(claim.quantity).valueOf());
  const gap = Math.abs(judged.judgement.gap.absolute.valueOf());
  if (gap > apart * told && (isFewer(judged) || overshoots(judged))) return "hint";
  return gap > far * told && severity === "error" ? "warning" : severity;
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
  if (tellsTwice(evidence)) return false;
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
