import type { Figure } from "../../domain/figure.ts";
import { sourceSpan } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { lateEvents } from "./date-binding.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNextYears } from "./year-kind.ts";

/** The year of the title and the year from which the body tells. */
export interface TitleYear {
  readonly title: YearPlace;
  readonly body: YearPlace;
  /** Whether the body names the year of the title in its opening. */
  readonly agrees: boolean;
}

export interface YearPlace {
  readonly year: number;
  readonly quote: string;
  /** In the text of the document. */
  readonly span: Span;
}

const yearly = /(20\d{2})\s*年/g;
/** Papers on what is to come are written the year before, and told from it. */
const planning =
  /计划(?![^，。]*(?:情况|绩效|评价|总结))|要点|方案|通知|安排|思路|意见|办法|预算(?:草案|编制)|公示|函$/;

/** Null where the title states no single year or the opening of the body none. */
export const titleYear = perObject((report: Report): TitleYear | null => {
  const title = titleSpan(report);
  if (title === null || planning.test(toldTitle(report.title))) return null;
  const plans = plannedYears(report.title);
  const named = yearsIn(report, title).filter(({ year }) => !plans.includes(year));
  const [own] = named;
  if (own === undefined || new Set(named.map(({ year }) => year)).size > 1) return null;
  const opening = openingSpan(report, title);
  if (opening === null) return null;
  const years = yearsIn(report, opening);
  const telling = tellingYears(report, opening);
  const told = telling.length > 0 ? telling : spannedYears(report, opening);
  const [main] = told;
  if (main === undefined) return null;
  const agrees =
    years.some(({ year }) => year === own.year) || isOfThisYear(report, opening, own.year);
  // One slip of the pen in the opening is not the year of the body: the whole body must tell of it.
  const others = report.figures.filter(
    ({ kind, status, flow }) => kind === "period" && status === "actual" && flow.start > title.end,
  );
  const count = (year: number): number => others.filter((figure) => figure.year === year).length;
  const often = told.length > 1 || signedFor(report, main.year);
  if (!agrees && (!often || count(own.year) * 2 >= count(main.year))) return null;
  const found = agrees ? (years.find(({ year }) => year === own.year) ?? main) : main;
  return { title: own, body: found, agrees };
});

/** 2024年工作情况及2025年工作计划: the second year is still to come. */
const further =
  /(?:及|和|与|暨|以及)\s*(?=20\d{2}\s*年)[^，。]*?(?:计划|打算|安排|思路|要点|建议)\s*$/;

/** The title without the plan that it adds to what it tells. */
export function toldTitle(title: string): string {
  const told = title.replace(further, "");
  return /20\d{2}/.test(told) ? told : title;
}

/** Years of the plan that a title adds. */
export function plannedYears(title: string): readonly number[] {
  const added = title.slice(toldTitle(title).length);
  return [...added.matchAll(/20\d{2}/g)].map(([year]) => Number(year));
}

/** The title as it stands in the flow; it may run over two lines. */
const titleSpan = perObject((report: Report): Span | null => {
  const { blocks, flow } = report.document;
  const wanted = plain(report.title);
  if (wanted === "") return null;
  for (const [index, block] of blocks.slice(0, 40).entries()) {
    let text = "";
    for (const next of blocks.slice(index, index + 3)) {
      text += flow.text.slice(next.flow.start, next.flow.end).replace(/\s/g, "");
      if (text === wanted) return { start: block.flow.start, end: next.flow.end };
    }
  }
  return null;
});

/** The first three paragraphs of prose after the title. */
function openingSpan(report: Report, title: Span): Span | null {
  const { blocks, flow } = report.document;
  const after = blocks.filter(
    ({ kind, flow: place }) =>
      kind === "paragraph" &&
      place.start >= title.end &&
      /[，。]/.test(flow.text.slice(place.start, place.end)),
  );
  const first = after[0];
  const last = after.slice(0, 3).at(-1);
  return first === undefined || last === undefined
    ? null
    : { start: first.flow.start, end: last.flow.end };
}

function yearsIn(report: Report, within: Span): readonly YearPlace[] {
  const { document } = report;
  const text = document.flow.text.slice(within.start, within.end);
  const own = text.replace(/《[^》]*》|〔[^〕]*〕/g, (cited) => "　".repeat(cited.length));
  return [...own.matchAll(yearly)].map((match) => {
    const start = within.start + match.index;
    const span = sourceSpan(document.flow, { start, end: start + match[0].length });
    return {
      year: Number(match[1]),
      span,
      quote: document.text.slice(span.start, span.end),
    };
  });
}

/** 2024年，… at the head of a sentence, and 现将2024年…情况报告如下: the year that the body says it tells of. */
function tellingYears(report: Report, opening: Span): readonly YearPlace[] {
  const { document } = report;
  const all = { start: opening.start, end: document.flow.text.length };
  const text = document.flow.text;
  const told = yearsIn(report, all).filter(({ span }) => {
    const at = flowAt(report, span);
    const lead =
      text
        .slice(Math.max(all.start, at - 24), at)
        .split(/[。；\n]/)
        .at(-1) ?? "";
    // 2025年5月16日 opens the line of the signature.
    if (/^20\d{2}\s*年\s*\d{1,2}\s*月/.test(text.slice(at, at + 12))) return false;
    if (/^\s*$/.test(lead)) return !isNextYears(text, at);
    return /(?:现将|现就|将)[^，。]{0,16}$/.test(lead);
  });
  const groups = [...Map.groupBy(told, ({ year }) => year).values()];
  return groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** …2024年度财政运行情况: where no sentence opens with a year, the one year whose 年度 the opening names. */
function spannedYears(report: Report, opening: Span): readonly YearPlace[] {
  const { text } = report.document.flow;
  const spanned = yearsIn(report, opening).filter(({ span }) => {
    const at = flowAt(report, span);
    const lead = text.slice(Math.max(opening.start, at - 4), at);
    return (
      /^20\d{2}\s*年度/.test(text.slice(at, at + 8)) && !/[比较与同和以]$/.test(lead.trimEnd())
    );
  });
  return new Set(spanned.map(({ year }) => year)).size === 1 ? spanned : [];
}

/** 今年年中，…对2022年度7个项目开展评价, signed in the year of the title: it tells what was done in that year. */
function isOfThisYear(report: Report, opening: Span, year: number): boolean {
  const text = report.document.flow.text.slice(opening.start, opening.end);
  const signed = lateEvents(report).signature?.value?.slice(0, 4);
  return signed === String(year) && /(?:^|[，,。；;：:\s])(?:今年|本年)/.test(text);
}

/** A report on a year is signed in that year or the next. */
function signedFor(report: Report, year: number): boolean {
  const signed = Number(lateEvents(report).signature?.value?.slice(0, 4));
  return signed === year || signed === year + 1;
}

function flowAt(report: Report, span: Span): number {
  const { starts, sources } = report.document.flow;
  let [low, high] = [0, sources.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sources[middle] ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  return (starts[low] ?? 0) + span.start - (sources[low] ?? 0);
}

/** A figure of the opening and the figure of the body under the same words, without an indicator. */
export function summaryPairs(
  report: Report,
  scene: Scene,
): readonly (readonly [Mention, Mention])[] {
  const title = titleSpan(report);
  const opening = title === null ? null : openingSpan(report, title);
  if (opening === null) return [];
  const inside = (figure: Figure): boolean =>
    figure.section.length === 0 && figure.flow.start < opening.end;
  const keyed = scene.mentions.flatMap((mention) => {
    const key = mention.past || mention.scope.isRow ? null : keyOf(mention);
    return key === null ? [] : [{ mention, key }];
  });
  const groups = Map.groupBy(keyed, ({ key }) => key);
  return [...groups.values()].flatMap((group) => {
    const head = group.filter(({ mention }) => inside(mention.figure));
    const body = group.filter(({ mention }) => !inside(mention.figure));
    const [a, b] = [head[0]?.mention, body[0]?.mention];
    if (a === undefined || b === undefined || head.length > 1 || body.length > 1) return [];
    return sharedRun(a.before, b.before) >= 4 ? [[a, b] as const] : [];
  });
}

/** Last words before the number with its measure; null where they are too few to name anything. */
function keyOf({ figure, before }: Mention): string | null {
  if (figure.indicator !== null) return null;
  const words = before.replace(/[\s\d年度全共计达到为约，]/g, "");
  if (words.length < 4) return null;
  const { dimension, unit } = figure.quantity;
  const measure = dimension === "count" ? (unit ?? "") : dimension;
  return [words.slice(-6), measure, figure.status, figure.year].join("|");
}
