import type { Cell, Workbook } from "../domain/workbook.ts";
import { decodeText } from "./decode-text.ts";

/** A text file whose lines are rows of cells, parted by commas or tabs; null when it is none. */
export function textWorkbook(bytes: Uint8Array): Workbook | null {
  const text = decodeText(bytes)?.text.replace(/^\uFEFF/, "");
  if (text === undefined) return null;
  const separator = separatorOf(text);
  if (separator === null) return null;
  const interned = new Map<string, Cell>();
  const rows = rowsOf(text, separator).map((row) =>
    row.map((field) => cellOf(field.trim(), interned)),
  );
  const nothing = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() };
  return { format: "text", sheets: [{ name: "文本", hidden: false, rows, ...nothing }] };
}

/** The sign that most lines hold more than once. */
function separatorOf(text: string): "\t" | "," | null {
  const lines = text.split(/\r?\n/, 200).filter((line) => line.trim() !== "");
  const share = (sign: string): number =>
    lines.filter((line) => line.split(sign).length > 3).length / Math.max(1, lines.length);
  const [tabs, commas] = [share("\t"), share(",")];
  if (Math.max(tabs, commas) < 0.5) return null;
  return tabs >= commas ? "\t" : ",";
}

/** RFC 4180: a field in quotes may hold the separator, a line break and a doubled quote. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^${separator}"\\r\\n]*))(${separator}|\\r?\\n|$)`,
    "y",
  );
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (match === null) {
      // A quote inside a bare field: the rest of the line is taken as it is.
      const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
      rows.push([...row, ...text.slice(start, end).trimEnd().split(separator)]);
      row = [];
      field.lastIndex = end + 1;
      continue;
    }
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

// A code has more digits than a number keeps, or zeros in front: it stays text.
const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

function cellOf(text: string, interned: Map<string, Cell>): Cell | undefined {
  if (text === "") return undefined;
  const known = interned.get(text);
  if (known !== undefined) return known;
  const isError = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(text);
  const kind = isError ? "error" : number.test(text) ? "number" : "text";
  const cell: Cell = { kind, text, percent: false, colour: null };
  interned.set(text, cell);
  return cell;
}
