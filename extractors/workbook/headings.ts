import type { CellPlace } from "../../domain/monitoring/project.ts";
import type { MoneyUnit } from "./amount.ts";
import { declaredUnit } from "./amount.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import type { Grid } from "./grid.ts";
import { filledCells } from "./grid.ts";
import type { Header } from "./header.ts";
import { throughMonthOf, yearOf } from "../../domain/sheet-words/period.ts";

/** What headings of a table or form say, each with its cell. */
export interface Said<T> extends CellPlace {
  readonly value: T;
}

/** The unit declared nearest above, in these rows. */
export function unitAbove(grid: Grid, from: number, to: number): Said<MoneyUnit> | null {
  for (let row = to - 1; row >= from; row -= 1) {
    for (const { column, text } of filledCells(grid, row)) {
      const value = declaredUnit(text);
      if (value !== null) return { value, sheet: grid.sheet, cell: grid.address(row, column) };
    }
  }
  return null;
}

const telling: readonly Field[] = ["executed", "rate", "done", "doneRate"];

/** N as the headers of the executed money and the completion say it. */
export function monthInHeader(grid: Grid, header: Header): Said<number> | null {
  for (const field of telling) {
    const column = header.columns.find((each) => each.field === field);
    const value = column?.path.map(throughMonthOf).find((month) => month !== null);
    if (column !== undefined && value !== undefined && value !== null) {
      return { value, sheet: grid.sheet, cell: grid.address(header.bottom, column.column) };
    }
  }
  return null;
}

/** N as a title or a line 监控期间 says it, in these rows. */
export function monthAbove(grid: Grid, from: number, to: number): Said<number> | null {
  return saidAbove(grid, from, to, throughMonthOf);
}

/** Every text in these rows, for the name of the district. */
export function textsAbove(grid: Grid, from: number, to: number): readonly string[] {
  const texts: string[] = [];
  for (let row = from; row < Math.min(to, from + 6); row += 1) {
    texts.push(...filledCells(grid, row).map(({ text }) => text));
  }
  return texts;
}

export function yearAbove(grid: Grid, from: number, to: number): Said<number> | null {
  return saidAbove(grid, from, to, yearOf);
}

function saidAbove(
  grid: Grid,
  from: number,
  to: number,
  read: (text: string) => number | null,
): Said<number> | null {
  for (let row = from; row < to; row += 1) {
    for (const { column, text } of filledCells(grid, row)) {
      const value = read(text);
      if (value !== null) return { value, sheet: grid.sheet, cell: grid.address(row, column) };
    }
  }
  return null;
}
