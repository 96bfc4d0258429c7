import type { Format } from "../domain/document.ts";
import type { Notice } from "../domain/notice.ts";

/** A table cell before its text is normalised; offsets are in the source text, places count from 0. */
export interface SourceCell {
  readonly start: number;
  readonly end: number;
  /** Offset of the character that parts it from the cell before; -1 for the first of its row. */
  readonly separator: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly stored?: boolean;
}

/** A line of the source text without its line end; blank lines are left out. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
  /** Number of the line in the text, from 1. */
  readonly number: number;
  /** Page it stands on, from 1; null where the format has no pages. */
  readonly page: number | null;
  /** Cells, when the line is a row of a table. */
  readonly cells: readonly SourceCell[] | null;
  /** Index of the table of the row; -1 for prose. */
  readonly table: number;
}

export interface SourceTable {
  readonly sheet: string | null;
}

/** What a format reader makes of the bytes: one text, its lines, its tables. */
export interface Source {
  readonly format: Format;
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly tables: readonly SourceTable[];
  readonly notices: readonly Notice[];
}
