import { basename, dirname } from "node:path";
import { overviewOf } from "../domain/overview.ts";
import type { Tally } from "../domain/tally.ts";
import type { Checked } from "./check.ts";
import type { Batch } from "./collect.ts";
import type { FileNotice } from "./failure.ts";
import { tally, verdictLine } from "./tally.ts";
import { cutMiddle, tableLines } from "./table.ts";
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
  const reports = sources.map(({ report }) => report);
  const overview = overviewOf(findings, receipts);
  const rows = reports.map((report) => [
    report.district?.name ?? "未识别",
    report.year === null ? "未识别" : String(report.year),
    String(report.figures.length),
    ...counts(overview.of(report)),
    cutMiddle(basename(report.path), 36),
  ]);
  const beside = counts(overview.across);
  const across = beside.every((count) => count === "0") ? [] : [["", "", "", ...beside, "跨文件"]];
  const line = verdictLine(tally(reports, findings, receipts));
  return [...tableLines(columns, [...rows, ...across]), "", line, ...failureLines(checked)].join(
    "\n",
  );
}

function counts({ verified, severities }: Tally): readonly string[] {
  return [verified, severities.error, severities.warning].map(String);
}

/** What was asked for and not processed: failures one by one, what was passed over by folder. */
export function failureLines({ sources, failures, notices }: Batch): readonly string[] {
  const head =
    failures.length > 0
      ? `处理了 ${sources.length} 个文件，失败 ${failures.length} 个：`
      : `处理了 ${sources.length} 个文件，没有失败。`;
  const remarks = notices.filter(
    ({ code }) => code === "same-district-year" || code === "model-hint",
  );
  const passed = notices.filter((notice) => !remarks.includes(notice));
  return [
    head,
    ...failures.map(({ path, message }) => `  ${path}：${message}`),
    ...(passed.length > 0 ? [`跳过 ${passed.length} 个：`, ...noticeLines(passed)] : []),
    ...(remarks.length > 0 ? [`请注意 ${remarks.length} 处：`, ...noticeLines(remarks)] : []),
  ];
}

const mostLines = 20;

/** Many files, or many folders, of one folder with the same words are one line. */
function noticeLines(notices: readonly FileNotice[]): readonly string[] {
  const groups = Map.groupBy(
    notices,
    ({ path, code, message }) => `${dirname(path)}\n${code}\n${message}`,
  );
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= 3) return group.map(noticeLine);
    const what = first.code === "folder-ignored" ? "个文件夹" : "个文件";
    return [`  ${dirname(first.path)} 中的 ${group.length} ${what}：${first.message}`];
  });
  const more = lines.length - mostLines;
  return more > 0 ? [...lines.slice(0, mostLines), `  ……其余 ${more} 行见 run.json。`] : lines;
}

function noticeLine({ path, message }: FileNotice): string {
  return `  ${path}：${message}`;
}
