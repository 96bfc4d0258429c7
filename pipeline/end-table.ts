import { basename } from "node:path";
import { findingsOf, receiptsOf } from "./check.ts";
import type { Checked } from "./check.ts";
import type { Batch } from "./collect.ts";
import { tally, verdictLine } from "./tally.ts";
import { cut, tableLines } from "./table.ts";
import type { Column } from "./table.ts";

const columns: readonly Column[] = [
  { title: "区县", align: "left" },
  { title: "年度", align: "left" },
  { title: "数据", align: "right" },
  { title: "核验关系", align: "right" },
  { title: "错误", align: "right" },
  { title: "警告", align: "right" },
  { title: "文件", align: "left" },
];

/** One row a report, then one sentence on what was verified and what was not, then what failed. */
export function endTable(checked: Checked): string {
  const { sources, findings, receipts } = checked;
  const rows = sources.map(({ report }) => {
    const sum = tally([report], findingsOf(findings, report), receiptsOf(receipts, report));
    return [
      report.district?.name ?? "未识别",
      report.year === null ? "未识别" : String(report.year),
      String(report.figures.length),
      String(sum.verified + sum.weak),
      String(sum.severities.error),
      String(sum.severities.warning),
      cut(basename(report.path), 36),
    ];
  });
  const whole = tally(
    sources.map(({ report }) => report),
    findings,
    receipts,
  );
  return [...tableLines(columns, rows), "", verdictLine(whole), ...failureLines(checked)].join(
    "\n",
  );
}

/** What was asked for and not processed: failures one by one, what was passed over in one line. */
export function failureLines({ sources, failures, notices }: Batch): readonly string[] {
  const head =
    failures.length > 0
      ? [`处理了 ${sources.length} 个文件，失败 ${failures.length} 个：`]
      : [`处理了 ${sources.length} 个文件，没有失败。`];
  const failed = failures.map(({ path, message }) => `  ${path}：${message}`);
  const shown = notices.slice(0, 10).map(({ path, message }) => `  ${path}：${message}`);
  const more = notices.length > 10 ? [`  ……其余 ${notices.length - 10} 个见 run.json。`] : [];
  const passed = notices.length > 0 ? [`跳过 ${notices.length} 个：`, ...shown, ...more] : [];
  return [...head, ...failed, ...passed];
}
