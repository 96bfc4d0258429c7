import { plain } from "../wording/plain.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { lateEvents } from "./date-binding.ts";
import { titleYear, toldTitle } from "./headline-binding.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { ofWork, otherYear, soleYear, titlePlace } from "./stale-title.ts";
import type { StaleTitle } from "./stale-title.ts";
import { declaredYear, sinceYear, toldYears } from "./told-years.ts";
import type { ToldYear } from "./told-years.ts";

/** So much of a text without headings opens it. */
const longestOpening = 600;
/** So many characters of the title must be told again behind the year that is declared. */
const sharedWords = 6;
const numbered =
  /\n\s*(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|\d{1,2}[.．、])/;
/** 2023年，我县获评全省先进: what an opening recalls of the year before. */
const recalled =
  /获|荣|被?评为|列|排名|第[一二三1-9]|名次|考核|启动|首次|出台|印发|成立|起步|开始|以来|同期/;

/**
 * A year's work is told under the title of that year, and the opening tells of the year before only:
 * 某县2024年绩效管理工作总结, 2023年，县财政局认真贯彻….
 */
export function staleOpening(report: Report): StaleTitle | null {
  const place = titlePlace(report);
  if (place === null || !ofWork.test(report.title) || otherYear.test(toldTitle(report.title)))
    return null;
  if (titleYear(report)?.agrees === false) return null;
  const title = soleYear(report, place);
  if (title === null) return null;
  const opening = openingOf(report, place);
  const body = openedYear(report, opening) ?? declaredWork(report, opening);
  if (body?.year !== title.year - 1) return null;
  const told = toldYears(report, { start: place.end, end: report.document.flow.text.length });
  const before = told.filter(({ flow }) => flow.start < opening.end);
  if (before.some(({ year }) => year === title.year)) return null;
  const count = (year: number): number => told.filter((each) => each.year === year).length;
  // A paper that goes on with the year of its opening, or is signed early in that of its title, tells of the year before.
  const others = count(body.year) - 1;
  return others > count(title.year) || isEarly(report, title.year) ? null : { title, body };
}

function openingOf({ document }: Report, title: Span): Span {
  const text = document.flow.text.slice(title.end, title.end + longestOpening);
  const heading = numbered.exec(text)?.index ?? text.length;
  return { start: title.end, end: title.end + heading };
}

/** 2023年，县财政局…: the first year of the opening, at the head of a sentence that recalls nothing. */
function openedYear(report: Report, opening: Span): ToldYear | null {
  const { text } = report.document.flow;
  const [first] = [...sinceYear(report, opening), ...toldYears(report, opening)];
  if (first === undefined) return null;
  const lead = text.slice(opening.start, first.flow.start);
  const told = /^[^。\n]*/.exec(text.slice(first.flow.end, opening.end))?.[0] ?? "";
  const sentence = lead.trim() === "" ? told.replace(/^(\s*年)以来/, "$1") : told;
  const isHead = /(?:^|[。\n])\s*$/.test(lead) && /^\s*年(?:度)?[，,]/.test(sentence);
  return isHead && !recalled.test(sentence.slice(0, 40)) ? first : null;
}

/** 现将2023年预算绩效管理工作情况报告如下: what is reported on, in the words of the title. */
function declaredWork(report: Report, opening: Span): ToldYear | null {
  const declared = declaredYear(report, opening) ?? gatheredYear(report, opening);
  if (declared === null) return null;
  const told = report.document.flow.text.slice(declared.flow.end, declared.flow.end + 30);
  return sharedRun(told, plain(report.title)) >= sharedWords ? declared : null;
}

/** 对各县2023年预算绩效管理工作情况进行了汇总 */
function gatheredYear(report: Report, opening: Span): ToldYear | null {
  const { text } = report.document.flow;
  const found = toldYears(report, opening).find(({ flow }) => {
    const tail = /^[^，。；\n]*/.exec(text.slice(flow.end, flow.end + 40))?.[0] ?? "";
    return /情况(?:进行|作)了?(?:全面)?(?:汇总|总结|梳理|分析|考核)/.test(tail);
  });
  return found ?? null;
}

/** The work of a year is not told in the first months of it. */
function isEarly(report: Report, year: number): boolean {
  const signed = lateEvents(report).signature?.value;
  return Number(signed?.slice(0, 4)) === year && Number(signed?.slice(4, 6)) < 7;
}
