import type { Finding, Receipt } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { tally, verdictLine } from "../domain/tally.ts";
import { fileName } from "./printed.ts";
import type { SheetCell, SheetPlan } from "./sheet.ts";

export interface VerificationInput {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** What was verified and what was not; it never says that everything is right. */
export function summarySheet(input: VerificationInput): SheetPlan {
  return {
    name: "核验概况",
    intro: [verdictLine(tally(input.reports, input.findings, input.receipts)), limits],
    columns: [
      { title: "文件", width: 34 },
      { title: "区县", width: 12 },
      { title: "年度", width: 8, align: "center" },
      { title: "数据", width: 8, align: "right" },
      { title: "已核验关系", width: 12, align: "right" },
      { title: "弱核验", width: 10, align: "right" },
      { title: "未能判断", width: 10, align: "right" },
      { title: "无可核关系的数据", width: 18, align: "right" },
      { title: "错误", width: 8, align: "right" },
      { title: "警告", width: 8, align: "right" },
      { title: "提示", width: 8, align: "right" },
    ],
    rows: input.reports.map((report) => summaryRow(report, input)),
    frozen: 1,
  };
}

const limits =
  "核验只覆盖数据之间可以相互验算的关系（比率、合计、部分与整体、前后一致等），不核对数据与账簿、系统是否相符；弱核验和无可核关系的数据须由人工核对。";

function summaryRow(report: Report, input: VerificationInput): readonly SheetCell[] {
  const { id } = report.document;
  const receipts = input.receipts.filter(({ documentIds }) => documentIds.includes(id));
  const findings = input.findings.filter(({ documentIds }) => documentIds.includes(id));
  const sum = tally([report], findings, receipts);
  const { error, warning, hint } = sum.severities;
  return [
    fileName(report.path),
    report.district?.name ?? "未识别",
    report.year,
    report.figures.length,
    sum.verified,
    sum.weak,
    sum.open + sum.crashed,
    sum.loose,
    error > 0 ? { value: error, tone: "error" } : error,
    warning > 0 ? { value: warning, tone: "warning" } : warning,
    hint,
  ];
}
