import type { Finding, Outcome, Receipt } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { fileName } from "./printed.ts";
import type { SheetCell, SheetPlan } from "./sheet.ts";
import { weakStrength } from "./verification-sheets.ts";

export interface VerificationInput {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** What was verified and what was not; it never says that everything is right. */
export function summarySheet(input: VerificationInput): SheetPlan {
  return {
    name: "核验概况",
    intro: [conclusionOf(input), limits],
    columns: [
      { title: "文件", width: 34 },
      { title: "区县", width: 12 },
      { title: "年度", width: 8, align: "center" },
      { title: "数据", width: 8, align: "right" },
      { title: "参与核验的数据", width: 14, align: "right" },
      { title: "未参与核验的数据", width: 16, align: "right" },
      { title: "强核验通过", width: 12, align: "right" },
      { title: "弱核验通过", width: 12, align: "right" },
      { title: "未能判断", width: 10, align: "right" },
      { title: "错误", width: 8, align: "right" },
      { title: "警告", width: 8, align: "right" },
      { title: "提示", width: 8, align: "right" },
    ],
    rows: input.reports.map((report) => summaryRow(report, input)),
    frozen: 1,
  };
}

const limits =
  "核验只覆盖数据之间可以相互验算的关系（比率、合计、部分与整体、前后一致等），不核对数据与账簿、系统是否相符；未参与核验的数据须由人工核对。";

function conclusionOf({ findings, receipts }: VerificationInput): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const open = receipts.filter(({ outcome }) => isOpen(outcome)).length;
  const strong = receipts.filter((receipt) => isStrong(receipt)).length;
  if (receipts.length === 0) return "没有可供核验的关系：所有数据都未经核验。";
  const judged =
    errors + warnings === 0
      ? "已核验范围内未发现矛盾"
      : `已核验范围内有错误${errors}处、警告${warnings}处，见“问题清单”`;
  return `${judged}；强核验通过${strong}项，未能判断${open}项。`;
}

function isOpen(outcome: Outcome): boolean {
  return outcome === "insufficient" || outcome === "ambiguous" || outcome === "crashed";
}

function isStrong({ outcome, strength }: Receipt): boolean {
  return outcome === "pass" && (strength === null || strength >= weakStrength);
}

function summaryRow(report: Report, input: VerificationInput): readonly SheetCell[] {
  const { id } = report.document;
  const receipts = input.receipts.filter(({ documentIds }) => documentIds.includes(id));
  const findings = input.findings.filter(({ documentIds }) => documentIds.includes(id));
  const judged = receipts.filter(({ outcome }) => !isOpen(outcome) && outcome !== "not_applicable");
  const used = new Set(judged.flatMap(({ operands }) => operands.map((one) => one.figureId)));
  const covered = report.figures.filter((figure) => used.has(figure.id)).length;
  const passes = receipts.filter(({ outcome }) => outcome === "pass");
  const strong = passes.filter((receipt) => isStrong(receipt)).length;
  const of = (severity: Finding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = of("error");
  const warnings = of("warning");
  return [
    fileName(report.path),
    report.district?.name ?? "未识别",
    report.year,
    report.figures.length,
    covered,
    report.figures.length - covered,
    strong,
    passes.length - strong,
    receipts.filter(({ outcome }) => isOpen(outcome)).length,
    errors > 0 ? { value: errors, tone: "error" } : errors,
    warnings > 0 ? { value: warnings, tone: "warning" } : warnings,
    of("hint"),
  ];
}
