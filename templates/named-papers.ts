import type { Quoted } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";
import { lineOf, quoteOf, sentencesOf } from "./quoting.ts";

// A title in book brackets with the number of its issue, if any.
const rule =
  /《[^《》]*(?:〈[^〉]*〉[^《》]*)*》(?:[（(][^（()）]{2,14}〔\d{4}〕\s*\d+\s*号[)）])?/gu;
const issued = /印发|出台|修订|制定了?|健全/u;
const basis = /贯彻|落实|按照|根据/u;
/** 认真贯彻落实中央、省、市全面实施预算绩效管理工作部署: a basis without a title. */
const bidding =
  /(?:贯彻落实|贯彻|落实|按照|根据)(?<words>(?:党中央|中央|国家|国务院|自治区|省|市|区|县|上级|各级)[^，。；《》]{0,40}?(?:部署|精神|要求|安排|意见))/u;

const mostPapers = 3;
const mostRules = 6;

/** Papers that the opening names as its basis. */
export function policyBasisOf(report: Report): readonly Quoted[] {
  const opening = openingOf(report);
  return opening === null ? [] : titlesWithin(report, opening, basis).slice(0, mostPapers);
}

/** Whose bidding the opening follows, in its own words, where it names no paper. */
export function biddingOf(report: Report): Quoted | null {
  const opening = openingOf(report);
  if (opening === null) return null;
  const found = bidding.exec(report.document.flow.text.slice(opening.start, opening.end));
  const words = found?.groups?.["words"];
  if (found === null || words === undefined) return null;
  const end = opening.start + found.index + found[0].length;
  return quoteOf(report, { start: end - words.length, end });
}

function openingOf(report: Report): Span | null {
  const first = report.document.blocks.find(
    (block) => block.kind === "paragraph" && lineOf(report, block).length > 60,
  );
  return first?.flow ?? null;
}

/** Rules that the report says were issued or revised. */
export function rulesIssuedBy(report: Report): readonly Quoted[] {
  const flow = report.document.flow.text;
  const sentences = sentencesOf(flow, { start: 0, end: flow.length });
  return unique(sentences.flatMap((sentence) => titlesAfter(report, sentence))).slice(0, mostRules);
}

function titlesAfter(report: Report, sentence: Span): readonly Quoted[] {
  const words = report.document.flow.text.slice(sentence.start, sentence.end);
  const verb = /(?:印发|出台|修订(?:完善)?|制定)了?(?=《)/u.exec(words);
  if (verb === null || !issued.test(words)) return [];
  return titlesWithin(report, { start: sentence.start + verb.index, end: sentence.end }, issued);
}

function titlesWithin(report: Report, span: Span, cue: RegExp): readonly Quoted[] {
  const words = report.document.flow.text.slice(span.start, span.end);
  if (!cue.test(words)) return [];
  return [...words.matchAll(rule)].map((match) => {
    const start = span.start + match.index;
    return quoteOf(report, { start, end: start + match[0].length });
  });
}

function unique(quotes: readonly Quoted[]): readonly Quoted[] {
  const seen = new Set<string>();
  return quotes.filter(({ text }) => !seen.has(text) && seen.add(text));
}
