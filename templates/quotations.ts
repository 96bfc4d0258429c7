import type { Block } from "../domain/document.ts";
import { sourceSpan } from "../domain/flow.ts";
import type { PaperBlock, Quoted } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";

const levelOne = /^(?:第?[一二三四五六七八九十]+[、.．]|[IVX]+[、.])\s*/u;
const numbering =
  /^(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+、|\d+[.．、](?!\d)|[①-⑳])[ \t]*/u;

const problemsHeading =
  /(?:存在|主要|面临|突出).{0,6}(?:问题|不足|困难|短板)|问题(?:和|与|及)|不足之处|短板弱项/u;
const nextHeading = /下一?步|打算|工作计划|努力方向|工作安排|工作思路|下一年度|今后/u;
const problemSentence = /(?:仍|还|也|尚)(?:然)?(?:存在|有).{0,12}(?:问题|不足|差距|短板)/u;

// A paper that repeats a whole plan is no summary: as many measures as an office lists, each with
// its heading sentence and what follows it at once.
const mostItems = 8;
const longestItem = 180;

/** Problems of the report in its own words, as paragraphs; empty when it names none. */
export function problemsOf(report: Report): readonly PaperBlock[] {
  const section = sectionUnder(
    report,
    (heading) => problemsHeading.test(heading) && !nextHeading.test(heading),
  );
  if (section.length > 0) return quotedItems(report, section);
  return sentencesMatching(report, problemSentence).map((quote) => paragraph([quote]));
}

/** What the report means to do next, in its own words. */
export function nextStepsOf(report: Report): readonly PaperBlock[] {
  const section = sectionUnder(report, (heading) => nextHeading.test(heading));
  return quotedItems(report, section);
}

function paragraph(parts: readonly Quoted[]): PaperBlock {
  return { kind: "paragraph", runIn: null, parts };
}

/** Paragraphs between a level-one heading that fits and the next level-one heading. */
function sectionUnder(report: Report, fits: (heading: string) => boolean): readonly Block[] {
  const { document } = report;
  const found: Block[] = [];
  let inside = false;
  for (const block of document.blocks) {
    if (block.kind !== "paragraph") continue;
    const line = lineOf(report, block);
    if (levelOne.test(line) && line.length < 60) {
      inside = fits(line);
      continue;
    }
    if (inside) found.push(block);
  }
  return found;
}

/** Paragraphs on work done: after the opening, outside the sections on problems and next steps. */
export function workBlocksOf(report: Report): readonly Block[] {
  const opening = report.document.blocks.find((block) => lineOf(report, block).length > 60);
  const found: Block[] = [];
  let inside = true;
  for (const block of report.document.blocks) {
    if (block.kind !== "paragraph") continue;
    const line = lineOf(report, block);
    if (levelOne.test(line) && line.length < 60) {
      inside = !problemsHeading.test(line) && !nextHeading.test(line);
    } else if (inside && block !== opening) found.push(block);
  }
  return found;
}

function lineOf(report: Report, block: Block): string {
  return report.document.flow.text.slice(block.flow.start, block.flow.end).trim();
}

function quotedItems(report: Report, blocks: readonly Block[]): readonly PaperBlock[] {
  const items = blocks.flatMap((block) => quotedItem(report, block) ?? []);
  const headed = items.filter((item) => item.kind === "paragraph" && item.runIn !== null);
  // Where the section lists measures, its other paragraphs introduce or explain them.
  return (headed.length > 1 ? headed : items).slice(0, mostItems);
}

const longestHeading = 40;

/** Whole sentences of one paragraph; a numbered one opens with its heading sentence. */
function quotedItem(report: Report, block: Block): PaperBlock | null {
  const flow = report.document.flow.text;
  const line = flow.slice(block.flow.start, block.flow.end);
  const lead = /^(?:\s|\*|\[bookmark:[^\]]*\])*/u.exec(line)?.[0].length ?? 0;
  const number = numbering.exec(line.slice(lead))?.[0].length ?? 0;
  const sentences = sentencesOf(flow, {
    start: block.flow.start + lead + number,
    end: block.flow.end,
  });
  const [first, ...rest] = sentences;
  if (first === undefined) return null;
  if (number === 0) return paragraph([quoteOf(report, enough(flow, sentences))]);
  const isHeading = first.end - first.start <= longestHeading && rest.length > 0;
  const opening = flow.slice(first.start, first.end);
  if (opening.includes("：") || (rest.length === 0 && opening.length <= longestHeading))
    return null;
  return {
    kind: "paragraph",
    runIn: { level: 2, parts: isHeading ? [quoteOf(report, first)] : [] },
    parts: [quoteOf(report, enough(flow, isHeading ? rest : sentences))],
  };
}

const nextPoint = /^(?:[\s*]*\d+[.．、]|[一二三四五六七八九十]是)/u;

/** The first sentences, up to a length; never the opening of a point without its body. */
function enough(flow: string, sentences: readonly Span[]): Span {
  const first = sentences[0] ?? { start: 0, end: 0 };
  let end = first.end;
  for (const [index, sentence] of sentences.entries()) {
    const words = flow.slice(sentence.start, sentence.end);
    if (index > 0 && /^[\s*]*\d+[.．、]/u.test(words)) break;
    if (sentence.end - first.start > longestItem) break;
    const opensPoint = nextPoint.test(words) && words.length < 24;
    if (!opensPoint || index === 0) end = sentence.end;
  }
  return { start: first.start, end };
}

/** Sentences that end with a full stop; a rest without one (a heading, a signature) is none. */
export function sentencesOf(flow: string, within: Span): readonly Span[] {
  const found: Span[] = [];
  let start = within.start;
  for (let at = within.start; at < within.end; at += 1) {
    const sign = flow[at];
    if (sign === "\n") start = at + 1;
    if (sign !== "。" && sign !== "！" && sign !== "？") continue;
    const closing = /["”’》）]/u.test(flow[at + 1] ?? "") ? 2 : 1;
    found.push({ start, end: Math.min(at + closing, within.end) });
    start = at + closing;
  }
  return found.filter(({ start, end }) => flow.slice(start, end).trim().length > 1);
}

function sentencesMatching(report: Report, pattern: RegExp): readonly Quoted[] {
  const flow = report.document.flow.text;
  return sentencesOf(flow, { start: 0, end: flow.length })
    .filter(({ start, end }) => pattern.test(flow.slice(start, end)))
    .slice(0, 3)
    .map((span) => quoteOf(report, span));
}

/** `span` is in the flow; blanks at both ends do not belong to the quotation. */
export function quoteOf(report: Report, span: Span): Quoted {
  const flow = report.document.flow;
  const words = flow.text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  const end = Math.max(start + 1, span.end - (words.length - words.trimEnd().length));
  return {
    kind: "quotation",
    documentId: report.document.id,
    span: sourceSpan(flow, { start, end }),
    text: flow.text.slice(start, end).replaceAll("**", "").replace(/\s+/gu, " "),
  };
}

// A title in book brackets with the number of its issue, if any.
const rule =
  /《[^《》]*(?:〈[^〉]*〉[^《》]*)*》(?:[（(][^（()）]{2,14}〔\d{4}〕\s*\d+\s*号[)）])?/gu;
const issued = /印发|出台|修订|制定了?|健全/u;
const basis = /贯彻|落实|按照|根据/u;

/** Papers that the opening names as its basis. */
export function policyBasisOf(report: Report): readonly Quoted[] {
  const opening = report.document.blocks
    .filter((block) => block.kind === "paragraph")
    .filter((block) => lineOf(report, block).length > 60)
    .slice(0, 1);
  return opening.flatMap((block) => titlesWithin(report, block.flow, basis)).slice(0, 3);
}

/** Rules that the report says were issued or revised. */
export function rulesIssuedBy(report: Report): readonly Quoted[] {
  const flow = report.document.flow.text;
  const sentences = sentencesOf(flow, { start: 0, end: flow.length });
  return unique(sentences.flatMap((sentence) => titlesAfter(report, sentence))).slice(0, 6);
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

// The list stands under words such as 评价报告 or 重点评价项目, as a table or as numbered lines.
const listHead = /评价(?:报告|项目|对象)(?:名称|清单|目录)?|项目名称/u;
const listLine = /^(\d{1,3})[\t 、.．]\s*(.{4,60})$/u;

/** Names of the objects of key evaluation where the report lists them. */
export function evaluatedObjectsOf(report: Report): readonly Quoted[] {
  const fromTable = report.document.tables.flatMap((table) => {
    const header = table.cells.filter((cell) => cell.row === 0);
    const column = header.find((cell) => listHead.test(cellText(report, cell.block)))?.column;
    if (column === undefined) return [];
    return table.cells
      .filter((cell) => cell.column === column && cell.row > 0)
      .map((cell) => report.document.blocks[cell.block])
      .filter((block) => block !== undefined && block.flow.end > block.flow.start)
      .map((block) => quoteOf(report, block === undefined ? { start: 0, end: 1 } : block.flow));
  });
  return fromTable.length > 0 ? fromTable : numberedLines(report);
}

function cellText(report: Report, block: number): string {
  const found = report.document.blocks[block];
  return found === undefined ? "" : lineOf(report, found);
}

function numberedLines(report: Report): readonly Quoted[] {
  const flow = report.document.flow.text;
  const found: Quoted[] = [];
  let offset = 0;
  let headSeen = -10;
  for (const [index, line] of flow.split("\n").entries()) {
    if (line.length < 40 && listHead.test(line)) headSeen = index;
    const item = listLine.exec(line.trim());
    const follows = index - headSeen <= found.length + 2;
    if (item?.[2] !== undefined && Number(item[1]) === found.length + 1 && follows) {
      const start = offset + line.indexOf(item[2]);
      found.push(quoteOf(report, { start, end: start + item[2].length }));
    }
    offset += line.length + 1;
  }
  return found.length > 1 ? found : [];
}
