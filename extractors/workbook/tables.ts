import { tidy } from "../../domain/sheet-words/fold.ts";
import type { Grid } from "./grid.ts";
import { filledCells } from "./grid.ts";
import type { Header } from "./header.ts";
import { headerFrom, tableHeaderAt } from "./header.ts";

/** A table of projects on a sheet: its header, the rows under it, and those above up to the table before. */
export interface Table {
  readonly header: Header;
  readonly from: number;
  /** One past the last row. */
  readonly to: number;
  readonly headingFrom: number;
}

/** Every table of projects; a repeated header (续表) begins a new one. `headerRow` is given by a person, from 0. */
export function tablesOf(grid: Grid, headerRow: number | null): readonly Table[] {
  const headers: Header[] = headerRow === null ? [] : [headerFrom(grid, headerRow)];
  let row = headers[0] === undefined ? 0 : headers[0].bottom + 1;
  while (row < grid.height) {
    const header = tableHeaderAt(grid, row);
    if (header !== null) headers.push(header);
    row = header === null ? row + 1 : header.bottom + 1;
  }
  return headers.map((header, i) => ({
    header,
    from: header.bottom + 1,
    to: headers[i + 1]?.top ?? grid.height,
    headingFrom: (headers[i - 1]?.bottom ?? -1) + 1,
  }));
}

export type RowKind =
  | { readonly kind: "blank" | "note" | "numbering" | "data" }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "total"; readonly label: string; readonly grand: boolean };

const totalWord = /^(.*?)(?:[（(]?(合计|小计|总计|共计|汇总|合计数|总合计)[）)]?)[:：]?$/u;
const noteWord =
  /^(?:注|备注|说明|填表说明|填报说明|附注|填报人|填表人|审核人|复核人|制表人?|单位负责人|部门负责人|负责人|联系人|联系电话|经办人|签字|盖章|日期|填报日期|填报单位|单位[:：]|金额单位|编制单位)(?:[:：(（]|$)/;

/**
 * What a row under a header is; `front` are the columns that name a project. Only the first row may
 * number the columns.
 */
export function rowKind(
  grid: Grid,
  row: number,
  front: readonly number[],
  isFirst: boolean,
): RowKind {
  const first = firstFilled(grid, row);
  if (first === null) return { kind: "blank" };
  const total = totalIn(grid, row, [first, ...front]);
  if (total !== null) return total;
  const text = tidy(grid.own(row, first)?.text ?? "");
  if (noteWord.test(text)) return { kind: "note" };
  const isSparse = firstFilled(grid, row, first + 1) === null;
  if (isSparse && grid.own(row, first)?.kind === "text" && isAcross(grid, row, first))
    return { kind: "heading", text };
  return isFirst && isNumbering(filledCells(grid, row)) ? { kind: "numbering" } : { kind: "data" };
}

function firstFilled(grid: Grid, row: number, from = 0): number | null {
  for (let column = from; column < grid.widthOf(row); column += 1) {
    const cell = grid.own(row, column);
    if (cell !== undefined && cell.text.trim() !== "") return column;
  }
  return null;
}

function totalIn(grid: Grid, row: number, columns: readonly number[]): RowKind | null {
  for (const column of columns) {
    const cell = grid.own(row, column);
    if (cell?.kind !== "text" || !/[计总汇]/.test(cell.text.slice(-6))) continue;
    const match = totalWord.exec(cell.text.replaceAll(/\s/g, ""));
    if (match === null) continue;
    const prefix = (match[1] ?? "").replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.]?$/, "");
    return { kind: "total", label: prefix, grand: prefix === "" && match[2] !== "小计" };
  }
  return null;
}

/** A heading between rows stands at the front or over several columns. */
function isAcross(grid: Grid, row: number, column: number): boolean {
  return column === 0 || (grid.mergeAt(row, column)?.columnSpan ?? 1) > 2;
}

/** The row of column numbers some forms have under their header: 1, 2, 3＝1＋2, 4. */
function isNumbering(cells: readonly { readonly text: string }[]): boolean {
  if (cells.length < 3) return false;
  const numbers = cells
    .map(({ text }) => /^(?:[（(]?(\d{1,2})[）)]?(?:[=＝].*)?|栏次|[A-Z甲乙丙丁])$/.exec(text))
    .map((match) => (match === null ? null : match[1] === undefined ? 0 : Number(match[1])));
  if (numbers.some((each) => each === null)) return false;
  const counted = numbers.filter((each) => each !== 0);
  return (
    counted.length >= 3 && counted.every((each, i) => i === 0 || each === (counted[i - 1] ?? 0) + 1)
  );
}
