import type { Figure } from "../../domain/figure.ts";
import { significantDigits } from "../../domain/quantity.ts";
import type { Suspects } from "../blame/suspects.ts";
import type { Judged } from "../rule.ts";

/** One digit stands twice in every paragraph. */
const fewest = 2;

/**
 * 审减额增加2.87亿元（上年2.87亿元）: how far two values of a paragraph are apart is told by a number that is one of the two, or that stands
 * beside them as well where nothing else explains it: a number of the neighbourhood was copied. Read from one paragraph that is
 * as sure as a slip of the pen.
 */
export function isCopiedGap({ bound }: Judged, { order, reason }: Suspects): boolean {
  const { formula, evidence, binding } = bound;
  const claim = evidence[formula.claim]?.figure ?? null;
  if (binding !== "paragraph" || formula.name !== "difference" || claim === null) return false;
  if (significantDigits(claim.quantity).length < fewest) return false;
  const isOperand = evidence.some(
    ({ figure }, at) => at !== formula.claim && isSame(figure, claim),
  );
  return isOperand || (reason === "copy" && order[0] === formula.claim);
}

function isSame(figure: Figure | null, claim: Figure): boolean {
  return figure?.value === claim.value && figure.quantity.unit === claim.quantity.unit;
}
