import type { Cell, MergedRange, WorkbookSheet } from "../domain/workbook.ts";
import { columnOf } from "../domain/workbook.ts";
import { formatDate } from "./date-format.ts";
import { decimalOf, decimalText, shifted } from "./decimal.ts";
import type { CellStyle } from "./workbook-styles.ts";
import { mergesOf } from "./xlsx-sheets.ts";
import { unescapeXml, xmlElements } from "./xml.ts";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly style: (index: number) => CellStyle;
  readonly epoch1904: boolean;
}

type SheetCells = Omit<WorkbookSheet, "name" | "hidden">;

/** A formula that was saved without its value, by a program that does not calculate. */
export const uncomputed = "公式未计算";

const token = /<row\b([^>]*)>|<c\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const reference = /\br="([A-Z]{1,3})(\d+)"/;
const rowNumber = /\br="(\d+)"/;
const styleNumber = /\bs="(\d+)"/;
const cellType = /\bt="(\w+)"/;
const valueElement = /<v(?:\s[^>]*)?>([^<]*)<\/v>/;
const hiddenRow = /\bhidden="(?:1|true)"/;
// Excel has 16,384 columns and 1,048,576 rows.
const lastColumn = 16_383;
const lastRow = 1_048_575;

/** Reads the XML of a sheet in one pass; texts are taken from the shared strings. */
export function sheetCells(xml: string, context: CellContext): SheetCells {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const interned = new Map<string, Cell>();
  let row = -1;
  let column = -1;
  for (const [, rowTag, attributes, content] of xml.matchAll(token)) {
    if (rowTag !== undefined) {
      row = Number(rowNumber.exec(rowTag)?.[1] ?? row + 2) - 1;
      column = -1;
      if (hiddenRow.test(rowTag)) hiddenRows.add(row);
      continue;
    }
    const place = reference.exec(attributes ?? "");
    column = place === null ? column + 1 : (columnOf(place[1] ?? "") ?? column + 1);
    if (place !== null) row = Number(place[2]) - 1;
    if (row < 0 || row > lastRow || column > lastColumn) continue;
    const cell = cellOf(attributes ?? "", content ?? "", context, interned);
    if (cell !== null) (rows[row] ??= [])[column] = cell;
  }
  const merges: readonly MergedRange[] = mergesOf(xml);
  return { rows, merges, hiddenRows, hiddenColumns: hiddenColumns(xml) };
}

function cellOf(
  attributes: string,
  content: string,
  context: CellContext,
  interned: Map<string, Cell>,
): Cell | null {
  const style = context.style(Number(styleNumber.exec(attributes)?.[1] ?? "0"));
  const type = cellType.exec(attributes)?.[1] ?? "n";
  if (type === "inlineStr") return textCell(inlineText(content), style, interned);
  const value = valueElement.exec(content)?.[1];
  if (value === undefined) {
    if (/<f[\s>/]/.test(content)) return plainCell("error", uncomputed);
    return style.filled && style.colour !== null ? coloured(style.colour, interned) : null;
  }
  switch (type) {
    case "s":
      return textCell(context.strings[Number(value)] ?? "", style, interned);
    case "str":
      return textCell(decoded(value), style, interned);
    case "e":
      return plainCell("error", unescapeXml(value));
    case "b":
      return plainCell("boolean", value === "1" || value === "true" ? "TRUE" : "FALSE");
    case "d":
      return plainCell("date", value.slice(0, 10));
    default:
      return numberCell(value, style, context.epoch1904);
  }
}

function textCell(text: string, style: CellStyle, interned: Map<string, Cell>): Cell | null {
  if (text.trim() === "")
    return style.filled && style.colour !== null ? coloured(style.colour, interned) : null;
  const key = `${style.colour ?? ""}\u0000${text}`;
  const known = interned.get(key);
  if (known !== undefined) return known;
  const cell: Cell = { kind: "text", text, percent: false, colour: style.colour };
  interned.set(key, cell);
  return cell;
}

/** An empty cell whose filling may be a light. */
function coloured(colour: string, interned: Map<string, Cell>): Cell {
  const known = interned.get(colour);
  if (known !== undefined) return known;
  const cell: Cell = { kind: "text", text: "", percent: false, colour };
  interned.set(colour, cell);
  return cell;
}

function plainCell(kind: Cell["kind"], text: string): Cell {
  return { kind, text, percent: false, colour: null };
}

function numberCell(raw: string, style: CellStyle, epoch1904: boolean): Cell | null {
  if (raw.trim() === "") return null;
  if (style.date) return plainCell("date", formatDate(Number(raw), style.code, epoch1904));
  return {
    kind: "number",
    text: shownNumber(raw, style),
    percent: style.percent,
    colour: style.colour,
  };
}

const short = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{0,3}[1-9])?$/;

function shownNumber(raw: string, { power, code }: CellStyle): string {
  if (power === 0 && /^0{2,}$/.test(code)) return padded(raw, code.length);
  if (power === 0 && short.test(raw) && raw !== "-0") return raw;
  const value = decimalOf(raw);
  return value === null ? raw : decimalText(shifted(value, power), null);
}

/** A code kept as a number: 511702 under 000000000 is 000511702. */
function padded(raw: string, length: number): string {
  return /^\d+$/.test(raw) ? raw.padStart(length, "0") : raw;
}

function inlineText(content: string): string {
  return textOf(xmlElements(content, "is")[0] ?? "");
}

/** The text of a string item: its runs joined, without the readings of East Asian names. */
export function textOf(item: string): string {
  const runs = item.replace(/<rPh\b[\s\S]*?<\/rPh>/g, "");
  let text = "";
  for (const [, part] of runs.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) text += part ?? "";
  return decoded(text);
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, §22.4.2.4). */
function decoded(text: string): string {
  const plain = text.includes("&") ? unescapeXml(text) : text;
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function hiddenColumns(xml: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const tag of (xmlElements(xml, "cols")[0] ?? "").match(/<col\s[^>]*>/g) ?? []) {
    if (!hiddenRow.test(tag)) continue;
    const from = Number(/\bmin="(\d+)"/.exec(tag)?.[1] ?? "0");
    const to = Math.min(Number(/\bmax="(\d+)"/.exec(tag)?.[1] ?? "0"), lastColumn + 1);
    for (let column = from; column <= to; column += 1) hidden.add(column - 1);
  }
  return hidden;
}
