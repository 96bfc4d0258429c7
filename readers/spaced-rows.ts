import { isBlankCode } from "./characters.ts";
import { RowCollector, type CellBounds } from "./row-collector.ts";
import type { Source, SourceLine } from "./source.ts";

const figure = /^(?:[-+−]?\d[\d,.]*[%％]?|[-—/])$/;
const sentence = /[，。；：！？]/;
/** Longest text of a cell that is still taken for one. */
const LONGEST_CELL = 30;
/** A longer line is prose, not worth the split. */
export const LONGEST_ROW = 200;
/** Fewer words make neither a row nor a header. */
export const FEWEST_CELLS = 3;
const none: readonly CellBounds[] = [];

/**
 * Tables whose columns are parted by blanks only, as Word and PDF exports of tabs leave them. Blanks
 * also surround digits in prose, so a row must end in two figures or more and have exactly as many
 * words as the header above it.
 */
export function withSpacedRows(source: Source): Source {
  return withHeadedRows(source, wordsOf);
}

/** Tables of a header of words and rows of as many cells, each line split by `split`. */
export function withHeadedRows(
  source: Source,
  split: (text: string, line: SourceLine) => readonly CellBounds[],
): Source {
  const { lines, text } = source;
  if (source.format === "xlsx" || source.format === "html") return source;
  const words = lines.map((line) => (line.cells === null ? split(text, line) : none));
  const counts = words.map((cells) => (isRow(text, cells) ? cells.length : 0));
  if (counts.every((count) => count === 0)) return source;
  const found: SourceLine[] = [];
  const tables = [...source.tables];
  let index = 0;
  while (index < lines.length) {
    const end = tableEnd(text, words, counts, index);
    const line = lines[index];
    if (end === index || line === undefined) {
      if (line !== undefined) found.push(line);
      index += 1;
      continue;
    }
    const collector = new RowCollector(text);
    for (; index < end; index += 1) {
      const row = lines[index];
      if (row !== undefined) collector.row(row, words[index] ?? []);
    }
    const { lines: rows, tables: own } = collector.finish();
    found.push(...rows.map((row) => ({ ...row, table: row.table + tables.length })));
    tables.push(...own);
  }
  return { ...source, lines: found, tables };
}

/** Index after the last row of the table whose header stands at `start`; `start` when none does. */
function tableEnd(
  text: string,
  words: readonly (readonly CellBounds[])[],
  counts: readonly number[],
  start: number,
): number {
  const header = words[start] ?? [];
  if (header.length < FEWEST_CELLS || counts[start] !== 0 || !isHeader(text, header)) return start;
  let end = start + 1;
  while (counts[end] === header.length) end += 1;
  return end === start + 1 ? start : end;
}

function wordsOf(text: string, line: SourceLine): readonly CellBounds[] {
  if (line.end - line.start > LONGEST_ROW || wordCount(text, line) < FEWEST_CELLS) return none;
  const cells: CellBounds[] = [];
  let at = line.start;
  while (at < line.end) {
    const start = at;
    while (at < line.end && !isBlankCode(text.charCodeAt(at))) at += 1;
    if (at > start) cells.push({ start, end: at, separator: cells.length === 0 ? -1 : start - 1 });
    at += 1;
  }
  return cells;
}

function wordCount(text: string, { start, end }: SourceLine): number {
  let count = 0;
  let inWord = false;
  for (let at = start; at < end; at += 1) {
    const blank = isBlankCode(text.charCodeAt(at));
    if (!blank && !inWord) count += 1;
    inWord = !blank;
  }
  return count;
}

function textsOf(text: string, cells: readonly CellBounds[]): string[] {
  return cells.map(({ start, end }) => text.slice(start, end).trim());
}

function isRow(text: string, cells: readonly CellBounds[]): boolean {
  if (cells.length < FEWEST_CELLS) return false;
  const texts = textsOf(text, cells);
  return texts.slice(-2).every((cell) => figure.test(cell)) && texts.every(fits);
}

function isHeader(text: string, cells: readonly CellBounds[]): boolean {
  return textsOf(text, cells).every((cell) => fits(cell) && /\p{Script=Han}/u.test(cell));
}

function fits(cell: string): boolean {
  return cell.length <= LONGEST_CELL && !sentence.test(cell);
}
