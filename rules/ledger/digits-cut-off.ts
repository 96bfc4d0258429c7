import type { Relation } from "../../domain/finding.ts";
import { formatFormula } from "../../domain/relation.ts";
import { substitutedText } from "../findings/explain.ts";
import { defineRule } from "../rule.ts";
import type { Evidence, Judged, NonEmpty } from "../rule.ts";
import { truncatedIn, truncatedMark } from "../findings/truncation.ts";

interface CutOff {
  readonly count: string;
  readonly examples: string;
}

/** So many relations are shown; the others are like them. */
const mostShown = 3;

export const digitsCutOff = defineRule<{ cut: CutOff }>({
  id: "R10",
  name: "截尾口径",
  about: "一份报告的比率和合计应按四舍五入写出；全篇都按截尾的，只提示一次，不逐处算作尾差。",
  version: "1.0.0",
  severity: "hint",
  phase: "relations",
  messages: {
    cut: (d) =>
      `文中有${d.count}处只有截去末尾数字（只舍不入）才相符，没有一处需要进位，如${d.examples}。` +
      `全篇按截尾核对，这几处不再逐处提示。`,
  },
  *check({ judged }) {
    const cut = truncatedIn(judged);
    const shown = cut.slice(0, mostShown);
    const evidence = shown.flatMap(({ bound }): readonly Evidence[] => bound.evidence);
    const [first, ...rest] = evidence;
    if (first === undefined) return;
    yield {
      verdict: "broken",
      messageId: "cut",
      evidence: [first, ...rest] satisfies NonEmpty<Evidence>,
      judged: null,
      title: "全篇数字按截尾写出",
      suggestion: "请确认是否统一改为四舍五入。",
      tellsRepair: true,
      verdictOverride: "tail",
      relation: relationOf(shown),
      data: { count: String(cut.length), examples: shown.map(textOf).join("、") },
    };
  },
});

function textOf({ bound }: Judged): string {
  return substitutedText(bound.formula, bound.evidence);
}

/** All relations in one machine form, their operands numbered on through the evidence. */
function relationOf(cut: readonly Judged[]): Relation {
  let before = 0;
  const formulas = cut.map(({ bound: { formula, evidence } }) => {
    const shift = before;
    before += evidence.length;
    const args = formula.args.map((index) => index + shift);
    return formatFormula({ ...formula, args, claim: formula.claim + shift });
  });
  return {
    text: "各数按截尾写出",
    formula: truncatedMark + formulas.join(";"),
    substituted: cut.map(textOf).join("；"),
  };
}
