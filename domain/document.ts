import type { Flow } from "./flow.ts";
import type { Span } from "./span.ts";

export type Format = "docx" | "doc" | "pdf" | "xlsx" | "html" | "text";

/** What a reader made of one file. Every span in the product points into `text`. */
export interface Document {
  /** First 16 hexadecimal digits of the SHA-256 of the file's bytes. */
  readonly id: string;
  readonly format: Format;
  /** The decoded text (text files: as it is, without the byte order mark). */
  readonly text: string;
  /** `text` as a person reads it: wraps joined, furniture and blanks left out, digits folded. */
  readonly flow: Flow;
  /** Paragraphs and cells in reading order; they never overlap. */
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}

/** One paragraph or one table cell: exactly one line (or tab-separated part of a line) of the flow. */
export interface Block {
  readonly kind: "paragraph" | "cell";
  /** In `Document.text`. */
  readonly span: Span;
  /** In `Document.flow.text`. */
  readonly flow: Span;
  readonly locator: Locator;
}

/** Where a person finds a block; all numbers count from 1. */
export interface Locator {
  readonly page?: number;
  readonly paragraph?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly table?: number;
  /** Spreadsheet style address within the sheet or table, e.g. "B3". */
  readonly cell?: string;
}

export interface Table {
  /** Index of this table in `Document.tables`. */
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly caption: Span | null;
  readonly sheet: string | null;
  readonly cells: readonly Cell[];
}

/** A cell; a merged cell stands once, at its top left place. Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A number of a workbook without a format, so that it is shown as it is stored; 192 may be 192.00. */
  readonly stored?: boolean;
  /** Index of its block in `Document.blocks`. */
  readonly block: number;
  /** Unit carried from a header or a caption such as （万元） or 单位：万元; null when none is declared. */
  readonly unit: string | null;
  /** Where that unit is declared, in `Document.text`. */
  readonly unitSpan: Span | null;
}

/** 第3页第12段 / 表1 B3 / 工作表“汇总”B3 / 第40行 */
export function describeLocator(locator: Locator): string {
  const parts: string[] = [];
  if (locator.page !== undefined) parts.push(`第${locator.page}页`);
  if (locator.sheet !== undefined) parts.push(`工作表“${locator.sheet}”`);
  if (locator.table !== undefined && locator.sheet === undefined) parts.push(`表${locator.table}`);
  if (locator.cell !== undefined) parts.push(locator.cell);
  else if (locator.paragraph !== undefined) parts.push(`第${locator.paragraph}段`);
  else if (locator.line !== undefined) parts.push(`第${locator.line}行`);
  return parts.join("");
}
