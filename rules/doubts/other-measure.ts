import type { FunctionName } from "../../domain/relation.ts";
import type { Bound } from "../rule.ts";
import { bareUnit, isMeasureUnit } from "../wording/measure-units.ts";

/** Their result is no number of the same measure. */
const ofRate: ReadonlySet<FunctionName> = new Set(["share", "rest", "drop", "growth", "gain"]);
const ofOne: ReadonlySet<FunctionName> = new Set(["sum", "difference", "value", "mean"]);

/** 完成25.2公里，…计划改造户厕460座，完成率95%: kilometres are no share of what is counted, and nothing is added to them. */
export function ofOtherMeasures({ formula, evidence }: Bound): string | null {
  if (!ofRate.has(formula.name) && !ofOne.has(formula.name)) return null;
  const asked = ofRate.has(formula.name) ? formula.args : [formula.claim, ...formula.args];
  const units = asked.flatMap((at) => {
    const quantity = evidence[at]?.figure?.quantity;
    return quantity?.dimension === "count" && quantity.unit !== null ? bareUnit(quantity.unit) : [];
  });
  const [first] = units;
  const other = units.find((unit) => unit !== first);
  return first !== undefined && other !== undefined && units.some(isMeasureUnit)
    ? `“${first}”与“${other}”不是同一种计量单位`
    : null;
}
