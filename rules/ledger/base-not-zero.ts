import { formatFormula } from "../../domain/relation.ts";
import { substitutedText } from "../findings/explain.ts";
import { executionBound, executionCases } from "../rates/execution-binding.ts";
import { printedText } from "../wording/number-text.ts";
import { rateCases } from "../rates/rate-binding.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";

export interface ZeroBase {
  readonly name: string;
  readonly rate: string;
  readonly base: string;
}

export const baseNotZero = defineRule<{ zero: ZeroBase }>({
  id: "R06",
  name: "零基数、零分母",
  about: "分母为0时没有比率可言，不应写出比率。",
  version: "1.0.0",
  severity: "error",
  messages: { zero: (d) => `${d.name}${d.rate}的分母${d.base}是0，这样的比率算不出来。` },
  *check({ scene }) {
    for (const bound of sharesOf(scene)) {
      const check = checkBase(bound);
      if (check !== null) yield check;
    }
  },
});

function sharesOf(scene: Scene): readonly Bound[] {
  const bounds = [
    ...rateCases(scene).flatMap((rate) => (rate.bounds.length === 1 ? rate.bounds : [])),
    ...executionCases(scene).map((item) => executionBound(item)),
  ];
  return bounds.filter(({ formula }) => formula.name === "share" || formula.name === "rest");
}

/** A count of 0 is zero; 0.00万元 may be up to fifty yuan and only 0 without decimals is told. */
function checkBase(bound: Bound): Check<{ zero: ZeroBase }> | null {
  const [part, whole = part, rate = part] = bound.evidence;
  const base = bound.formula.name === "rest" ? part : whole;
  const quantity = base.figure?.quantity;
  if (quantity?.digits !== "0" || quantity.qualifier !== "exact") return null;
  // 0个问题，整改率100% says that nothing was left to do.
  if (/^(?:0|100)$/.test(rate.figure?.value ?? "")) return null;
  return {
    verdict: "broken",
    messageId: "zero",
    evidence: bound.evidence,
    judged: null,
    title: "分母为零",
    suggestion: "请核对分母，或删去这个比率。",
    severity: quantity.dimension === "count" && bound.binding === "sentence" ? "error" : "warning",
    verdictOverride: "undecidable",
    relation: {
      text: bound.text,
      formula: formatFormula(bound.formula),
      substituted: substitutedText(bound.formula, bound.evidence),
    },
    data: {
      name: rate.role,
      rate: printedText(rate.quote),
      base: `${base.role}${printedText(base.quote)}`,
    },
  };
}
