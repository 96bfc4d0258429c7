import { roundHalfUp } from "../../domain/calculation.ts";
import { moneyText, rateText } from "../../domain/monitoring/text.ts";
import type { Complaint, ColumnMatch } from "../../domain/monitoring/project.ts";
import type { MonitoredWorkbook } from "./read-workbooks.ts";

const mostComplaints = 30;

/** What a person sees: the result in short, how columns were understood, what to look at. */
export function monitorScreen(workbooks: readonly MonitoredWorkbook[]): string {
  return workbooks.map(workbookScreen).join("\n\n");
}

function workbookScreen({ path, extract, analysis }: MonitoredWorkbook): string {
  return [
    path,
    ...summary(analysis, extract.layout),
    ...matchLines(extract.matches),
    ...complaintLines(extract.complaints),
  ].join("\n");
}

function summary(
  analysis: MonitoredWorkbook["analysis"],
  layout: string | null,
): readonly string[] {
  if (analysis.projects.length === 0) return ["  没有读到项目。"];
  const { totals, lights, matrix, settings, throughMonth, timeProgress } = analysis;
  const period =
    throughMonth === null ? "期间未知" : `1-${throughMonth}月，序时进度${rateText(timeProgress)}`;
  const gap =
    totals.gapPoints === null ? "" : `，比序时进度${gapText(roundHalfUp(totals.gapPoints, 2))}`;
  const scope = [
    `${analysis.projects.length}个项目`,
    ...(analysis.departments === null ? [] : [`${analysis.departments}个部门`]),
    ...(analysis.units === null ? [] : [`${analysis.units}家单位`]),
  ];
  return [
    `  版式${layout ?? "未知"}，${period}，${scope.join("、")}`,
    `  年初预算${moneyText(totals.initial)}，调整后预算${moneyText(totals.adjusted)}，执行${moneyText(totals.executed)}，执行率${rateText(totals.rate)}${gap}`,
    `  亮灯（${settings.lightRule.id} ${settings.lightRule.name}）：红${lights.red}、黄${lights.yellow}、绿${lights.green}、蓝${lights.blue}、未知${lights.unknown}`,
    ...(matrix === null
      ? ["  没有绩效指标，不做双监控匹配。"]
      : [
          `  双监控：执行与目标都正常${matrix.bothNormal}、只执行偏低${matrix.executionLow}、只目标偏低${matrix.targetLow}、都偏低${matrix.bothLow}`,
        ]),
  ];
}

function gapText(points: string): string {
  if (points.startsWith("-")) return `慢${points.slice(1)}个百分点`;
  return `快${points}个百分点`;
}

/** Sheets of one shape share their lines. */
function matchLines(matches: readonly ColumnMatch[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const { sheet, column, text, field, unit } of matches) {
    const shown =
      field === null
        ? `${column} ${text}（没有用到）`
        : `${column} ${text} → ${field}${unit === null ? "" : `（${unit}）`}`;
    const lines = bySheet.get(sheet) ?? [];
    if (!lines.includes(shown)) lines.push(shown);
    bySheet.set(sheet, lines);
  }
  const shapes = new Map<string, string[]>();
  for (const [sheet, lines] of bySheet) {
    const key = lines.join("\n    ");
    shapes.set(key, [...(shapes.get(key) ?? []), sheet]);
  }
  return [...shapes].flatMap(([lines, sheets]) => [
    `  列的对应（工作表${sheets
      .slice(0, 3)
      .map((sheet) => `“${sheet}”`)
      .join("、")}${sheets.length > 3 ? `等${sheets.length}张` : ""}）：`,
    `    ${lines}`,
  ]);
}

function complaintLines(complaints: readonly Complaint[]): readonly string[] {
  if (complaints.length === 0) return [];
  const shown = complaints.slice(0, mostComplaints);
  const more = complaints.length - shown.length;
  return [
    `  需要核对的有${complaints.length}处：`,
    ...shown.map(
      ({ sheet, cell, message }) => `    ${sheet === "" ? "" : `“${sheet}”${cell}：`}${message}`,
    ),
    ...(more > 0 ? [`    另有${more}处，见监控汇总.xlsx或 --json。`] : []),
  ];
}
