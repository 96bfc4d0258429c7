import type { PaperBlock, Part, Quoted } from "../domain/paper.ts";
import { partsOfBlock, text } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import { echoes, quoteOf, sentencesOf } from "./quoting.ts";
import { blocksOf } from "./sections.ts";

const numbering =
  /^(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.．、](?!\d)|[①-⑳])[ \t]*/u;
const problemSentence = /(?:仍|还|也|尚)(?:然)?(?:存在|有).{0,12}(?:问题|不足|差距|短板)/u;
/** 针对指标质量不高、结果应用不充分等问题: what a plan sets out from. */
const problemClause = /针对(?<words>[^，。；：针]{8,70}等(?:问题|不足|短板))/u;

// A paper that repeats a whole plan is no summary: as many measures as an office lists, each with
// its heading sentence and what follows it at once.
const mostItems = 8;
const longestItem = 180;
const longestHeading = 40;

/** Problems of the report in its own words, as paragraphs; empty when it names none. */
export function problemsOf(report: Report): readonly PaperBlock[] {
  const section = quotedItems(report, itemsOf(report, "problems"));
  if (section.length > 0) return section;
  const sentences = sentencesMatching(report, problemSentence);
  return sentences.length > 0 ? sentences : problemsInPlan(report);
}

/** What the report means to do next, in its own words. */
export function nextStepsOf(report: Report): readonly PaperBlock[] {
  return quotedItems(report, itemsOf(report, "next"));
}

/** Paragraphs of several reports of one district, none that says again what an earlier one says. */
export function togetherOf(
  reports: readonly Report[],
  read: (report: Report) => readonly PaperBlock[],
): readonly PaperBlock[] {
  const kept: PaperBlock[] = [];
  const said: string[] = [];
  for (const block of reports.flatMap((report) => read(report))) {
    const words = [...partsOfBlock(block)]
      .map((part) => ("text" in part ? part.text : ""))
      .join("");
    if (!said.some((other) => echoes(words, other))) kept.push(block);
    said.push(words);
  }
  return kept.slice(0, mostItems);
}

function problemsInPlan(report: Report): readonly PaperBlock[] {
  const flow = report.document.flow.text;
  for (const { flow: span } of blocksOf(report, "next")) {
    const found = problemClause.exec(flow.slice(span.start, span.end));
    if (found?.groups?.["words"] === undefined) continue;
    const start = span.start + found.index + "针对".length;
    const quote = quoteOf(report, { start, end: start + found.groups["words"].length });
    return [paragraph([text("工作中还存在"), quote, text("。")])];
  }
  return [];
}

function paragraph(parts: readonly Part[]): PaperBlock {
  return { kind: "paragraph", runIn: null, parts };
}

/** A paragraph, or the part of one that begins with a number of its own. */
interface Item {
  readonly numbered: boolean;
  /** Without the number. */
  readonly sentences: readonly Span[];
}

function itemsOf(report: Report, kind: "problems" | "next"): readonly Item[] {
  const flow = report.document.flow.text;
  return blocksOf(report, kind).flatMap(({ flow: span }) => {
    const lead = /^(?:\s|\*|\[bookmark:[^\]]*\])*/u.exec(flow.slice(span.start, span.end));
    const start = span.start + (lead?.[0].length ?? 0);
    const items: { numbered: boolean; sentences: Span[] }[] = [];
    for (const sentence of sentencesOf(flow, { start, end: span.end })) {
      const words = flow.slice(sentence.start, sentence.end);
      const isFirst = items.length === 0;
      const number = (isFirst ? numbering : inlineNumber).exec(words)?.[0].length ?? 0;
      const own = { start: sentence.start + number, end: sentence.end };
      if (isFirst || number > 0) items.push({ numbered: number > 0, sentences: [own] });
      else items.at(-1)?.sentences.push(own);
    }
    return items;
  });
}

/** （二） in the middle of a paragraph opens an item as well; 1. there is a point of the item. */
const inlineNumber = /^\s*[（(][一二三四五六七八九十]+[)）][ \t]*/u;

function quotedItems(report: Report, items: readonly Item[]): readonly PaperBlock[] {
  const flow = report.document.flow.text;
  const told = items.filter((item) => !isAnnouncement(flow, item));
  const numbered = told.filter((item) => item.numbered);
  const full = numbered.filter((item) => !isBare(flow, item) && !isGeneral(flow, item));
  // Where the section lists measures, its other paragraphs introduce or explain them.
  const chosen = full.length > 1 ? full : numbered.length > 1 ? numbered : told;
  return chosen.slice(0, mostItems).map((item) => quotedItem(report, item));
}

/** What introduces the measures of a plan and is none. */
const general = /^(?:工作思路|总体思路|指导思想|基本原则|总体要求|工作目标|总体目标)/u;

/** 主要做好以下工作： without what follows it. */
function isAnnouncement(flow: string, { sentences }: Item): boolean {
  const [first] = sentences;
  return (
    first === undefined || (sentences.length === 1 && wordsOf(flow, first).trim().endsWith("："))
  );
}

function isGeneral(flow: string, { sentences }: Item): boolean {
  const [first] = sentences;
  return first !== undefined && general.test(wordsOf(flow, first));
}

function isBare(flow: string, { sentences }: Item): boolean {
  const [first] = sentences;
  return (
    sentences.length === 1 && first !== undefined && wordsOf(flow, first).length <= longestHeading
  );
}

/** Whole sentences of one item; a numbered one opens with its heading sentence. */
function quotedItem(report: Report, { numbered, sentences }: Item): PaperBlock {
  const flow = report.document.flow.text;
  const [first, ...rest] = sentences;
  if (!numbered || first === undefined) return paragraph(enough(report, sentences));
  const words = wordsOf(flow, first);
  const isHeading = words.length <= longestHeading && rest.length > 0 && !words.includes("：");
  return {
    kind: "paragraph",
    runIn: { level: 2, parts: isHeading ? [quoteOf(report, first)] : [] },
    parts: enough(report, isHeading ? rest : sentences),
  };
}

const nextPoint = /^(?:[\s*]*\d+[.．、]|[一二三四五六七八九十]是)/u;
const firstPoint = /^[\s*]*一是/u;

/** The first sentences, up to a length; never the opening of a point without its body. */
function enough(report: Report, sentences: readonly Span[]): readonly Quoted[] {
  const flow = report.document.flow.text;
  const first = sentences[0]?.start ?? 0;
  const taken: Span[] = [];
  let pending: Span[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const words = wordsOf(flow, sentence);
    if (index > 0 && /^[\s*]*\d+[.．、]/u.test(words)) break;
    if (index > 0 && sentence.end - first > longestItem) break;
    pending.push(sentence);
    if (index > 0 && nextPoint.test(words) && words.length < 24) continue;
    taken.push(...pending);
    pending = [];
  }
  return quotesOf(report, taken);
}

/** One quotation; the number of a first point that is left without a second one stands in none. */
function quotesOf(report: Report, sentences: readonly Span[]): readonly Quoted[] {
  const flow = report.document.flow.text;
  const start = sentences[0]?.start ?? 0;
  const end = sentences.at(-1)?.end ?? start;
  const lone = sentences.find((sentence) => firstPoint.test(wordsOf(flow, sentence)));
  if (lone === undefined || flow.slice(lone.start, end).includes("二是")) {
    return [quoteOf(report, { start, end })];
  }
  const number = firstPoint.exec(wordsOf(flow, lone))?.[0].length ?? 0;
  const before = lone.start > start ? [quoteOf(report, { start, end: lone.start })] : [];
  return [...before, quoteOf(report, { start: lone.start + number, end })];
}

function wordsOf(flow: string, { start, end }: Span): string {
  return flow.slice(start, end);
}

function sentencesMatching(report: Report, pattern: RegExp): readonly PaperBlock[] {
  const flow = report.document.flow.text;
  return sentencesOf(flow, { start: 0, end: flow.length })
    .filter((sentence) => pattern.test(wordsOf(flow, sentence)))
    .slice(0, 3)
    .map((span) => paragraph([quoteOf(report, span)]));
}
