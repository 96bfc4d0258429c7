import type { Span } from "../domain/span.ts";
import { foldCharacter } from "./characters.ts";
import type { SourceLine } from "./source.ts";

export interface Furniture {
  readonly kind: "页码" | "页眉页脚";
  readonly span: Span;
}

const dashed = /^[-—–－_·~]{1,3}\s*\d{1,4}\s*[-—–－_·~]{1,3}$/;
const worded =
  /^(?:第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*[（(]?\s*共\s*\d{1,4}\s*页\s*[)）]?)?|page\s*\d{1,4}(?:\s*of\s*\d{1,4})?)$/i;
/** What a line begins with that one of the two above matches, before full-width signs are folded. */
const pageNumberFirst = /^\s*[-—–－_·~第pPｐＰ]/;
const fraction = /^(\d{1,4})\s*\/\s*(\d{1,4})$/;
const bare = /^\d{1,4}$/;
/** Lines at the head and foot of a page that may be a running header or footer. */
const EDGE = 2;

/** The lines that belong to the page and not to the text, by index into `lines`. */
export function furnitureOf(text: string, lines: readonly SourceLine[]): Map<number, Furniture> {
  const found = new Map<number, Furniture>();
  const drop = (index: number, kind: Furniture["kind"]): void => {
    const line = lines[index];
    if (line !== undefined) found.set(index, { kind, span: { start: line.start, end: line.end } });
  };
  const edges = pageEdges(lines);
  const numbers: { index: number; value: number; page: number }[] = [];
  lines.forEach((line, index) => {
    if (line.cells !== null || line.end - line.start > 40) return;
    const raw = text.slice(line.start, line.end);
    if (!edges.has(index) && !pageNumberFirst.test(raw)) return;
    const shown = raw.trim().replace(/[\uff00-\uffef]/g, foldCharacter);
    if (dashed.test(shown) || worded.test(shown)) drop(index, "页码");
    else if (edges.has(index) && isPageOf(shown)) drop(index, "页码");
    else if (edges.has(index) && bare.test(shown))
      numbers.push({ index, value: Number(shown), page: line.page ?? 0 });
  });
  for (const number of numbers) {
    const shift = number.value - number.page;
    const agrees = numbers.some(
      (other) => other.page !== number.page && other.value - other.page === shift,
    );
    if (shift === 0 || agrees) drop(number.index, "页码");
  }
  for (const index of runningLines(text, lines, edges)) drop(index, "页眉页脚");
  return found;
}

function isPageOf(shown: string): boolean {
  const match = fraction.exec(shown);
  return match !== null && Number(match[1]) <= Number(match[2]);
}

/** Indexes of the first and last lines of each page; empty for texts of a single or unknown page. */
function pageEdges(lines: readonly SourceLine[]): Set<number> {
  const edges = new Set<number>();
  if (lines.every((line) => line.page === null)) return edges;
  lines.forEach((line, index) => {
    const first = lines[index - EDGE]?.page !== line.page;
    const last = lines[index + EDGE]?.page !== line.page;
    if (first || last) edges.add(index);
  });
  return edges;
}

/**
 * Lines that come back at the edge of most pages, whatever page number they carry. Such a line stays
 * where it heads the first page: it may be the title itself, which must not vanish from the text.
 */
function runningLines(
  text: string,
  lines: readonly SourceLine[],
  edges: ReadonlySet<number>,
): readonly number[] {
  if (edges.size === 0) return [];
  const groups = new Map<string, number[]>();
  for (const index of edges) {
    const line = lines[index];
    if (line === undefined || line.cells !== null) continue;
    const shown = text.slice(line.start, line.end).replace(pageMark, "#").replace(/\s+/g, "");
    if (shown.length < 2 || /[。；，]$/.test(shown)) continue;
    groups.set(shown, [...(groups.get(shown) ?? []), index]);
  }
  const pages = new Set(lines.map((line) => line.page)).size;
  const found: number[] = [];
  for (const group of groups.values()) {
    const onPages = new Set(group.map((index) => lines[index]?.page)).size;
    if (onPages >= 2 && onPages > 0.5 * pages)
      found.push(...group.filter((index) => index >= EDGE));
  }
  return found;
}

const pageMark =
  /(?:\s\d{1,4}\s*\/\s*\d{1,4}|第\s*\d{1,4}\s*页|[-—]\s*\d{1,4}\s*[-—]|\s\d{1,4})\s*$/;
