import { sourceSpan } from "../domain/flow.ts";
import type { Report } from "../domain/report.ts";
import { toldYears } from "./told-years.ts";
import { headingsOf } from "./year-binding.ts";
import type { Heading, YearCheck } from "./year-binding.ts";

const ofWork = /情况|总结|工作|成效|做法/;
/** A sentence that opens the section: 2024年，县财政局…. */
const firstWords = 6;
const lookingBack = /上年|回顾|对比|以来|历年|比较|整改|落实|预算(?!绩效)|决算|计划|打算|安排|思路/;

/** Headings of the year before, over a section that tells of the report's year from its first words on. */
export function* sectionConflicts(report: Report): Generator<YearCheck> {
  const headings = headingsOf(report.document);
  for (const [at, heading] of headings.entries()) {
    const [year] = heading.years;
    if (year === undefined || heading.years.length > 1) continue;
    if (year + 1 !== report.year || !ofWork.test(heading.text)) continue;
    if (lookingBack.test(heading.text)) continue;
    const next = headings.slice(at + 1).find(({ level }) => level <= heading.level);
    const end = next?.flow.start ?? report.document.flow.text.length;
    const told = toldYears(report, { start: heading.flow.end, end });
    const [first] = told;
    if (first === undefined || first.year !== report.year) continue;
    const own = told.filter((each) => each.year === year).length;
    const opens = first.flow.start - heading.flow.end < firstWords;
    if (own === 0 || (opens && own * 2 <= told.length - own)) {
      yield broken(report, heading, year, first.flow.start);
    }
  }
}

function broken(report: Report, heading: Heading, year: number, at: number): YearCheck {
  const { document } = report;
  const span = sourceSpan(document.flow, { start: at, end: at + 4 });
  const quote = document.text.slice(span.start, span.end);
  const other = String(report.year);
  return {
    verdict: "broken",
    messageId: "section",
    evidence: [
      heading.evidence,
      { role: "正文年度", documentId: document.id, span, quote, figure: null },
    ],
    judged: null,
    blame: [0],
    title: "标题年度与其下正文不一致",
    suggestion: "请核对标题的年度。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: "标题年度＝正文年度",
      formula: "year(0)=year(1)",
      substituted: `${String(year)}＝${other}`,
    },
    data: { year: String(year), other, where: heading.text, against: `${other}年` },
  };
}
