import { roundHalfUp } from "../domain/calculation.ts";
import { lightNames } from "../domain/light-rule.ts";
import type { AssessedProject, Group, Sums } from "../domain/monitoring/analysis.ts";
import { placeText } from "../domain/monitoring/place.ts";
import { reasonNames } from "../domain/monitoring/project.ts";
import { handlingNames } from "../domain/monitoring/settings.ts";
import type { Exact } from "../domain/monitoring/yuan.ts";
import { yuanOf } from "../domain/monitoring/yuan.ts";
import type { SheetCell, SheetColumn, SheetPlan, Tone } from "./sheet.ts";
import { numberCell } from "./sheet.ts";
import type { MonitoringSheetsInput } from "./monitoring/sheets-input.ts";
import { complaintSheet, matchSheet, ruleSheet } from "./monitoring/reading-sheets.ts";
import { groupName, periodOf } from "./monitoring/book.ts";

/** 监控汇总.xlsx: the four annex tables, then what stands behind them. */
export function monitoringSheets(input: MonitoringSheetsInput): readonly SheetPlan[] {
  return [
    summarySheet(input),
    redSheet(input),
    recoverySheet(input),
    lateSheet(input),
    formulaSheet(input),
    complaintSheet(input),
    matchSheet(input),
    ruleSheet(input),
  ];
}

const right = { align: "right" } as const;
const center = { align: "center" } as const;

function summarySheet({ analysis }: MonitoringSheetsInput): SheetPlan {
  const whole = { ...analysis.totals, projects: analysis.projects, lights: analysis.lights };
  return {
    name: "汇总表",
    intro: [
      `${periodOf(analysis) ?? ""}绩效运行监控情况汇总表`,
      "单位：万元、百分点、个。执行率＝执行数÷调整后预算数；序时差＝执行率－序时进度；同一项目编码只计一次。",
    ],
    columns: [
      { title: "主管部门", width: 28 },
      { title: "项目数", width: 10, ...right },
      ...["年初预算", "调整后", "执行数"].map((title): SheetColumn => ({
        title,
        width: 16,
        ...right,
      })),
      { title: "执行率（%）", width: 12, ...right },
      { title: "序时差", width: 12, ...right },
      ...["红", "黄", "绿", "蓝", "未知"].map((title): SheetColumn => ({
        title,
        width: 8,
        ...right,
      })),
    ],
    rows: [
      ...analysis.byDepartment.map((group) => summaryRow(group, groupName(group))),
      summaryRow(whole, "合计").map((cell, i): SheetCell =>
        cell === null ? null : i === 0 ? { value: "合计", tone: "group" } : cell,
      ),
    ],
    frozen: 1,
  };
}

function summaryRow(
  group: Sums & Pick<Group, "projects" | "lights">,
  name: string,
): readonly SheetCell[] {
  const { lights } = group;
  return [
    name,
    group.projects.length,
    wan(group.initial),
    wan(group.adjusted),
    wan(group.executed),
    places(group.rate),
    places(group.gapPoints),
    lights.red === 0 ? 0 : { value: lights.red, tone: "error" },
    lights.yellow,
    lights.green,
    lights.blue,
    lights.unknown,
  ];
}

/** 万元, exact to the yuan where two decimals are not. */
function wan(yuan: Exact | null): SheetCell {
  if (yuan === null) return dash;
  const value = yuan.div(10_000);
  const digits = [2, 4, 6].find((n) => value.equals(roundHalfUp(value, n))) ?? 6;
  return numberCell(trimmed(roundHalfUp(value, digits)));
}

const dash: SheetCell = { value: "—", tone: "muted", align: "right" };

function places(value: Exact | null): SheetCell {
  return value === null ? dash : numberCell(trimmed(roundHalfUp(value, 2)));
}

/** As a double prints it, so that it is written as a number. */
function trimmed(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}

const projectColumns: readonly SheetColumn[] = [
  { title: "项目编码", width: 24 },
  { title: "项目名称", width: 30 },
  { title: "主管部门", width: 20 },
  { title: "实施单位", width: 22 },
  { title: "年初预算", width: 14, ...right },
  { title: "调整后", width: 14, ...right },
  { title: "执行数", width: 14, ...right },
  { title: "执行率（%）", width: 12, ...right },
];

function projectCells({ project, rate }: AssessedProject): readonly SheetCell[] {
  const { funds } = project;
  return [
    project.code,
    project.name,
    project.department,
    project.unit,
    wan(yuanOf(funds.initial)),
    wan(yuanOf(funds.adjusted)),
    wan(yuanOf(funds.executed)),
    places(rate),
  ];
}

function redSheet({ analysis, fileOf }: MonitoringSheetsInput): SheetPlan {
  const reds = analysis.projects.filter(({ light }) => light.light === "red");
  return {
    name: "红灯项目明细",
    intro: [`红灯项目共${reds.length}个，单位：万元。每个红灯的算式和出处列在行末。`],
    columns: [
      ...projectColumns,
      { title: "亮灯算式", width: 60 },
      { title: "偏差原因", width: 20 },
      { title: "原因说明", width: 30 },
      { title: "处置建议", width: 12, ...center },
      { title: "出处", width: 30 },
    ],
    rows: reds.map((each) => [
      ...projectCells(each),
      each.light.formula,
      each.project.reasons.map((reason) => reasonNames[reason]).join("、"),
      each.project.reason,
      each.proposal.handling === null ? "" : handlingNames[each.proposal.handling],
      placeText(fileOf(each.project), each.project),
    ]),
    frozen: 2,
  };
}

function recoverySheet({ analysis, fileOf }: MonitoringSheetsInput): SheetPlan {
  const moving = analysis.projects.filter(({ proposal }) => proposal.amount !== null);
  return {
    name: "拟收回调剂资金",
    intro: ["拟调减、暂停、收回的项目和金额，单位：万元。由程序按规则提出，须经财政部门核定。"],
    columns: [
      ...projectColumns,
      { title: "处置建议", width: 12, ...center },
      { title: "涉及金额", width: 14, ...right },
      { title: "算式", width: 60 },
      { title: "规则", width: 44 },
      { title: "出处", width: 30 },
    ],
    rows: moving.map((each) => {
      const { handling, amount, formula, rule } = each.proposal;
      const why = rule === null ? "" : `${rule.id} ${rule.because}；${rule.citation}`;
      return [
        ...projectCells(each),
        handling === null ? "" : handlingNames[handling],
        wan(amount),
        formula,
        why,
        placeText(fileOf(each.project), each.project),
      ];
    }),
    frozen: 2,
  };
}

function lateSheet({ late }: MonitoringSheetsInput): SheetPlan {
  return {
    name: "未按时报送名单",
    intro: [
      late.length === 0
        ? "工作簿没有写明未按时报送的单位，请按实际补填。"
        : `未按时报送的单位共${late.length}家。`,
    ],
    columns: [
      { title: "单位名称", width: 36 },
      { title: "报送情况", width: 30 },
      { title: "出处", width: 30 },
    ],
    rows: late.map(({ unit, note, sheet, cell }) => [unit, note, `“${sheet}”${cell}`]),
    frozen: 1,
  };
}

const lightTones: Readonly<Record<string, Tone>> = {
  red: "error",
  yellow: "warning",
  green: "good",
  blue: "hint",
};

/** Every project with its light and the numbers it rests on. */
function formulaSheet({ analysis, fileOf }: MonitoringSheetsInput): SheetPlan {
  return {
    name: "亮灯算式",
    intro: ["每个项目的灯色和算式。未知的不视为正常。"],
    columns: [
      { title: "项目编码", width: 24 },
      { title: "项目名称", width: 30 },
      { title: "k", width: 10, ...right },
      { title: "目标完成率（%）", width: 12, ...right },
      { title: "执行", width: 8, ...center },
      { title: "目标", width: 8, ...center },
      { title: "灯色", width: 8, ...center },
      { title: "亮灯算式", width: 70 },
      { title: "处置建议", width: 12, ...center },
      { title: "出处", width: 30 },
    ],
    rows: analysis.projects.map((each) => [
      each.project.code,
      each.project.name,
      places(each.pace),
      places(each.completion.rate),
      levels[each.execution],
      levels[each.target],
      lightCell(each),
      each.light.formula,
      each.proposal.handling === null ? "" : handlingNames[each.proposal.handling],
      placeText(fileOf(each.project), each.project),
    ]),
    frozen: 2,
  };
}

const levels = { normal: "正常", low: "偏低", unknown: "未知" } as const;

function lightCell({ light: { light } }: AssessedProject): SheetCell {
  if (light === null) return { value: "未知", tone: "muted" };
  const tone = lightTones[light];
  return tone === undefined ? lightNames[light] : { value: lightNames[light], tone };
}
