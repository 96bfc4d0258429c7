import type { Report } from "../../domain/report.ts";
import { lateEvents } from "./date-binding.ts";
import { plannedYears, toldTitle } from "./headline-binding.ts";
import { ofWork, otherYear, partOfYear, titlePlace } from "./stale-title.ts";
import { writtenYears } from "./told-years.ts";
import type { ToldYear } from "./told-years.ts";
import { headingsOf } from "./year-binding.ts";
import type { YearCheck } from "./year-binding.ts";

const plan = /打算|计划|安排|思路|设想|考虑|下一步|下步|目标任务|重点工作|工作要点/;
/** Told of the year itself: how its plan was carried out, or what is left of it. */
const ofYear = /情况|完成|落实|执行|总结|回顾|成效|下半年|季度|月|年底|预算(?!绩效)/;
/** 2024年重点工作 tells of what was done as well. */
const firm = /打算|计划|思路|设想|考虑|下一?步/;
const inCourse = /今年以来|下半年|上半年/;
const willDo = /将(?!其|该|此)|拟|力争|计划|继续|进一步/;

/**
 * A report on a whole year, told when it has ended, that plans for the year it tells of: 2024年工作打算 at the end of
 * the summary of 2024.
 */
export function* planConflicts(report: Report): Generator<YearCheck> {
  const place = titlePlace(report);
  const year = report.year;
  if (place === null || year === null || !ofWork.test(report.title)) return;
  if (otherYear.test(toldTitle(report.title))) return;
  const { text } = report.document.flow;
  const named = writtenYears(report, place);
  const [title, planned] = named;
  if (title?.year !== year || partOfYear.test(text.slice(title.flow.end, place.end))) return;
  if (named.length === 2 && plannedYears(report.title).length === 1 && planned !== undefined)
    yield checkOf(report, planned, title, report.title);
  const signed = Number(lateEvents(report).signature?.value?.slice(0, 4));
  // Signed within the year, or written in the course of it, the paper may plan for what is left of it.
  if (signed === year || inCourse.test(text)) return;
  const plans = plansIn(report).filter(
    ({ words }) => signed === year + 1 || firm.test(words) || willDo.test(words),
  );
  for (const told of plans) {
    if (told.year.year >= year) yield checkOf(report, told.year, title, told.words);
  }
}

interface Plan {
  readonly year: ToldYear;
  readonly words: string;
}

/** Years of headings that plan, and at the head of sentences below them that tell what will be done. */
function plansIn(report: Report): readonly Plan[] {
  const { text } = report.document.flow;
  const headings = headingsOf(report.document);
  return headings.flatMap((heading, at): readonly Plan[] => {
    if (!plan.test(heading.text) || ofYear.test(heading.text)) return [];
    const next = headings.slice(at + 1).find(({ level }) => level <= heading.level);
    const end = next?.flow.start ?? text.length;
    // Under a plan with a year of its own the two headings are compared.
    const above = headings.slice(0, at).findLast(({ level }) => level < heading.level);
    const isDated = above !== undefined && above.years.length > 0;
    const own = (isDated ? [] : writtenYears(report, heading.flow)).map((year) => ({
      year,
      words: heading.text,
    }));
    const below = writtenYears(report, { start: heading.flow.end, end }).flatMap((year) => {
      const opens = /(?:^|[。\n])\s*$/.test(text.slice(heading.flow.end, year.flow.start));
      const sentence = /^[^。\n]*/.exec(text.slice(year.flow.end, end))?.[0] ?? "";
      const tells = /^\s*年(?:[，,]|是)/.test(sentence) && willDo.test(sentence.slice(0, 40));
      return opens && tells ? { year, words: `${year.quote}年${sentence.slice(2, 14)}` } : [];
    });
    return [...own, ...below];
  });
}

function checkOf(report: Report, planned: ToldYear, title: ToldYear, words: string): YearCheck {
  const documentId = report.document.id;
  const evidence = [
    { role: "计划年度", documentId, span: planned.span, quote: planned.quote, figure: null },
    { role: "报告年度", documentId, span: title.span, quote: title.quote, figure: null },
  ] as const;
  const year = String(planned.year);
  const other = String(title.year);
  const next = String(title.year + 1);
  if (planned.year > title.year) {
    return {
      verdict: "held",
      evidence,
      judged: null,
      statement: `计划${year}年，晚于报告年度${other}年`,
    };
  }
  return {
    verdict: "broken",
    messageId: "plan",
    evidence,
    judged: null,
    blame: [0],
    title: "计划的年度已经过去",
    suggestion: "请核对计划、打算所说的年度。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: "计划年度＝报告年度的下一年",
      formula: `year(0)=${next}`,
      substituted: `${year}＝${next}`,
    },
    data: { year, other, where: words, against: report.title },
  };
}
