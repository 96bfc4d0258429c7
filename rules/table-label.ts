import type { Document, Table } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import type { Words } from "./scene.ts";

const numeral = /^[-－—+]?[\d,.，％%‰]+$/;

export function cellText(document: Document, table: Table, row: number, column: number): string {
  const cell = table.cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  );
  const block = cell === undefined ? undefined : document.blocks[cell.block];
  return block === undefined
    ? ""
    : document.flow.text.slice(block.flow.start, block.flow.end).trim();
}

/** Header words above a cell, outermost first, and the first words of its row. */
export function cellLabel(document: Document, figure: Figure): Words {
  const place = figure.cell;
  const table = place === null ? undefined : document.tables[place.table];
  if (place === null || table === undefined) return { before: "", after: "" };
  const headers: string[] = [];
  for (let row = 0; row < place.row; row += 1) {
    const text = cellText(document, table, row, place.column);
    if (text === "" || numeral.test(text)) break;
    if (headers.at(-1) !== text) headers.push(text);
  }
  const columns = Array.from({ length: place.column }, (_, column) =>
    cellText(document, table, place.row, column),
  );
  const row = columns.find((text) => text !== "" && !numeral.test(text)) ?? "";
  return { before: [row, ...headers].join(" ").trim(), after: "" };
}
