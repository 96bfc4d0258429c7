import { plain } from "../wording/plain.ts";
import { sourceSpan } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import { plannedYears, toldTitle } from "./headline-binding.ts";
import { sharedRun } from "../wording/mention-match.ts";
import type { Evidence } from "../rule.ts";
import { otherYear, titlePlace } from "./stale-title.ts";
import { shiftOdds, statedYear, yearsSeen } from "./title-shift.ts";
import { toldYears, writtenYears } from "./told-years.ts";
import { headingsOf } from "./year-binding.ts";
import type { Heading, YearCheck } from "./year-binding.ts";
import counts from "./year-counts.json" with { type: "json" };
import { yearKind } from "./year-kind.ts";

const ofWork = /情况|总结|工作|成效|做法/;
/** A sentence that opens the section: 2024年，县财政局…. */
const firstWords = 6;
const lookingBack = /上年|回顾|对比|以来|历年|比较|整改|落实|预算(?!绩效)|决算|计划|打算|安排|思路/;

/** Headings of the year before, over a section that tells of the report's year from its first words on. */
export function* sectionConflicts(report: Report): Generator<YearCheck> {
  const headings = headingsOf(report.document);
  const now = report.year;
  if (now === null) return;
  for (const [place, heading] of headings.entries()) {
    const [year] = heading.years;
    if (year === undefined || heading.years.length > 1) continue;
    if (!ofWork.test(heading.text) || lookingBack.test(heading.text)) continue;
    if (year !== now && year + 1 !== now) continue;
    const next = headings.slice(place + 1).find(({ level }) => level <= heading.level);
    const end = next?.flow.start ?? report.document.flow.text.length;
    const told = toldYears(report, { start: heading.flow.end, end });
    const [first] = told;
    const own = told.filter((each) => each.year === now - 1).length;
    const opens = first !== undefined && first.flow.start - heading.flow.end < firstWords;
    const tells = first?.year === now && (own === 0 || (opens && own * 2 <= told.length - own));
    const isStray =
      isOnly(heading, headings, report) && (told.length === 0 || isUnspoken(report, heading, end));
    if (!tells && !isStray) continue;
    const at = tells ? (first?.flow.start ?? null) : null;
    yield year === now ? held(report, heading, at) : broken(report, heading, year, at);
  }
}

/** Nothing below the heading of last year's work speaks for its year. */
function isUnspoken(report: Report, heading: Heading, end: number): boolean {
  const title = statedYear(report);
  const { text } = report.document.flow;
  const at =
    heading.flow.start + text.slice(heading.flow.start, heading.flow.end).search(/20\d{2}/);
  if (title?.year !== report.year || yearKind(text, at) === "evaluated") return false;
  const below = yearsSeen(report, { ...title, year: title.year - 1 }).filter(
    ({ year }) => year.flow.start > heading.flow.end && year.flow.start < end,
  );
  return shiftOdds(below, counts) >= 1;
}

/** So many characters of the title must be told again in the heading. */
const sharedWords = 6;

/** 一、2024年主要工作 */
const plainWork =
  /20\d\d年(?:度)?(?:主要|重点|总体)?工作(?:开展|完成|推进|总体)?(?:情况|总结|成效|回顾)?(?:小结)?$/;

/** The heading tells of the work of the title, of whose year no other heading tells. */
function isOnly(heading: Heading, headings: readonly Heading[], report: Report): boolean {
  const own = titlePlace(report);
  if (own === null || otherYear.test(toldTitle(report.title))) return false;
  const [title, ...more] = writtenYears(report, own).filter(
    ({ year }) => !plannedYears(report.title).includes(year),
  );
  if (title?.year !== report.year || more.length > 0) return false;
  const others = headings.some((each) => each !== heading && each.years.includes(title.year));
  const same = sharedRun(heading.text, plain(report.title)) >= sharedWords;
  return !others && (same || plainWork.test(heading.text));
}

function evidenceFor(
  report: Report,
  heading: Heading,
  at: number | null,
): readonly [Evidence, Evidence] {
  const { document } = report;
  const place = titlePlace(report);
  const title = place === null ? undefined : writtenYears(report, place)[0];
  const start = at ?? title?.flow.start ?? heading.flow.start;
  const span = sourceSpan(document.flow, { start, end: start + 4 });
  const quote = document.text.slice(span.start, span.end);
  const role = at === null ? "报告标题年度" : "正文年度";
  return [heading.evidence, { role, documentId: document.id, span, quote, figure: null }];
}

function held(report: Report, heading: Heading, at: number | null): YearCheck {
  const year = String(report.year);
  return {
    verdict: "held",
    evidence: evidenceFor(report, heading, at),
    judged: null,
    statement: `标题${year}年与其下正文、报告年度不矛盾`,
  };
}

function broken(report: Report, heading: Heading, year: number, at: number | null): YearCheck {
  const other = String(report.year);
  return {
    verdict: "broken",
    messageId: "section",
    evidence: evidenceFor(report, heading, at),
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
