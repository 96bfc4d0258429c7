import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { lateEvents } from "./date-binding.ts";
import { plannedYears, titleYear, toldTitle } from "./headline-binding.ts";
import { declaredYear, sinceYear, toldYears, writtenYears } from "./told-years.ts";
import type { ToldYear } from "./told-years.ts";

/** The year of the title and another that the whole body tells of. */
export interface StaleTitle {
  readonly title: ToldYear;
  readonly body: ToldYear;
}

/** Papers on what is to come, and on the accounts of an earlier year. */
export const otherYear =
  /计划(?![^，。]*(?:情况|绩效|评价|总结))|要点|方案|通知|安排|思路|意见|办法|草案|编制|公示|函$|审计(?!查出)|决算/;

/** The one year that a title names, those of a plan that it adds aside; null where it names none or several. */
export function soleYear(report: Report, title: Span): ToldYear | null {
  const plans = plannedYears(report.title);
  const named = writtenYears(report, title).filter(({ year }) => !plans.includes(year));
  const [first] = named;
  return first === undefined || named.some(({ year }) => year !== first.year) ? null : first;
}

/** Null where the title and the body agree, or nothing can be said. */
export function staleTitle(report: Report): StaleTitle | null {
  const place = titlePlace(report);
  // What the opening shows already is told there.
  if (
    place === null ||
    otherYear.test(toldTitle(report.title)) ||
    titleYear(report)?.agrees === false
  ) {
    return null;
  }
  const title = soleYear(report, place);
  if (title === null || isRetold(report, title, place)) return null;
  const { document } = report;
  const body = { start: place.end, end: document.flow.text.length };
  const declared = declaredYear(report, body);
  if (declared !== null) return declared.year === title.year + 1 ? { title, body: declared } : null;
  const { signature } = lateEvents(report);
  const within = document.flow.text.slice(title.flow.end, place.end);
  if (signature !== null && partOfYear.test(within)) {
    return lateBy(signature, title.year) ? { title, body: writtenYear(signature) } : null;
  }
  const told = toldYears(report, body);
  const own = told.filter(({ year }) => year === title.year).length;
  const next = told.filter(({ year }) => year === title.year + 1);
  const [first] = next;
  const signed = Number(signature?.value?.slice(0, 4));
  // 今年以来…, and signed two years after the year of the title.
  if (signature !== null && told.length === 0 && ofWork.test(report.title))
    return signed === title.year + 2 ? { title, body: writtenYear(signature) } : null;
  const [since] = sinceYear(report, body);
  if (since?.year === title.year + 1 && own === 0 && ofWork.test(report.title))
    return { title, body: since };
  if (first === undefined || told[0] !== first) return null;
  if (!ofWork.test(report.title) && isExamined(report, body, title.year)) return null;
  const opens = opensBody(report, first, place) || first.flow.start - place.end < firstWords;
  // 2023年…工作总结, and 2024年，我县…: a year's work is told of that year from its first words on.
  const works = opens && ofWork.test(report.title);
  if (works ? own >= next.length : own * 3 >= next.length) return null;
  // Who signs two years later and never tells of the year of the title does not tell of it.
  const late = own === 0 && signed === first.year + 1;
  if (next.length < 2 && !opens && !late) return null;
  const dated = Number.isNaN(signed) || signed === first.year || signed === first.year + 1;
  return dated ? { title, body: first } : null;
}

/** 2023年度…自评情况报告, and 2023年纳入自评的项目54个: what is evaluated is of the year of the title, whenever it is told. */
function isExamined(report: Report, body: Span, of: number): boolean {
  if (!examination.test(report.title)) return false;
  const { text } = report.document.flow;
  return writtenYears(report, body).some(
    ({ year, flow }) =>
      year === of && examinedYear.test(text.slice(flow.end, flow.end + 24).replace(/\s/g, "")),
  );
}

const examination = /自评|评价|复核|抽查/;
const examinedYear = /^年度?[^，。；、]{0,16}(?:自评|评价|复核|抽查)/;

const opening = 400;
const named = 4;

/**
 * 关于2023年度绩效评价发现问题整改情况的报告, and 2024年上半年，我局组织完成了2023年度…绩效评价: what the title names with its year the opening
 * names with it as well. A year's work is told of beside other years.
 */
export function isRetold(report: Report, title: ToldYear, place: Span): boolean {
  if (ofWork.test(report.title)) return false;
  const { text } = report.document.flow;
  const wordsOf = ({ flow }: ToldYear): string =>
    plain(text.slice(flow.end, flow.end + 26)).split(/[，,。；;]/)[0] ?? "";
  const body = { start: place.end, end: Math.min(text.length, place.end + opening) };
  return writtenYears(report, body).some(
    (told) => told.year === title.year && sharedRun(wordsOf(title), wordsOf(told)) >= named,
  );
}

const firstWords = 30;
export const ofWork = /管理(?:工作|情况)|工作(?:总结|情况|小结|报告)/;

export const partOfYear =
  /^\s*年(?:度)?(?:上半年|第?[一二三1-3]季度|前三季度|\s*1\s*[—–-]\s*\d{1,2}\s*月)/;

/** A paper on some months of a year is not signed in the second half of the next. */
function lateBy({ value }: Figure, year: number): boolean {
  return Number(value?.slice(0, 4)) === year + 1 && Number(value?.slice(4, 6)) > 6;
}

function writtenYear({ value, flow, span, quote }: Figure): ToldYear {
  return { year: Number(value?.slice(0, 4)), flow, span, quote };
}

/** 2024年，… at the head of a sentence of the first lines. */
function opensBody(report: Report, { flow }: ToldYear, title: Span): boolean {
  const { text } = report.document.flow;
  const lead = text.slice(title.end, flow.start);
  return lead.length < 400 && /(?:^|[。；：:\n])\s*$/.test(lead);
}

/** The line or two of the title in the flow. */
export function titlePlace(report: Report): Span | null {
  const { blocks, flow } = report.document;
  const wanted = plain(report.title);
  for (const [index, block] of blocks.slice(0, 40).entries()) {
    let text = "";
    for (const next of blocks.slice(index, index + 3)) {
      text += flow.text.slice(next.flow.start, next.flow.end).replace(/\s/g, "");
      if (text !== "" && text === wanted) return { start: block.flow.start, end: next.flow.end };
    }
  }
  return null;
}
