import { printedValue } from "../../domain/reading.ts";
import type { Figure } from "../../domain/figure.ts";
import { judgeBound } from "../findings/relation-check.ts";
import type { Bound, Evidence } from "../rule.ts";
import { isSlip } from "../blame/slip.ts";

/** A rate or a standard that a rule or a contract lays down: 20% is no rounded 18.6%, 1200元 no rounded 1211元. */
export function laidDown(
  role: string,
  figure: Figure,
  how: "exactly" | "closely" = "closely",
): Evidence {
  const { documentId, span, quote, quantity } = figure;
  const isPlain = quantity.qualifier === "exact";
  return {
    role,
    documentId,
    span,
    quote,
    figure: isPlain ? { ...figure, quantity: { ...quantity, laidDown: how } } : figure,
  };
}

const longAmount = 3;
const usualStep = 5;

/** It agrees, one slip of the pen mends it, or its amounts make another rate as round as those that are laid down. */
export function isMeant(bound: Bound): boolean {
  const judgement = judgeBound(bound);
  if (judgement?.verdict !== "conflict") return true;
  const digits = bound.evidence[0].figure?.quantity.digits.replace(/\D|0+$/g, "") ?? "";
  const point = judgement.point?.valueOf() ?? Number.NaN;
  const claimed = bound.evidence[bound.formula.claim]?.figure;
  const step = Math.round(point / usualStep) * usualStep;
  const isRound =
    digits.length >= longAmount && Math.abs(point - step) < 0.02 && step > 0 && step <= 100;
  const isOther = claimed != null && printedValue(claimed.quantity).valueOf() !== step;
  return (isRound && isOther) || isSlip(bound, 2);
}
