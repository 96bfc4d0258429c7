import { holdsTruncated } from "../../domain/judgement.ts";
import { strengthOf } from "../../domain/strength.ts";
import { quantitiesOf } from "./explain.ts";
import { stands } from "./graph.ts";
import { heldText } from "./relation-check.ts";
import type { Judged, Verdicted } from "../rule.ts";

/** Fewer relations may be cut off by chance. */
const fewest = 3;

/** Begins the machine form of "all these relations fit only where digits were cut off". */
export const truncatedMark = "truncated:";

/**
 * Relations of one document that fit only where digits were cut off, if that is how it prints its
 * numbers: there are at least three, and no other relation needs a number that was rounded up.
 */
export function truncatedIn(judged: readonly Judged[]): readonly Judged[] {
  const cut = judged.filter(({ judgement }) => judgement.explainedBy === "R1");
  const claims = new Set(
    cut.map(({ bound: { evidence, formula } }) => evidence[formula.claim]?.figure?.id),
  );
  return claims.size >= fewest && !judged.some(wasRounded) ? cut : [];
}

/** It holds, or nearly, and would not if its numbers had been cut off. */
function wasRounded(judged: Judged): boolean {
  const { bound, judgement } = judged;
  const quantities = quantitiesOf(bound.evidence);
  if (quantities === null || bound.formula.name === "reach") return false;
  const otherTail = judgement.verdict === "tail" && judgement.explainedBy !== "R4";
  return (stands(judged) || otherTail) && !holdsTruncated(bound.formula, quantities);
}

/** In a document that cuts off its digits such a relation is no difference by rounding: it holds. */
export function asTruncated(verdict: Verdicted, cut: ReadonlySet<Judged>): Verdicted {
  if (verdict.verdict !== "broken" || verdict.judged === null || !cut.has(verdict.judged)) {
    return verdict;
  }
  const { bound, judgement } = verdict.judged;
  const quantities = quantitiesOf(bound.evidence) ?? [];
  const strength = strengthOf(
    bound.formula,
    quantities,
    (operand) => (to) => holdsTruncated(bound.formula, quantities.with(operand, to)),
  ).share;
  const held = { ...judgement, verdict: "possible", gap: null } as const;
  return {
    verdict: "held",
    evidence: verdict.evidence,
    judged: { bound, judgement: held, strength },
    statement: `${heldText(bound, held)}（本文件的数按截尾写出）`,
  };
}
