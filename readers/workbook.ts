import { ReaderError } from "../domain/errors.ts";
import type { Workbook, WorkbookSheet } from "../domain/workbook.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { isForeign, unsupported } from "./unsupported.ts";
import { sheetCells, textOf } from "./workbook-cells.ts";
import { cellStyles } from "./workbook-styles.ts";
import { textWorkbook } from "./workbook-text.ts";
import { dates1904, sheetFiles } from "./xlsx-sheets.ts";
import type { Container } from "./zip.ts";
import { looksZipped, openContainer } from "./zip.ts";

/**
 * Reads a workbook cell by cell, by its content: .xlsx, or a text with commas or tabs. Throws
 * ReaderError, with words for the user, when there is no workbook in the bytes.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  if (bytes.length === 0)
    throw new ReaderError("empty", "文件是空的，一个字节也没有。请重新导出工作簿。");
  if (bytes.length > MAX_FILE_BYTES)
    throw new ReaderError(
      "too-large",
      `工作簿超过 ${MAX_FILE_BYTES / 1024 / 1024} MB，不读取。请按部门拆成几个文件后重试。`,
    );
  if (looksZipped(bytes)) {
    const container = openContainer(bytes);
    if (container.names.includes("xl/workbook.xml"))
      return xlsxWorkbook(withoutPrefixes(container));
  }
  const read = isForeign(bytes) ? null : textWorkbook(bytes);
  if (read === null) throw unsupported(bytes);
  return read;
}

/** Whether the bytes are a workbook and no report in words. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return looksZipped(bytes) && openContainer(bytes).names.includes("xl/workbook.xml");
}

function xlsxWorkbook(container: Container): Workbook {
  const context = {
    strings: sharedStrings(container.text("xl/sharedStrings.xml") ?? ""),
    style: cellStyles(container.text("xl/styles.xml") ?? ""),
    epoch1904: dates1904(container),
  };
  const sheets = sheetFiles(container).map(({ name, hidden, xml }): WorkbookSheet => ({
    name,
    hidden,
    ...sheetCells(xml, context),
  }));
  if (sheets.length === 0)
    throw new ReaderError(
      "empty",
      "工作簿里没有工作表。请确认选对了文件，或在 Excel 中打开后另存为 .xlsx 重试。",
    );
  return { format: "xlsx", sheets };
}

function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  for (const [item] of xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/si>)/g))
    strings.push(textOf(item));
  return strings;
}

/** Some programs write every element with a prefix: <x:row>. */
function withoutPrefixes(container: Container): Container {
  return {
    ...container,
    text: (name) => {
      const xml = container.text(name);
      if (xml === undefined) return undefined;
      const root = /<(\w+):(?:worksheet|sst|styleSheet|workbook)\b/.exec(xml.slice(0, 2000));
      if (root === null) return xml;
      return xml.replaceAll(new RegExp(`<(/?)${root[1] ?? ""}:`, "g"), "<$1");
    },
  };
}
