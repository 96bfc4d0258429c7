import type { Hypothesis } from "../../domain/finding.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Judged } from "../rule.ts";

const leastDigits = 2;

/**
 * 9处 of 每处4万元, and 20万元: any number of one digit is one slip away from any other, so that in a mean it tells nothing; nor is anything
 * written as 0 by a slip of the pen. 9.0万元 has two digits.
 */
export function isShortSlip(
  { bound: { formula, evidence } }: Judged,
  hypotheses: readonly Hypothesis[],
): boolean {
  if (formula.name !== "times") return false;
  return hypotheses.every(({ kind, operand, to }) => {
    const quantity = evidence[operand]?.figure?.quantity;
    const short = quantity !== undefined && printedDigits(quantity) < leastDigits;
    return kind === "digit" && (short || /^0\D*$/.test(to.trim()));
  });
}
