import type { Cell, MergedRange, WorkbookSheet } from "../../domain/workbook.ts";
import { addressOf } from "../../domain/workbook.ts";
import { tidy } from "../../domain/sheet-words/fold.ts";

const maxColumns = 16_384;

/** A sheet to be asked for cells, with what lies under a merged range. Rows and columns count from 0. */
export interface Grid {
  readonly sheet: string;
  readonly height: number;
  /** One past the last filled column of a row. */
  readonly widthOf: (row: number) => number;
  /** What is typed in this very cell. */
  readonly own: (row: number, column: number) => Cell | undefined;
  /** What a person sees there: the text of the merged range, or the cell's own. */
  readonly seen: (row: number, column: number) => Cell | undefined;
  /** `seen` as text, tidied; empty when there is nothing. */
  readonly text: (row: number, column: number) => string;
  readonly mergeAt: (row: number, column: number) => MergedRange | undefined;
  readonly address: (row: number, column: number) => string;
}

export function gridOf(sheet: WorkbookSheet): Grid {
  const { rows } = sheet;
  const merged = new Map<number, MergedRange>();
  for (const merge of sheet.merges) {
    const lastRow = Math.min(merge.row + merge.rowSpan, rows.length);
    const lastColumn = Math.min(merge.column + merge.columnSpan, merge.column + 512);
    for (let row = merge.row; row < lastRow; row += 1)
      for (let column = merge.column; column < lastColumn; column += 1)
        merged.set(row * maxColumns + column, merge);
  }
  const own = (row: number, column: number): Cell | undefined => rows[row]?.[column];
  const mergeAt = (row: number, column: number): MergedRange | undefined =>
    merged.size === 0 ? undefined : merged.get(row * maxColumns + column);
  const seen = (row: number, column: number): Cell | undefined => {
    const merge = mergeAt(row, column);
    return merge === undefined ? own(row, column) : own(merge.row, merge.column);
  };
  return {
    sheet: sheet.name,
    height: rows.length,
    widthOf: (row) => rows[row]?.length ?? 0,
    own,
    seen,
    text: (row, column) => tidy(seen(row, column)?.text ?? ""),
    mergeAt,
    address: addressOf,
  };
}

export interface Placed {
  readonly column: number;
  readonly text: string;
  readonly cell: Cell;
}

/** The filled cells of a row, each merged range once, at its first column. */
export function filledCells(grid: Grid, row: number): readonly Placed[] {
  const found: Placed[] = [];
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    const cell = grid.own(row, column);
    if (cell === undefined || cell.text === "") continue;
    const text = tidy(cell.text);
    if (text !== "") found.push({ column, text, cell });
  }
  return found;
}
