import type { CellPart } from "./parts.ts";
import type { Box, Run } from "./pdf-page.ts";
import type { Rules } from "./pdf-rules.ts";

/** Lines closer than this, in points, are one line drawn twice or thickly. */
const CLOSE = 3;
/** A page with more lines, or a table with more edges, is a drawing. */
const MOST_LINES = 3000;
const MOST_EDGES = 200;

/** The ruled tables of a page from top to bottom, each as rows of its cells with their spans. */
export function gridsOf(rules: Rules, runs: readonly Run[]): CellPart[][][] {
  if (rules.across.length + rules.down.length > MOST_LINES) return [];
  return components(rules)
    .sort((a, b) => topOf(b) - topOf(a))
    .map((own) => gridOf(own, runs))
    .filter((grid) => grid.length > 1);
}

/** Lines that touch one another belong to one table. */
function components({ across, down }: Rules): Rules[] {
  const found: { across: Box[]; down: Box[] }[] = [];
  for (const line of [...across, ...down]) {
    const touching = found.filter((group) =>
      [...group.across, ...group.down].some((other) => touch(line, other)),
    );
    const merged = {
      across: touching.flatMap((group) => group.across),
      down: touching.flatMap((group) => group.down),
    };
    if (line.right - line.left >= line.top - line.bottom) merged.across.push(line);
    else merged.down.push(line);
    for (const group of touching) found.splice(found.indexOf(group), 1);
    found.push(merged);
  }
  return found.filter((group) => group.across.length > 2 && group.down.length > 2);
}

function touch(a: Box, b: Box): boolean {
  return (
    a.left <= b.right + CLOSE &&
    b.left <= a.right + CLOSE &&
    a.bottom <= b.top + CLOSE &&
    b.bottom <= a.top + CLOSE
  );
}

function topOf(rules: Rules): number {
  return Math.max(...rules.across.map((line) => line.top));
}

function gridOf(rules: Rules, runs: readonly Run[]): CellPart[][] {
  const columns = edges(rules.down.map((line) => (line.left + line.right) / 2));
  const rows = edges(rules.across.map((line) => (line.top + line.bottom) / 2)).reverse();
  if (columns.length < 3 || rows.length < 3) return [];
  if (columns.length > MOST_EDGES || rows.length > MOST_EDGES) return [];
  const texts = textsOf(columns, rows, runs);
  const taken = new Set<string>();
  const grid: CellPart[][] = [];
  for (let row = 0; row + 1 < rows.length; row += 1) {
    const cells: CellPart[] = [];
    for (let column = 0; column + 1 < columns.length; column += 1) {
      if (taken.has(`${row},${column}`)) continue;
      const rowSpan = spanDown(rules, columns, rows, row, column);
      const columnSpan = spanAcross(rules, columns, rows, row, column);
      let text = "";
      for (let down = row; down < row + rowSpan; down += 1)
        for (let right = column; right < column + columnSpan; right += 1) {
          taken.add(`${down},${right}`);
          text += texts.get(`${down},${right}`) ?? "";
        }
      cells.push({ text, row, column, rowSpan, columnSpan });
    }
    grid.push(cells);
  }
  return grid;
}

function edges(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (found.length === 0 || value - (found.at(-1) ?? 0) > CLOSE) found.push(value);
  return found;
}

function middle(values: readonly number[], index: number): number {
  return ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2;
}

/** Columns from here to the next line that crosses this row. */
function spanAcross(
  rules: Rules,
  columns: readonly number[],
  rows: readonly number[],
  row: number,
  column: number,
): number {
  const y = middle(rows, row);
  return spanTo(columns, column, (x) =>
    rules.down.some(
      (line) =>
        Math.abs((line.left + line.right) / 2 - x) <= CLOSE && line.bottom <= y && y <= line.top,
    ),
  );
}

/** Rows from here to the next line that crosses this column. */
function spanDown(
  rules: Rules,
  columns: readonly number[],
  rows: readonly number[],
  row: number,
  column: number,
): number {
  const x = middle(columns, column);
  return spanTo(rows, row, (y) =>
    rules.across.some(
      (line) =>
        Math.abs((line.top + line.bottom) / 2 - y) <= CLOSE && line.left <= x && x <= line.right,
    ),
  );
}

/** Steps from one edge to the next that is ruled; the last edge closes all. */
function spanTo(
  edges: readonly number[],
  from: number,
  isRuled: (edge: number) => boolean,
): number {
  let end = from + 1;
  while (end + 1 < edges.length && !isRuled(edges[end] ?? 0)) end += 1;
  return end - from;
}

/** Texts by "row,column" in the order of the page, lines of a cell parted. */
function textsOf(
  columns: readonly number[],
  rows: readonly number[],
  runs: readonly Run[],
): Map<string, string> {
  const texts = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const run of runs) {
    const x = run.x + Math.min(run.width / 2, 4);
    const y = run.y + run.height / 4;
    const column = columns.findLastIndex((edge) => edge <= x);
    const row = rows.findIndex((edge) => edge < y) - 1;
    if (run.text === "" || column < 0 || column + 1 >= columns.length || row < 0) continue;
    const key = `${row},${column}`;
    const above = lines.get(key);
    const broken = above !== undefined && Math.abs(above - run.y) > 2;
    texts.set(key, `${texts.get(key) ?? ""}${broken ? "\n" : ""}${run.text}`);
    lines.set(key, run.y);
  }
  return texts;
}
