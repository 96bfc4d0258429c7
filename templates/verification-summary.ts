import type { Finding, Receipt } from "../domain/finding.ts";
import { isEmpty, overviewOf } from "../domain/overview.ts";
import type { Report } from "../domain/report.ts";
import { tally, verdictLine } from "../domain/tally.ts";
import type { Tally } from "../domain/tally.ts";
import { fileName } from "./printed.ts";
import type { SheetCell, SheetColumn, SheetPlan, Tone } from "./sheet.ts";

export interface VerificationInput {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** A column of counts that adds up to its number in the sentence on top. */
interface Count {
  readonly column: SheetColumn;
  readonly of: (sum: Tally) => number;
  readonly tone?: Tone;
  /** Left out of a run in which there is none. */
  readonly rare?: true;
}

const counts: readonly Count[] = [
  { column: counted("已核验关系", 12), of: ({ verified }) => verified },
  { column: counted("弱核验", 10), of: ({ weak }) => weak },
  { column: counted("未能判断", 10), of: ({ open }) => open },
  { column: counted("人工作了结论的", 15), of: ({ settled }) => settled, rare: true },
  { column: counted("规则运行出错", 13), of: ({ crashed }) => crashed, tone: "error", rare: true },
  { column: counted("无可核关系的数据", 18), of: ({ loose }) => loose },
  { column: counted("错误", 8), of: ({ severities }) => severities.error, tone: "error" },
  { column: counted("警告", 8), of: ({ severities }) => severities.warning, tone: "warning" },
  { column: counted("提示", 8), of: ({ severities }) => severities.hint },
  { column: counted("不再计入的问题", 15), of: ({ waived }) => waived, rare: true },
];

function counted(title: string, width: number): SheetColumn {
  return { title, width, align: "right" };
}

/** What was verified and what was not; it never says that everything is right. */
export function summarySheet({ reports, findings, receipts }: VerificationInput): SheetPlan {
  const whole = tally(reports, findings, receipts);
  const shown = counts.filter(({ rare, of }) => rare !== true || of(whole) > 0);
  const overview = overviewOf(findings, receipts);
  const across: readonly SheetCell[] = ["跨文件", "", null, null, ...cells(overview.across, shown)];
  return {
    name: "核验概况",
    intro: [verdictLine(whole), limits],
    columns: [
      { title: "文件", width: 34 },
      { title: "区县", width: 12 },
      { title: "年度", width: 8, align: "center" },
      { title: "数据", width: 8, align: "right" },
      ...shown.map(({ column }) => column),
    ],
    rows: [
      ...reports.map((report): readonly SheetCell[] => [
        fileName(report.path),
        report.district?.name ?? "未识别",
        report.year,
        report.figures.length,
        ...cells(overview.of(report), shown),
      ]),
      ...(isEmpty(overview.across) ? [] : [across]),
    ],
    frozen: 1,
  };
}

const limits =
  "核验只覆盖数据之间可以相互验算的关系（比率、合计、部分与整体、前后一致等），不核对数据与账簿、系统是否相符；弱核验和无可核关系的数据须由人工核对。涉及几份文件的，只计入“跨文件”一行；各行相加即为全部。";

function cells(sum: Tally, shown: readonly Count[]): readonly SheetCell[] {
  return shown.map(({ of, tone }) => {
    const value = of(sum);
    return tone !== undefined && value > 0 ? { value, tone } : value;
  });
}
