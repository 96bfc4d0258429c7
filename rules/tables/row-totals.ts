import { printedValue } from "../../domain/reading.ts";
import { isAddable, sumBound } from "./column-totals.ts";
import type { TableSum } from "./column-totals.ts";
import type { Mention } from "../wording/scene.ts";
import type { TableGrid } from "./table-grid.ts";
import { isTotalHeader, notAdded } from "./total-words.ts";

/** A column that sums others: by its header, or since nearly all rows say so. */
interface Scheme {
  readonly column: number;
  readonly parts: readonly number[];
  readonly named: boolean;
}

export interface RowSum extends TableSum {
  /** The header says 合计; else the table only behaves so. */
  readonly named: boolean;
}

/** The cells of a row against the columns that its total sums. */
export function rowTotals(grid: TableGrid): readonly RowSum[] {
  return schemesOf(grid).flatMap((scheme) =>
    sumsOf(grid, scheme).map((sum) => ({ ...sum, named: scheme.named })),
  );
}

function schemesOf(grid: TableGrid): readonly Scheme[] {
  const added = grid.columns.filter((column) => !notAdded.test(headerOf(grid, column)));
  return added.flatMap((column) => {
    const named = isTotalHeader(headerOf(grid, column));
    const schemes = runsOf(added, column).map((parts) => ({ column, parts, named }));
    const scored = schemes.map((scheme) => ({ scheme, ...score(grid, scheme) }));
    const best = scored.toSorted((a, b) => b.good - a.good || a.bad - b.bad)[0];
    if (best === undefined) return [];
    const enough = named ? best.good > best.bad : best.good >= 3 && best.bad <= 1;
    return enough ? [best.scheme] : [];
  });
}

function headerOf(grid: TableGrid, column: number): string {
  for (const row of grid.rows) {
    const cell = grid.cells.get(row)?.get(column);
    if (cell !== undefined) return cell.before;
  }
  return "";
}

const mostParts = 10;

/** Runs of neighbouring columns on one side of a column. */
function runsOf(columns: readonly number[], column: number): readonly (readonly number[])[] {
  const at = columns.indexOf(column);
  const sides = [columns.slice(0, at), columns.slice(at + 1)];
  return sides.flatMap((side) =>
    side.flatMap((_, start) =>
      Array.from({ length: Math.min(mostParts, side.length - start) - 1 }, (_, extra) =>
        side.slice(start, start + extra + 2),
      ),
    ),
  );
}

interface Score {
  readonly good: number;
  readonly bad: number;
}

/** Rows in which the parts come to the total by their printed digits, and rows in which they do not. */
function score(grid: TableGrid, scheme: Scheme): Score {
  let [good, bad] = [0, 0];
  for (const row of grid.rows) {
    const read = cellsOf(grid, scheme, row);
    if (read === null) continue;
    // One part that is the whole of it shows nothing.
    const telling = read.parts.filter(({ figure }) => /[1-9]/.test(figure.quantity.digits));
    const held = sums(read.total, read.parts);
    if (held && telling.length > 1) good += 1;
    if (!held) bad += 1;
  }
  return { good, bad };
}

/** The printed values only: a scheme is looked for in exact sums, the sets come later. */
function sums(total: Mention, parts: readonly Mention[]): boolean {
  const [first, ...others] = parts.map(({ figure }) => printedValue(figure.quantity));
  if (first === undefined) return false;
  return others
    .reduce((sum, value) => sum.add(value), first)
    .equals(printedValue(total.figure.quantity));
}

interface Read {
  readonly total: Mention;
  readonly parts: readonly Mention[];
}

function cellsOf(grid: TableGrid, { column, parts }: Scheme, row: number): Read | null {
  const total = grid.cells.get(row)?.get(column);
  if (total === undefined) return null;
  const read = parts.flatMap((part) => grid.cells.get(row)?.get(part) ?? []);
  if (read.length < 2 || !read.every((part) => isAddable(part, total))) return null;
  return { total, parts: read };
}

function sumsOf(grid: TableGrid, scheme: Scheme): readonly TableSum[] {
  return grid.rows.flatMap((row) => {
    const read = cellsOf(grid, scheme, row);
    if (read === null) return [];
    const whole = scheme.parts.every((column) => /value|nil/.test(grid.state(row, column)));
    const label = grid.labels.get(row) ?? "";
    const name = `${label.slice(0, 10)}${headerName(read.total)}`;
    return [{ bound: sumBound(read.total, name, read.parts, headerName), whole, firm: true }];
  });
}

function headerName({ before }: Mention): string {
  const last = before.trim().split(/\s+/).at(-1) ?? "";
  return last.replace(/[（(].*/, "");
}
