import type { Hypothesis } from "../../domain/finding.ts";
import type { FunctionName } from "../../domain/relation.ts";
import type { Judged } from "../rule.ts";

/** Parts and shares are told far from their whole as a matter of course. */
const far: ReadonlySet<FunctionName> = new Set(["sum", "share", "drop", "rest"]);

/**
 * No two numbers of several paragraphs stand in each other's place, and of two items a total that fits in the place of
 * one is rather the whole that the other was taken from. Three agree so by accident hardly ever.
 */
const several = 3;

/**
 * Whether a broken relation is a hint, since no slip of the pen leads to it and it is bound so loosely that
 * other figures are as likely meant: across paragraphs, or across sentences where that is unusual. On 160
 * reports of ten hands, measured before anybody had looked at them, such findings told some seven planted
 * errors for each false alarm, all others together more than twenty (docs/adr/0014).
 */
export function isLooselyBound({ bound }: Judged, hypotheses: readonly Hypothesis[]): boolean {
  const { formula, binding, evidence } = bound;
  const inPlace = binding === "paragraph" && formula.args.length >= several;
  const isNone = (each: Hypothesis): boolean =>
    isNought(each) || (each.kind === "exchange" && !inPlace);
  if (binding !== "sentence" && isBelowItem(bound) && hypotheses.every(isNone)) return true;
  // Another number of the text in its place is no slip of the pen.
  if (hypotheses.some(({ kind }) => kind !== "figure") || formula.sign === "<=") return false;
  const [first] = evidence;
  if (evidence.some(({ documentId }) => documentId !== first.documentId)) return false;
  return binding === "document" || (binding === "paragraph" && !far.has(formula.name));
}

/** Nothing is written as 0 by a slip of the pen. */
function isNought({ kind, to }: Hypothesis): boolean {
  return kind === "figure" || /^0\D*$/.test(to.trim());
}

/** A total of other paragraphs that one item alone reaches is that of another list: 3个县区…，其余3个, and 3个 before. */
function isBelowItem({ formula, evidence, binding }: Judged["bound"]): boolean {
  if (formula.name !== "sum") return false;
  const total = Number(evidence[formula.claim]?.figure?.value ?? Number.NaN);
  const items = formula.args.map((at) => Number(evidence[at]?.figure?.value ?? Number.NaN));
  return items.some((item) => item > total || (binding === "document" && item === total));
}
