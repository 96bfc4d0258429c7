import { sourceSpan } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import { changeCases } from "../changes/change-check.ts";
import type { ChangeCase } from "../changes/change-check.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  isFitting,
  judgeBound,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

export const yearlyGrowth = defineRule<RelationData>({
  id: "G05",
  name: "年均增速",
  about: "年均增速按各年等速增长计算，首年乘以（1＋增速）的年数次方应等于末年。",
  version: "1.0.0",
  severity: "warning",
  messages: relationMessages,
  *check({ scene }) {
    for (const each of changeCases(scene)) {
      if (each.measure === "yearly") yield checkYearly(each, scene.report);
    }
  },
});

function checkYearly({ by, change }: ChangeCase, report: Report): Check<RelationData> {
  const { past } = change;
  const years = change.years ?? 0;
  const [now] = change.now.candidates;
  const isRate = by.figure.quantity.dimension === "ratio";
  if (!isRate || past === null || now === undefined || years < 2) {
    return abstain("insufficient", "缺少首年、末年的数或年份，年均增速无法复算", [
      evidenceOf("年均增速", by),
    ]);
  }
  const boundOver = (count: number): Bound => boundOf(by, past, now, yearsOf(past, count, report));
  const bound = boundOver(years);
  // 2020年到2024年 is four intervals and five years; a text may count either way.
  const other = fits(bound)
    ? undefined
    : [years + 1, years - 1].find((count) => count > 1 && fits(boundOver(count)));
  return checkRelation(bound, {
    title: "年均增速与首末两年不符",
    ceiling: other === undefined && change.direction === "up" ? "warning" : "hint",
    ...(other === undefined
      ? {}
      : { suggestion: `按${String(other)}年计算则相符，请核对年数是按年份还是按间隔计算。` }),
  });
}

function fits(bound: Bound): boolean {
  return isFitting(bound) || judgeBound(bound)?.verdict === "tail";
}

function boundOf(by: Mention, past: Mention, now: Mention, years: Evidence): Bound {
  return {
    formula: { name: "annual", args: [0, 1, 2], sign: "=", claim: 3 },
    evidence: [
      evidenceOf(roleName(now, "末年"), now),
      evidenceOf("首年", past),
      years,
      evidenceOf("年均增速", by),
    ],
    text: "年均增速＝（末年÷首年）的年数次方根－1",
    binding: bindingOf([now, past, by]),
  };
}

/** The number of years is not printed; it is counted from the year before the first value. */
function yearsOf(past: Mention, count: number, { document }: Report): Evidence {
  const { figure, scope } = past;
  const start = scope.span.start + Math.max(0, leading(past).search(/20\d\d年[^年]*$/));
  const span = sourceSpan(document.flow, { start, end: start + "2020年".length });
  return {
    role: `年数（${String(count)}年）`,
    documentId: figure.documentId,
    span,
    quote: document.text.slice(span.start, span.end),
    figure: null,
    quantity: {
      digits: String(count),
      exponent: 0,
      unit: "年",
      dimension: "count",
      qualifier: "exact",
    },
  };
}
