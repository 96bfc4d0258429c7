import type { Report } from "../../domain/report.ts";
import { sourceSpan } from "../../domain/flow.ts";
import type { Span } from "../../domain/span.ts";
import { toldTitle } from "./headline-binding.ts";
import { isRetold, otherYear, soleYear, titlePlace } from "./stale-title.ts";
import type { StaleTitle } from "./stale-title.ts";
import { declaredYear } from "./told-years.ts";
import type { ToldYear } from "./told-years.ts";
import counts from "./year-counts.json" with { type: "json" };
import { yearKind } from "./year-kind.ts";
import type { YearKind } from "./year-kind.ts";

/** How often a year of each kind stands so many years after that of the title, in reports whose title is right. */
export type YearCounts = Readonly<Partial<Record<YearKind, Readonly<Record<string, number>>>>>;

/** A year of the body by its kind and by how many years it is after that of the title. */
export interface YearSeen {
  readonly kind: YearKind;
  readonly after: number;
  readonly year: ToldYear;
}

/**
 * Odds from which on the years of the body are those of a later title. In 353 annotated reports that are right the highest
 * were 19, in 52 that nobody had looked at 125.
 */
const least = 200;
/** 2023年度财政重点评价结果, 考核结果, 审计整改: of a year, and told of in the next. */
const ofResults = /结果|整改|审计|考核|应用/;

/**
 * A title of last year over the report of this year. No year alone says so, but all of them together: budgets that
 * were written, evaluations, plans and the first words of sentences would all be a year too late.
 */
export function titleShift(report: Report): StaleTitle | null {
  const [title, place] = [statedYear(report), titlePlace(report)];
  if (title === null || place === null || isRetold(report, title, place)) return null;
  const seen = yearsSeen(report, title);
  if (shiftOdds(seen, counts) < least) return null;
  // What says it loudest of those of the year after.
  const [told] = seen
    .filter(({ after }) => after === 1)
    .map((each) => ({ ...each, odds: oddsOf(each, counts) }))
    .toSorted((a, b) => b.odds - a.odds);
  return told === undefined ? null : { title, body: told.year };
}

/** 比2022年多2期 under 2023年: the years of the body are rather those of this title than of one of the year after. */
export function fitsTitle(report: Report, { title }: StaleTitle): boolean {
  const body = { start: title.flow.end, end: report.document.flow.text.length };
  return declaredYear(report, body) === null && shiftOdds(yearsSeen(report, title), counts) < 1;
}

/** The one year of a title that tells of a year's work; null where there is none or the title tells of something else. */
export function statedYear(report: Report): ToldYear | null {
  const place = titlePlace(report);
  const told = toldTitle(report.title);
  if (place === null || otherYear.test(told) || ofResults.test(told)) return null;
  return soleYear(report, place);
}

/** The years below the title. */
export function yearsSeen({ document }: Report, title: ToldYear): readonly YearSeen[] {
  const { flow, text: source } = document;
  return [...flow.text.matchAll(/20\d{2}(?=\s*年)/g)].flatMap((match): readonly YearSeen[] => {
    const at = match.index;
    const kind = at > title.flow.end ? yearKind(flow.text, at) : null;
    if (kind === null) return [];
    const place: Span = { start: at, end: at + 4 };
    const span = sourceSpan(flow, place);
    const year = Number(match[0]);
    const told = { year, flow: place, span, quote: source.slice(span.start, span.end) };
    return [{ kind, after: year - title.year, year: told }];
  });
}

/** By how many times what is seen is likelier under a title of the year after. */
export function shiftOdds(seen: readonly Omit<YearSeen, "year">[], known: YearCounts): number {
  return onceEach(seen).reduce((odds, each) => odds * oddsOf(each, known), 1);
}

/** What a report says three times in the same way says no more than once. */
export function onceEach<Seen extends Omit<YearSeen, "year">>(
  seen: readonly Seen[],
): readonly Seen[] {
  return [...new Map(seen.map((each) => [`${each.kind} ${String(each.after)}`, each])).values()];
}

/** What was never seen may still be: so often of some hundred. */
const unseen = 0.3;

function oddsOf({ kind, after }: Omit<YearSeen, "year">, known: YearCounts): number {
  const row = known[kind] ?? {};
  const often = (at: number): number => (row[String(at)] ?? 0) + unseen;
  return often(after - 1) / often(after);
}
