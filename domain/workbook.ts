export type CellKind = "number" | "text" | "date" | "error" | "boolean";

/** A filled cell. Equal texts share one object, so a cell does not know its place. */
export interface Cell {
  readonly kind: CellKind;
  /**
   * Text as typed; a number as the shortest decimal of what is stored, in the unit in which it is
   * shown (0.675 under 0% is 67.5, with `percent`); an error as Excel names it.
   */
  readonly text: string;
  /** The number format shows percent. */
  readonly percent: boolean;
  /** Colour of letters or filling, RRGGBB, where it is not black, white or the theme's. */
  readonly colour: string | null;
}

/** A merged range; its text stands in the first cell. Rows and columns count from 0. */
export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then by column, both from 0; what is empty is missing. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface Workbook {
  readonly format: "xlsx" | "text";
  readonly sheets: readonly WorkbookSheet[];
}

/** Spreadsheet address of a place counted from 0: (2, 1) is B3. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A is 0; null for what is no column. */
export function columnOf(letters: string): number | null {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
