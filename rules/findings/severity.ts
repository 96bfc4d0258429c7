import type { Hypothesis, Severity } from "../../domain/finding.ts";
import type { Suspects } from "../blame/suspects.ts";
import { isBelowOneItem } from "../doubts/below-item.ts";
import { isClosedList } from "../doubts/closed-list.ts";
import { isCopiedAddend } from "../doubts/copied-addend.ts";
import { isCopiedNumber } from "../doubts/copied-number.ts";
import { isFarApart } from "../doubts/far-apart.ts";
import { areFewOfAll } from "../doubts/few-of-all.ts";
import { fitsElsewhere } from "../doubts/fits-elsewhere.ts";
import { isLooselyBound } from "../doubts/loosely-bound.ts";
import { plausibleSeverity } from "../doubts/plausible.ts";
import { isShortRepeat } from "../doubts/short-repeat.ts";
import { isShortSlip } from "../doubts/short-slip.ts";
import { isTurnedOnly } from "../doubts/turned-gap.ts";
import type { Rule, Said } from "../rule.ts";
import type { Graph } from "./graph.ts";

/** How gravely a broken relation is told: what a doubt remains about is a hint, whatever its rule says. */
export function severityOf(
  said: Said,
  rule: Rule,
  hypotheses: readonly Hypothesis[],
  suspects: Suspects,
  graph: Graph,
): Severity {
  const own = said.severity ?? rule.severity;
  // The rule has found what explains the numbers by itself.
  if (said.tellsRepair === true) return own;
  const { judged } = said;
  const lacksSlip = said.needsSlip === true && hypotheses.length === 0;
  if (judged === null) return lacksSlip ? "hint" : own;
  const isAddend = isCopiedAddend(judged);
  const isCopied = isAddend || isCopiedNumber(judged, suspects);
  if (lacksSlip && !isCopied) return "hint";
  if (said.needsSlip === true && !isCopied && isShortSlip(judged, hypotheses)) return "hint";
  if (!isCopied && !isClosedList(judged) && isLooselyBound(judged, hypotheses)) return "hint";
  if (isTurnedOnly(judged, hypotheses)) return "hint";
  if (!isAddend && isBelowOneItem(judged, hypotheses)) return "hint";
  if (said.needsNear === true && !isCopied && isFarApart(judged, hypotheses)) return "hint";
  // What is asked of the relations has weighed by itself what fits elsewhere.
  const isGrammar = rule.phase === "figures";
  if (isGrammar && !isAddend && fitsElsewhere(judged, hypotheses, graph)) return "hint";
  // Words that announce a list tell by themselves whether it names all.
  const mayBeFew = !isGrammar && said.needsSlip !== false;
  if (mayBeFew && areFewOfAll(judged, hypotheses)) return "hint";
  if (!isGrammar && isShortRepeat(judged, hypotheses)) return "hint";
  return plausibleSeverity(own, judged, hypotheses);
}
