import type { Cell, Document, Table } from "../../domain/document.ts";

/** Reads the labels of a table: the column headers above and the row labels to the left of a cell. */
export interface Headers {
  readonly isHeader: (cell: Cell) => boolean;
  /** Header rows, caption and the paragraph above, for the stage the table is about. */
  readonly about: string;
  /** Without units and numbers. */
  readonly labelsOf: (cell: Cell) => Labels;
}

export interface Labels {
  /** From the left. */
  readonly row: readonly string[];
  /** From the top. */
  readonly column: readonly string[];
}

const numberLike = /^[-−+]?[\d,，.]+(?:%|‰)?$/;
const empty = /^(?:—|-|–|\/|无)?$/;

export function headersOf(document: Document, table: Table): Headers {
  const textOf = (cell: Cell): string => {
    const block = document.blocks[cell.block];
    return block === undefined
      ? ""
      : document.flow.text.slice(block.flow.start, block.flow.end).trim();
  };
  const texts = new Map(table.cells.map((cell) => [cell, textOf(cell)]));
  const headRows = countHeadRows(table, texts);
  const above = new Map<number, Cell[]>();
  const left = new Map<number, Cell[]>();
  for (const cell of table.cells) {
    const text = texts.get(cell) ?? "";
    if (cell.row < headRows) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
        push(above, column, cell);
    } else if (!numberLike.test(text) && !empty.test(text)) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) push(left, row, cell);
    }
  }
  const labelsOf = (cell: Cell): Labels => {
    const row: string[] = [];
    const column: string[] = [];
    for (const label of left.get(cell.row) ?? []) {
      if (label.column < cell.column) row.push(texts.get(label) ?? "");
    }
    for (const label of above.get(cell.column) ?? []) column.push(texts.get(label) ?? "");
    return { row: tidy(row), column: tidy(column) };
  };
  const about = aboutOf(document, table, headRows, texts);
  return { isHeader: (cell) => cell.row < headRows, labelsOf, about };
}

function aboutOf(
  document: Document,
  table: Table,
  headRows: number,
  texts: ReadonlyMap<Cell, string>,
): string {
  const heads = table.cells
    .filter((cell) => cell.row < headRows)
    .map((cell) => texts.get(cell) ?? "");
  const first = table.cells[0]?.block ?? 0;
  const above: string[] = [];
  for (let index = first - 1; index >= 0 && index >= first - 3; index -= 1) {
    const block = document.blocks[index];
    if (block === undefined || block.kind === "cell") break;
    above.unshift(document.flow.text.slice(block.flow.start, block.flow.end).slice(-200));
  }
  return [...above, ...heads].join("\n");
}

function push(map: Map<number, Cell[]>, key: number, cell: Cell): void {
  const list = map.get(key);
  if (list) list.push(cell);
  else map.set(key, [cell]);
}

function unique(labels: readonly string[]): readonly string[] {
  return labels.filter((label, index) => labels.indexOf(label) === index);
}

function tidy(labels: readonly string[]): readonly string[] {
  return unique(labels.map(clean).filter((label) => label !== ""));
}

function clean(label: string): string {
  return label
    .replace(/[（(](?:单位：?)?(?:亿元|万元|千元|元|%|％|个|家|项|条|人次|次|分)[）)]/g, "")
    .trim();
}

/** Header rows end at the first row with a number that is no year or serial in a later column. */
function countHeadRows(table: Table, texts: ReadonlyMap<Cell, string>): number {
  let first = table.rows;
  for (const cell of table.cells) {
    const text = texts.get(cell) ?? "";
    if (cell.column > 0 && numberLike.test(text) && cell.row < first) first = cell.row;
  }
  if (first === table.rows) return Math.min(1, table.rows);
  return Math.max(first, 1);
}
