import type { BookCell, BookSheet } from "../../bench/monitor/book.ts";
import { bookBytes } from "../../bench/monitor/book.ts";
import { analyse } from "../../domain/monitoring/analysis.ts";
import type { MonitoringExtract } from "../../domain/monitoring/project.ts";
import type { MonitoringSettings } from "../../domain/monitoring/settings.ts";
import { settingsWith } from "../../domain/monitoring/settings.ts";
import { extractWorkbook } from "../../extractors/workbook/extract-workbook.ts";
import type { Mapping } from "../../extractors/workbook/mapping.ts";
import type { WorkbookJson } from "../../pipeline/monitor/monitor-json.ts";
import { workbookJson } from "../../pipeline/monitor/monitor-json.ts";
import { readWorkbook } from "../../readers/workbook.ts";

type Typed = string | number | null | { readonly error: string };

/** A sheet from plain rows: numbers as numbers, words as text, "#REF!" as an error. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Typed[])[],
  merges: readonly string[] = [],
): BookSheet {
  return { name, rows: rows.map((row) => row.map(cellOf)), merges };
}

function cellOf(typed: Typed): BookCell {
  if (typed === null || typed === "") return null;
  if (typeof typed === "number") return { number: String(typed) };
  if (typeof typed === "object") return typed;
  return typed.startsWith("#") && typed.endsWith("!") ? { error: typed } : { text: typed };
}

export function extractSheets(
  sheets: readonly BookSheet[],
  mapping: Mapping = new Map(),
  fileName = "监控表.xlsx",
): MonitoringExtract {
  return extractWorkbook(readWorkbook(bookBytes(sheets)), { mapping, fileName });
}

export function jsonOfExtract(
  extract: MonitoringExtract,
  settings: MonitoringSettings = settingsWith(),
): WorkbookJson {
  const analysis = analyse(extract, settings);
  return workbookJson({ path: "监控表.xlsx", extract, analysis, readable: true });
}

export function jsonOfSheets(
  sheets: readonly BookSheet[],
  settings: MonitoringSettings = settingsWith(),
): WorkbookJson {
  return jsonOfExtract(extractSheets(sheets), settings);
}
