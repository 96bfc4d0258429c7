import { operandTest } from "../../domain/judgement.ts";
import { printedValue } from "../../domain/reading.ts";
import { unitSlips } from "../../domain/repair.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { isFitting, judgeBound, valuesOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { isOneSlip, isSlip } from "../blame/slip.ts";
import { areParallel, leaveMuchOut, readsAsWhole } from "../lists/told-in-full.ts";

/**
 * 其中 need not list everything. But items that come to nine tenths of the total leave hardly room
 * for another, and a long number that one miswritten digit would make exact does so by no accident.
 */
export function nearlyAll(bound: Bound): boolean {
  const [total, ...parts] = quantitiesOf(bound.evidence) ?? [];
  const computed = judgeBound(bound)?.point ?? null;
  if (total === undefined || computed === null || printedValue(total).equals(0)) return false;
  const share = computed.div(printedValue(total));
  if (parts.length > 2 && share.compare("0.9") >= 0) return true;
  if (total.dimension === "money" && isUnitSlip(bound)) return true;
  return isSlip(bound, total.dimension === "count" && share.compare("0.95") >= 0 ? 3 : 4);
}

const few = 0.1;

/** What reads as all there is, or would be it but for one slip of the pen in items told alike. */
export function seemsAll(bound: Bound, parts: readonly Mention[], among: boolean): boolean {
  const [total] = quantitiesOf(bound.evidence) ?? [];
  const computed = judgeBound(bound)?.point ?? null;
  if (total === undefined || computed === null || total.qualifier !== "exact") return false;
  const whole = printedValue(total);
  if (whole.equals(0)) return false;
  const share = computed.div(whole).valueOf();
  const digits = areParallel(parts) ? 2 : total.dimension === "count" ? 3 : 4;
  return readsAsWhole(parts, share, among) || isSlip(bound, digits);
}

/** Whether items told as classes come to so little of the total that others are left out. */
export function leavesClassesOut(bound: Bound, parts: readonly Mention[]): boolean {
  const values = valuesOf(bound);
  return values !== null && leaveMuchOut(parts, values.computed / values.printed);
}

/** Another money unit at one of them makes the sum right: no accident, whatever the digits. */
export function isUnitSlip({ formula, evidence }: Bound): boolean {
  const quantities = quantitiesOf(evidence) ?? [];
  if (quantities.some(({ qualifier }) => qualifier !== "exact")) return false;
  return quantities.some((quantity, operand) => {
    const mends = operandTest(formula, quantities, operand);
    return unitSlips(quantity).some(({ to }) => mends(to));
  });
}

/** Five and seven of 861: whatever they are, no slip of the pen made all of them so few. */
export function isFew(bound: Bound): boolean {
  const values = valuesOf(bound);
  return values !== null && values.computed < few * values.printed;
}

/** Whether it holds, nearly holds, or would but for one slip of the pen: only for operands that words name as items. */
export function isMeant(bound: Bound): boolean {
  return isFitting(bound) || isClose(bound) || isOneSlip(bound);
}

/** The same for operands that words only lead up to: a slip in two digits and more. */
export function seemsMeant(bound: Bound): boolean {
  return isFitting(bound) || isClose(bound) || isSlip(bound, 2);
}

/** Sum and total are of one size. */
export function isClose(bound: Bound): boolean {
  const [total] = quantitiesOf(bound.evidence) ?? [];
  const computed = judgeBound(bound)?.point ?? null;
  if (total === undefined || computed === null || printedValue(total).equals(0)) return false;
  const share = computed.div(printedValue(total));
  return share.compare("0.7") > 0 && share.compare("1.4") < 0;
}
