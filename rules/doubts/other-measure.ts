import type { FunctionName } from "../../domain/relation.ts";
import type { Bound } from "../rule.ts";

/** Things are counted in many units and may be the same things (14份报告 of 14个项目); what is measured has one. */
const measured =
  /^(?:公里|千米|里|米|平方米|平方公里|㎡|立方米|方|亩|公顷|吨|公斤|千克|斤|升|度|千瓦|千瓦时)$/;
/** 万亩 are 亩, while 千克 is a unit of its own. */
const thousands = /^(?:[十百万亿]|千(?![米克瓦]))+/;

/** Their result is no number of the same measure. */
const ofRate: ReadonlySet<FunctionName> = new Set(["share", "rest", "drop", "growth", "gain"]);
const ofOne: ReadonlySet<FunctionName> = new Set(["sum", "difference", "value", "mean"]);

/** 完成25.2公里，…计划改造户厕460座，完成率95%: kilometres are no share of what is counted, and nothing is added to them. */
export function ofOtherMeasures({ formula, evidence }: Bound): string | null {
  if (!ofRate.has(formula.name) && !ofOne.has(formula.name)) return null;
  const asked = ofRate.has(formula.name) ? formula.args : [formula.claim, ...formula.args];
  const units = asked.flatMap((at) => {
    const quantity = evidence[at]?.figure?.quantity;
    return quantity?.dimension === "count" && quantity.unit !== null
      ? quantity.unit.replace(thousands, "")
      : [];
  });
  const [first] = units;
  const other = units.find((unit) => unit !== first);
  return first !== undefined && other !== undefined && units.some((unit) => measured.test(unit))
    ? `“${first}”与“${other}”不是同一种计量单位`
    : null;
}
