import type { Block } from "../domain/document.ts";
import { sourceSpan } from "../domain/flow.ts";
import type { Quoted } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import type { Span } from "../domain/span.ts";

/** The words of a block in the flow, without blanks at both ends. */
export function lineOf(report: Report, block: Block): string {
  return report.document.flow.text.slice(block.flow.start, block.flow.end).trim();
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

/** `span` is in the flow; blanks at both ends do not belong to the quotation. */
export function quoteOf(report: Report, span: Span): Quoted {
  const { flow } = report.document;
  let { start, end } = span;
  while (start < end && /\s|\*/u.test(flow.text[start] ?? "")) start += 1;
  while (end > start && /\s|\*/u.test(flow.text[end - 1] ?? "")) end -= 1;
  return {
    kind: "quotation",
    documentId: report.document.id,
    span: sourceSpan(flow, { start, end }),
    text: printed(flow.text.slice(start, end)),
  };
}

const fullWidth: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};

/** Residue of Markdown and line breaks go, marks between Chinese characters get their Chinese width. */
function printed(words: string): string {
  return words
    .replaceAll("**", "")
    .replace(/\s+/gu, " ")
    .replace(
      /(?<=[\p{Script=Han}”》）])[,;:?!](?=[\p{Script=Han}“《（]|$)/gu,
      (sign) => fullWidth[sign] ?? sign,
    );
}

const shortestEcho = 16;

/** Whether two sentences say the same for the length of a clause. */
export function echoes(a: string, b: string): boolean {
  for (let at = 0; at + shortestEcho <= a.length; at += 1) {
    if (b.includes(a.slice(at, at + shortestEcho))) return true;
  }
  return false;
}
