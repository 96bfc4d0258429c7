import type { Cell, Document, Table } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Words } from "../wording/scene.ts";

const numeral = /^[-－—+]?[\d,.，％%‰]+$/;

type Grid = ReadonlyMap<string, Cell>;

// A table never changes; its grid is looked up for every cell.
const grids = new WeakMap<Table, Grid>();

function gridOf(table: Table): Grid {
  const known = grids.get(table);
  if (known !== undefined) return known;
  const grid = new Map<string, Cell>();
  for (const cell of table.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        grid.set(`${String(row)},${String(column)}`, cell);
      }
    }
  }
  grids.set(table, grid);
  return grid;
}

/** Text of the cell that covers the place, merged cells included; empty where there is none. */
export function cellText(document: Document, table: Table, row: number, column: number): string {
  const cell = gridOf(table).get(`${String(row)},${String(column)}`);
  const block = cell === undefined ? undefined : document.blocks[cell.block];
  return block === undefined
    ? ""
    : document.flow.text.slice(block.flow.start, block.flow.end).trim();
}

/** The last line of the header of a cell, brackets and their units left out: 核减金额 of 评估情况 核减金额（万元）. */
export function columnHead({ before }: Words): string {
  return (before.trim().split(/\s+/).at(-1) ?? "").replaceAll(/[（(][^（）()]*[）)]/g, "");
}

/** What is measured, without how: 年初预算数（万元） → 年初预算, 项目数量（个） → 项目. */
export function columnKey(header: string): string {
  const own = header.split(/\s+/).at(-1) ?? "";
  return own.replace(/[（(].*$/, "").replace(/(?:数额|金额|总额|(?<=.)数量|数|额)$/, "");
}

/** Header words above a cell, outermost first (`before`), and the first words of its row (`after`). */
export function cellLabel(document: Document, figure: Figure): Words {
  const place = figure.cell;
  const table = place === null ? undefined : document.tables[place.table];
  if (place === null || table === undefined) return { before: "", after: "" };
  const headers: string[] = [];
  for (let row = firstHeadRow(document, table); row < place.row; row += 1) {
    const text = cellText(document, table, row, place.column);
    if (text === "" || numeral.test(text)) break;
    if (headers.at(-1) !== text) headers.push(text);
  }
  const columns = Array.from({ length: place.column }, (_, column) =>
    cellText(document, table, place.row, column),
  );
  const row = columns.find((text) => text !== "" && !numeral.test(text)) ?? "";
  return { before: headers.join(" ").trim(), after: row };
}

const heads = new WeakMap<Table, number>();

/** A sheet opens with its title, alone in the first cell of its row, and with 填报单位：…, 单位：万元: no heads of a column. */
export function firstHeadRow(document: Document, table: Table): number {
  const known = heads.get(table);
  if (known !== undefined) return known;
  const text = ({ row, column }: Cell): string => cellText(document, table, row, column);
  const filled = Map.groupBy(
    table.cells.filter((cell) => text(cell) !== ""),
    ({ row }) => row,
  );
  const isOpening = (row: number): boolean => {
    const [first, ...more] = filled.get(row) ?? [];
    if (first === undefined) return false;
    const isTitle = more.length === 0 && first.column === 0;
    return isTitle || [first, ...more].every((cell) => /^[^：:]{2,8}[：:]/.test(text(cell)));
  };
  let row = 0;
  while (isOpening(row)) row += 1;
  const first = (filled.get(row)?.length ?? 0) > 1 ? row : 0;
  heads.set(table, first);
  return first;
}
