import type { Figure } from "../../domain/figure.ts";
import type { FunctionName } from "../../domain/relation.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { stands } from "../findings/graph.ts";
import type { Graph } from "../findings/graph.ts";
import type { Suspects } from "../blame/suspects.ts";
import type { Judged } from "../rule.ts";

/** Shorter rates are told twice by accident. */
const telling = 3;
const ofRates: ReadonlySet<FunctionName> = new Set(["share", "rest", "drop"]);

/**
 * 人工占了77.6%。…核减412万元，占城市运行类核减额的77.6%: the rate that two numbers contradict stands beside them as well, in a relation that holds there. A
 * neighbour was copied, which is as sure as a slip of the pen.
 */
export function isCopiedShare(
  { bound }: Judged,
  { order, reason }: Suspects,
  graph: Graph,
): boolean {
  const { formula, evidence } = bound;
  const claim = evidence[formula.claim]?.figure ?? null;
  if (claim === null || !ofRates.has(formula.name) || claim.quantity.dimension !== "ratio")
    return false;
  if (reason !== "copy" || order[0] !== formula.claim) return false;
  if (printedDigits(claim.quantity) < telling || claim.value === "100") return false;
  return graph.relations.some(
    (other) => ofRates.has(other.bound.formula.name) && stands(other) && isOfSame(other, claim),
  );
}

/** The other rate of that value is what this relation claims. */
function isOfSame({ bound: { formula, evidence } }: Judged, claim: Figure): boolean {
  const told = evidence[formula.claim]?.figure ?? null;
  return (
    told !== null &&
    told.id !== claim.id &&
    told.value === claim.value &&
    Math.abs(told.block - claim.block) <= 1
  );
}
