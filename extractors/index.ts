import type { Document } from "../domain/document.ts";
import type { Notice } from "../domain/notice.ts";
import type { Report } from "../domain/report.ts";
import { districtOf } from "./district.ts";
import { extractFigures } from "./figures.ts";
import { reportYearOf } from "./report-year.ts";
import { titleOf } from "./title.ts";

/** Finds district, year and every figure of a document. Pure; never throws on any text. */
export function extractReport(
  path: string,
  document: Document,
  notices: readonly Notice[],
): Report {
  const year = reportYearOf(document);
  const title = titleOf(document);
  const { figures, rejected } = extractFigures(document, year, title);
  return {
    path,
    document,
    title,
    district: districtOf(document, path),
    year,
    figures,
    rejected,
    notices,
  };
}
