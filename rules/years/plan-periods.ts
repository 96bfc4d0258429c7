import type { Report } from "../../domain/report.ts";
import type { Evidence } from "../rule.ts";
import { writtenAt } from "../wording/written.ts";
import type { YearCheck } from "./year-binding.ts";

/** 2025年是“十四五”规划的收官之年: the first or the last year of a plan of five years. */
const ofPeriod =
  /(20\d{2})\s*年[，,]?既?是[^。；，,\n五]{0,20}[“"「]?十([二三四五六七])五[”"」]?(?:规划|时期|发展|计划|实施|的){0,4}(开局|起步|第一|收官|最后)/dg;

/** The first year of the 十二五; each plan runs for five years. */
const firstOfTwelfth = 2011;
const numerals = "二三四五六七";

/** Years that are named the first or the last of a plan of five years. */
export function* planPeriods(report: Report): Generator<YearCheck> {
  const { text } = report.document.flow;
  for (const match of text.matchAll(ofPeriod)) {
    const [, year = "", numeral = "", place = ""] = match;
    const at = match.indices?.[1];
    if (at === undefined) continue;
    const start = firstOfTwelfth + 5 * numerals.indexOf(numeral);
    const isFirst = /开局|起步|第一/.test(place);
    const other = String(isFirst ? start : start + 4);
    const what = `“十${numeral}五”的${isFirst ? "第一年" : "最后一年"}`;
    const span = { start: at[0], end: at[1] };
    yield checkOf([writtenAt(report, span, "所说的年度")], { year, other, what });
  }
}

function checkOf(
  evidence: readonly [Evidence],
  { year, other, what }: { readonly year: string; readonly other: string; readonly what: string },
): YearCheck {
  if (year === other) {
    return { verdict: "held", evidence, judged: null, statement: `${year}年是${what}` };
  }
  return {
    verdict: "broken",
    messageId: "period",
    evidence,
    judged: null,
    title: "年度与五年规划的起止不符",
    suggestion: "请核对这一处的年度。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: `所说的年度＝${what}`,
      formula: `year(0)=${other}`,
      substituted: `${year}＝${other}`,
    },
    data: { year, other, where: `${year}年`, against: what },
  };
}
