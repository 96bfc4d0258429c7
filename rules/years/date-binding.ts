import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { clauseBefore } from "../wording/clause-before.ts";

/** What a date is compared by: a figure, or the operand made of it. */
export interface Dated {
  readonly value: string | null;
  readonly quote: string;
}

/** Dates with their year as digits: 2024, 202406, 20240820. */
const dated = /^20\d{2}(?:\d{2}){0,2}$/;
const joins = /^\s*(?:至|到|—+|-|–|~|～)\s*$/;

/** Start and end of the ranges 某日至某日 that print the year of both ends, or the month of both. */
export function dateRanges(report: Report): readonly (readonly [Figure, Figure])[] {
  const dates = report.figures.filter(
    ({ kind, value }) => (kind === "date" || kind === "period") && dated.test(value ?? ""),
  );
  const { text } = report.document.flow;
  return dates.flatMap((first, index) => {
    const second = dates[index + 1];
    if (second === undefined || first.sentence.start !== second.sentence.start) return [];
    const gap = text.slice(first.flow.end, second.flow.start);
    return joins.test(gap) && comparable(first, second) ? [[first, second] as const] : [];
  });
}

/** 11月至3月 may run over the new year: the months decide only where both years are printed. */
function comparable(first: Figure, second: Figure): boolean {
  const years = [first, second].every(printsYear);
  const a = first.value ?? "";
  const b = second.value ?? "";
  if (a.length !== b.length) return false;
  return years || (a.slice(0, 6) === b.slice(0, 6) && a.length === 8);
}

export interface Signed {
  /** The date that stands alone at the end; null where the text has none. */
  readonly signature: Figure | null;
  /** Dates of what has happened, latest first, not after the signature. */
  readonly before: readonly Figure[];
  /** Those after it, each with its year printed and hardly a plan. */
  readonly late: readonly Figure[];
}

const tail = 6;
/** Words of what is still to come, and of limits. */
const future =
  /(?<![招接对等优看期])待(?!遇)|[顺推]延|推迟|延[至到期后]|[届期]满|约定|按合同|将|拟|计划|预计|力争|确保|须|需|应|要求|争取|目标|安排|打算|下一步|下步|责令|限期|以前|之前|底前|日前|月前|前[完报提形制出反公整建达]|不晚于|期限|有效期|到期|止$|到20\d\d年[底末]?[，,]?[^，,。；;]{0,4}(?:实现|建成|形成|达到|建立|全面|基本)/;

/** 按照…要求 says by what order things were done, not what is to be done. */
const order = /(?:按照|按|根据|依据|遵照|落实)[^，。；]{0,60}?(?:要求|部署|安排|目标)/g;

/** Actual dates against the date of signature; plans, deadlines and cited titles are none. */
export function lateEvents(report: Report): Signed {
  const signature = signatureOf(report);
  if (signature === null) return { signature, before: [], late: [] };
  const { text } = report.document.flow;
  const cited = (figure: Figure): boolean => {
    const sentence = text.slice(figure.sentence.start, figure.sentence.end);
    const lead = text.slice(figure.sentence.start, figure.flow.start);
    return (
      future.test(sentence.replaceAll(order, "")) || lead.lastIndexOf("《") > lead.lastIndexOf("》")
    );
  };
  const events = report.figures
    .filter(({ kind, status, value, cell }) => {
      const full = dated.test(value ?? "") && (value ?? "").length >= 6;
      return kind === "date" && status === "actual" && cell === null && full;
    })
    .filter((figure) => figure.flow.end <= signature.flow.start && !cited(figure))
    .toSorted((a, b) => compare(b, a));
  const isLate = (figure: Figure): boolean => isAfter(figure, signature);
  const before = events.filter((figure) => !isLate(figure));
  // A month without its year is of the report's year only by inference, and proves nothing.
  const late = events.filter((figure) => isLate(figure) && printsYear(figure));
  const all = events.filter(isLate).length;
  // A wrong signature makes most of what is told late; alone among many, only what is told as done is no plan.
  const told = all > before.length ? late : late.filter((figure) => isDone(figure, text));
  return { signature, before, late: told };
}

/** The clause of the date tells it as done: 已于2024年9月完成. */
function isDone({ flow, sentence }: Figure, text: string): boolean {
  const words = text.slice(sentence.start, flow.start);
  const lead = clauseBefore(words, words.length, stops);
  const tail = /^[^，。；：]*/.exec(text.slice(flow.end, sentence.end))?.[0] ?? "";
  return done.test(lead + tail);
}

const stops: ReadonlySet<string> = new Set("，。；：");
const done = /已|了(?!解)|完成|结束|曾|截[至止]/;

/** 5月 and 5月末 are not after 5月16日: without a day of its own a date is compared by its month. */
export function isAfter(a: Dated, b: Dated): boolean {
  const [left, right] = [a.value ?? "", b.value ?? ""];
  const both = [a, b].every(({ quote }) => quote.includes("日"));
  const width = both ? 8 : Math.min(6, left.length, right.length);
  return left.slice(0, width) > right.slice(0, width);
}

function printsYear({ quote }: Figure): boolean {
  return /20\d{2}/.test(quote.normalize("NFKC").replace(/\s/g, ""));
}

function compare(a: Figure, b: Figure): number {
  const [left, right] = [a.value ?? "", b.value ?? ""];
  return left < right ? -1 : left > right ? 1 : a.flow.start - b.flow.start;
}

/** The last dated line of the document that is nothing but a date. */
function signatureOf(report: Report): Figure | null {
  const { blocks, flow } = report.document;
  const paragraphs = blocks.flatMap(({ kind }, index) => (kind === "paragraph" ? [index] : []));
  const last = new Set(paragraphs.slice(-tail));
  const plain = ({ start, end }: Span): string =>
    flow.text.slice(start, end).replace(/[\s　]/g, "");
  const found = report.figures.findLast(({ kind, value, block, flow: own }) => {
    const place = blocks[block];
    if (kind !== "date" || place === undefined || !last.has(block)) return false;
    const full = dated.test(value ?? "") && (value ?? "").length >= 6;
    return full && plain(place.flow) === plain(own);
  });
  return found ?? null;
}
