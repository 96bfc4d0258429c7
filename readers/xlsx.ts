import { Buffer } from "node:buffer";
import { zipSync } from "fflate";
import { ReaderError } from "../domain/errors.ts";
import type { Notice } from "../domain/notice.ts";
import { documentFrom } from "./document-from.ts";
import { formatNumber } from "./number-format.ts";
import { assemble, type CellPart, type Part } from "./parts.ts";
import type { Reader } from "./reader.ts";
import { formatCodes } from "./xlsx-styles.ts";
import { dates1904, mergesOf, sheetFiles, storedNumbers, type SheetFile } from "./xlsx-sheets.ts";
import { looksZipped, openContainer, type Container } from "./zip.ts";

type Show = (value: unknown, key: string) => string;

export const xlsxReader: Reader = {
  id: "xlsx",
  accepts: (bytes) => looksZipped(bytes) && openContainer(bytes).names.includes("xl/workbook.xml"),
  read: async (bytes, documentId) => {
    const container = openContainer(bytes);
    const values = await sheetValues(container);
    const codes = formatCodes(container.text("xl/styles.xml") ?? "");
    const epoch1904 = dates1904(container);
    const files = sheetFiles(container);
    const parts: Part[] = [];
    for (const file of files.filter((sheet) => !sheet.hidden)) {
      const numbers = storedNumbers(file.xml);
      const show: Show = (value, key) => {
        const number = numbers.get(key);
        if (number !== undefined)
          return formatNumber(number.raw, codes[number.style] ?? "General", epoch1904);
        return shownValue(value);
      };
      const isStored = (key: string): boolean => {
        const number = numbers.get(key);
        return number !== undefined && /^(?:general|@)?$/i.test(codes[number.style] ?? "General");
      };
      const rows = rowsOf(file, values.get(file.name) ?? [], show, isStored);
      if (rows.length > 0) parts.push({ kind: "table", rows, sheet: file.name, page: null });
    }
    if (parts.length === 0)
      throw new ReaderError(
        "empty",
        "工作簿里没有可读的内容。请确认选对了文件，或取消隐藏工作表后重交。",
      );
    const notices = xlsxNotices(container, files);
    return documentFrom({ format: "xlsx", ...assemble(parts), notices }, documentId);
  },
};

async function sheetValues(
  container: Container,
): Promise<Map<string, readonly (readonly unknown[])[]>> {
  const files: Record<string, Uint8Array> = {};
  for (const name of container.names) {
    const content = /\.(?:xml|rels)$/i.test(name) ? container.bytes(name) : undefined;
    if (content !== undefined) files[name] = content;
  }
  const { default: readXlsxFile } = await import("read-excel-file/node");
  try {
    const buffer = Buffer.from(zipSync(files, { level: 0 }));
    const sheets = await readXlsxFile(buffer, { parseNumber: String });
    return new Map(sheets.map((sheet) => [sheet.sheet, sheet.data]));
  } catch (cause) {
    throw new ReaderError(
      "damaged",
      "Excel 工作簿内部结构已损坏，无法读取。请在 Excel 或 WPS 中打开修复后另存为 .xlsx 再交。",
      { cause },
    );
  }
}

function shownValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value instanceof Date ? value.toISOString().slice(0, 10) : "";
}

/** Rows that hold anything, cells under a merged one left out, up to the last filled cell of the row. */
function rowsOf(
  file: SheetFile,
  data: readonly (readonly unknown[])[],
  show: Show,
  isStored: (key: string) => boolean,
): CellPart[][] {
  const merges = new Map(
    mergesOf(file.xml).map((merge) => [`${merge.row},${merge.column}`, merge]),
  );
  const covered = new Set<string>();
  for (const merge of merges.values())
    for (let row = 0; row < Math.min(merge.rowSpan, data.length); row += 1)
      for (let column = 0; column < Math.min(merge.columnSpan, 1000); column += 1)
        if (row + column > 0) covered.add(`${merge.row + row},${merge.column + column}`);
  const rows: CellPart[][] = [];
  data.forEach((values, row) => {
    const cells = values.map((value, column): CellPart => {
      const key = `${row},${column}`;
      const merge = merges.get(key);
      const { rowSpan, columnSpan } = merge ?? { rowSpan: 1, columnSpan: 1 };
      const text = show(value, key);
      return { text, row, column, rowSpan, columnSpan, stored: isStored(key) };
    });
    const last = cells.findLastIndex((cell) => cell.text !== "");
    const kept = cells
      .slice(0, last + 1)
      .filter((cell) => !covered.has(`${cell.row},${cell.column}`));
    if (kept.length > 0) rows.push(kept);
  });
  return rows;
}

function xlsxNotices(container: Container, files: readonly SheetFile[]): Notice[] {
  const notices: Notice[] = [];
  const add = (message: string): void => {
    notices.push({ code: "object-skipped", message, span: null });
  };
  for (const file of files.filter((sheet) => sheet.hidden))
    add(`工作表“${file.name}”是隐藏的，没有读入。如需读取，请取消隐藏后重交。`);
  const charts = container.names.filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name)).length;
  if (charts > 0) add(`工作簿有${charts}个图表，没有读入。`);
  const pictures = container.names.filter((name) => name.startsWith("xl/media/")).length;
  if (pictures > 0) add(`工作簿有${pictures}张图片，图中的文字和数字没有读入。`);
  const comments = container.names.filter((name) =>
    /^xl\/(?:comments|threadedComments)/.test(name),
  ).length;
  if (comments > 0) add("工作簿有批注，没有读入。");
  return notices;
}
