import type { BookSheet } from "../../bench/monitor/book.ts";
import { bookBytes } from "../../bench/monitor/book.ts";
import type { Report } from "../../domain/report.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";

/** A workbook as `check` reads it, by the way of every report. */
export async function workbookReport(
  sheets: readonly BookSheet[],
  name = "监控表.xlsx",
): Promise<Report> {
  const { document, notices } = await readDocument(bookBytes(sheets));
  return extractReport(name, document, notices);
}
