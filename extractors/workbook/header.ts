import type { Field } from "../../domain/sheet-words/field.ts";
import { indicatorColumns, lightColumns, moneyColumns } from "../../domain/sheet-words/field.ts";
import { fold, tidy } from "../../domain/sheet-words/fold.ts";
import type { Grid } from "./grid.ts";
import { filledCells } from "./grid.ts";
import { labelOf } from "../../domain/sheet-words/label.ts";
import { fieldOfLabel, fieldOfPath } from "../../domain/sheet-words/synonyms.ts";

/** A header of a table: rows `top` to `bottom`, and the columns under it. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn {
  readonly column: number;
  /** Headers above the column, outermost first, without repeats. */
  readonly path: readonly string[];
  readonly field: Field | null;
}

const deepest = 3;
const content: readonly Field[] = [
  ...moneyColumns,
  ...lightColumns,
  ...indicatorColumns,
  "rate",
  "likelihood",
];

/** The header of a table of projects that has its first labelled row here; null when there is none. */
export function tableHeaderAt(grid: Grid, row: number): Header | null {
  if (!namesProjects(grid, row)) return null;
  const header = headerFrom(grid, row);
  const fields = new Set(header.columns.map(({ field }) => field));
  return content.some((field) => fields.has(field)) ? header : null;
}

/** A row of labels side by side; in a form a label is followed by its value. */
function namesProjects(grid: Grid, row: number): boolean {
  if (!mayNameProjects(grid, row)) return false;
  const cells = filledCells(grid, row);
  if (cells.length < 3) return false;
  const fields = cells.map(({ text }) => fieldOfLabel(text));
  if (!fields.includes("code") && !fields.includes("name")) return false;
  const known = fields.filter((field) => field !== null).length;
  const pairs = fields.filter((field, i) => i > 0 && field !== null && fields[i - 1] !== null);
  // In a form labels and values take turns, so that no two labels stand side by side.
  return known >= 3 && (pairs.length >= 2 || (pairs.length === 1 && known * 2 > cells.length));
}

const nameWord = /项|政策|码|编|pro_/;

/** A cheap look before a row is taken apart; a hundred thousand rows of data say no. */
function mayNameProjects(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.widthOf(row); column += 1) {
    const cell = grid.own(row, column);
    if (cell?.kind !== "text" || cell.text.length > 24 || !nameWord.test(cell.text)) continue;
    const field = fieldOfLabel(tidy(cell.text));
    if (field === "code" || field === "name") return true;
  }
  return false;
}

/** The header around a row that holds labels: up to group rows, down to sub-headers. */
export function headerFrom(grid: Grid, row: number): Header {
  let bottom = row;
  while (bottom - row + 1 < deepest && continues(grid, row, bottom + 1)) bottom += 1;
  let top = row;
  while (bottom - top + 1 < deepest && isGroupRow(grid, top - 1, row)) top -= 1;
  return headerOf(grid, top, bottom);
}

/** The header of a block inside a form, whose first row holds labels; sub-headers are known by their words. */
export function headerOver(grid: Grid, row: number): Header {
  let bottom = row;
  while (bottom - row + 1 < deepest && isSubHeaderRow(grid, bottom + 1)) bottom += 1;
  return headerOf(grid, row, bottom);
}

function isSubHeaderRow(grid: Grid, row: number): boolean {
  const cells = filledCells(grid, row);
  const labels = cells.filter(({ text, cell }) => cell.kind === "text" && isSubHeader(text));
  return labels.length > 1 && labels.length * 2 >= cells.length;
}

function headerOf(grid: Grid, top: number, bottom: number): Header {
  const width = Math.max(...range(top, bottom).map((each) => endOf(grid, each)));
  const columns = range(0, width - 1).flatMap((column): HeaderColumn[] => {
    const path = pathAt(grid, top, bottom, column);
    return path.length === 0 ? [] : [{ column, path, field: fieldOfPath(path) }];
  });
  return { top, bottom, columns: withUnits(columns) };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

function endOf(grid: Grid, row: number): number {
  const width = grid.widthOf(row);
  const merge = grid.mergeAt(row, width - 1);
  return merge === undefined ? width : merge.column + merge.columnSpan;
}

/** A row of sub-headers: words only, and only under groups of the header. */
function continues(grid: Grid, first: number, row: number): boolean {
  if (row >= grid.height) return false;
  // The header cells that reach down say how deep it is.
  const reach = filledCells(grid, first).map(({ column }) => {
    const merge = grid.mergeAt(first, column);
    return merge === undefined ? first : merge.row + merge.rowSpan - 1;
  });
  const cells = filledCells(grid, row);
  if (cells.length === 0) return Math.max(first, ...reach) >= row;
  if (cells.some(({ cell }) => cell.kind !== "text")) return false;
  if (reach.some((last) => last >= row)) return true;
  const labels = cells.filter(({ text }) => isSubHeader(text));
  return labels.length >= 1 && labels.length * 2 >= cells.length && !fillsFront(grid, first, cells);
}

const subHeader =
  /^(?:小计|合计|金额|数|率|比例|进度|追加|调减|符号|数值|单位|其他|财政拨款|一般公共预算(?:拨款)?|政府性基金|上年结转|其他资金)$/;

function isSubHeader(text: string): boolean {
  return fieldOfLabel(text) !== null || subHeader.test(fold(text));
}

/** A data row has something under the code or the name. */
function fillsFront(
  grid: Grid,
  first: number,
  cells: readonly { readonly column: number }[],
): boolean {
  const fronts = filledCells(grid, first).filter(({ text }) =>
    ["code", "name"].includes(fieldOfLabel(text) ?? ""),
  );
  return fronts.some(({ column }) => cells.some((cell) => cell.column === column));
}

/** Headings over several columns each, above the labels; a title over all of them is none. */
function isGroupRow(grid: Grid, row: number, labels: number): boolean {
  if (row < 0) return false;
  const cells = filledCells(grid, row);
  if (cells.length === 0 || cells.some(({ cell }) => cell.kind !== "text")) return false;
  const width = endOf(grid, labels);
  const spans = cells.map(({ column }) => grid.mergeAt(row, column)?.columnSpan ?? 1);
  if (spans.some((span) => span >= width - 1 && width > 2)) return false;
  if (
    cells.some(
      ({ text }) =>
        /单位[:：]|期间|日期|填报|编制|表$|20\d\d年?度/.test(text) && fieldOfLabel(text) === null,
    )
  )
    return false;
  if (cells.length === 1) return (spans[0] ?? 1) > 1;
  const grouping = spans.filter((span) => span > 1).length;
  return grouping > 0 || cells.some(({ text }) => fieldOfLabel(text) !== null);
}

function pathAt(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const path: string[] = [];
  for (const row of range(top, bottom)) {
    const text = grid.text(row, column) || groupBefore(grid, row, bottom, column);
    if (text !== "" && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/** A group heading that was centred over its columns without merging them stands over the first. */
function groupBefore(grid: Grid, row: number, bottom: number, column: number): string {
  if (row === bottom || grid.text(bottom, column) === "") return "";
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = grid.text(row, left);
    if (text === "") continue;
    const isGroup = grid.text(bottom, left) !== "" && grid.mergeAt(row, left) === undefined;
    return isGroup && fieldOfLabel(grid.text(bottom, left)) !== fieldOfLabel(text) ? text : "";
  }
  return "";
}

/** A bare 单位 beside a target value is its unit; each other field goes to the first column that names it. */
function withUnits(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const beside = columns.map((column, i): HeaderColumn => {
    const bare = column.field === "unit" && fold(column.path.at(-1) ?? "") === "单位";
    const left = columns[i - 1]?.field;
    const isMeasure = left === "target" || left === "targetOp" || left === "level3";
    return bare && isMeasure ? { ...column, field: "targetUnit" } : column;
  });
  const taken = new Set<Field>();
  return withBudgets(beside).map((column) => {
    if (column.field === null) return column;
    if (taken.has(column.field)) return { ...column, field: null };
    taken.add(column.field);
    return column;
  });
}

/** 预算数 alone is the adjusted budget, unless another column says that of itself. */
function withBudgets(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isBare = ({ field, path }: HeaderColumn): boolean =>
    field === "adjusted" && /^预算(?:数|金额|安排数|安排)$/.test(labelOf(path.at(-1) ?? ""));
  const told = columns.some((column) => column.field === "adjusted" && !isBare(column));
  const hasInitial = columns.some(({ field }) => field === "initial");
  if (!told) return columns;
  return columns.map((column) =>
    isBare(column) ? { ...column, field: hasInitial ? null : "initial" } : column,
  );
}
