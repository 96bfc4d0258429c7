import { claimsAgainst } from "../../domain/monitoring/claims.ts";
import type { TotalClaim } from "../../domain/monitoring/claims.ts";
import { moneyText, rateText } from "../../domain/monitoring/text.ts";
import type { Report } from "../../domain/report.ts";
import { claimWords } from "../../templates/monitoring/claim-table.ts";
import { placeOf } from "../../templates/printed.ts";
import type { Combined } from "./combine.ts";

export function claimsOf(
  { analysis }: Combined,
  reports: readonly Report[],
): readonly TotalClaim[] {
  return claimsAgainst(reports, analysis);
}

/** Totals of the submitted reports beside those of the workbooks, for the screen. */
export function claimLines(claims: readonly TotalClaim[]): readonly string[] {
  if (claims.length === 0) return [];
  const lines = claims.map(({ report, figure, name, verdict, workbook }) => {
    const place = `${report.path} ${placeOf(figure, report)}`;
    const value = workbook === null ? "" : `，监控表${workbook.name}${valueText(workbook)}`;
    return `  ${place}：${name}“${figure.quote}”${value}：${claimWords[verdict]}`;
  });
  return [["报告中的总数与监控表核对：", ...lines].join("\n")];
}

function valueText({ kind, value }: NonNullable<TotalClaim["workbook"]>): string {
  if (kind === "money") return moneyText(value);
  return kind === "rate" ? rateText(value) : value.toString();
}
