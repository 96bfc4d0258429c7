/** A worksheet as data; the writer adds fonts, borders, the frozen head and the filter. */
export interface SheetPlan {
  readonly name: string;
  /** Lines above the table: what this is, what it is not. */
  readonly intro: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns that stay in view. */
  readonly frozen: number;
  /** Columns whose numbers are shaded from their lowest to their highest. */
  readonly shaded?: readonly number[];
}

export interface SheetColumn {
  readonly title: string;
  /** In characters of the standard font; a Chinese one counts two. */
  readonly width: number;
  readonly align?: "left" | "center" | "right";
}

export type Tone = "error" | "warning" | "hint" | "good" | "muted" | "group";

export interface ToneCell {
  readonly value: string | number;
  readonly tone?: Tone;
  readonly align?: "left" | "center" | "right";
  /** Excel's number format; by the value where none is given. */
  readonly format?: string;
  /** Where the cell leads to, in this workbook. */
  readonly link?: SheetLink;
}

/** A cell of another sheet; row and column count from 0 within its table. */
export interface SheetLink {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type SheetCell = string | number | null | ToneCell;

/** A number where a double holds the decimal exactly, else its text. */
export function numberCell(value: string | null): string | number | null {
  if (value === null) return null;
  const number = Number(value);
  return Number.isFinite(number) && String(number) === value ? number : value;
}
