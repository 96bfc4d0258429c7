import type { Random } from "../corpus/random.ts";
import type { BookCell, BookSheet } from "./book.ts";
import { letters, num, txt } from "./book.ts";
import type { Truth, TruthIndicator, TruthProject } from "./truth.ts";

/** How a workbook writes what it holds. */
export interface Style {
  readonly unit: "元" | "万元";
  readonly period: string;
}

export function styleOf(random: Random, { throughMonth: n }: Truth): Style {
  return {
    unit: random.pick(["元", "万元"]),
    period: random.pick([
      `1-${n}月`,
      `1—${n}月`,
      `1～${n}月`,
      `1至${n}月`,
      `1月－${n}月`,
      `截至${n}月底`,
    ]),
  };
}

/** Yuan as a decimal in the unit, exact. */
export function moneyCell(yuan: bigint | null, { unit }: Style): BookCell {
  if (yuan === null) return null;
  if (unit === "元") return num(yuan.toString());
  const sign = yuan < 0n ? "-" : "";
  const digits = (yuan < 0n ? -yuan : yuan).toString().padStart(5, "0");
  const decimals = digits.slice(-4).replace(/0+$/, "");
  return num(`${sign}${digits.slice(0, -4)}${decimals === "" ? "" : `.${decimals}`}`);
}

export const filled = (...words: string[]): BookCell[] =>
  words.map((word) => (word === "" ? null : txt(word)));

export function indicatorCells(indicator: TruthIndicator): BookCell[] {
  const { level1, level2, level3, target, done } = indicator;
  return filled(level1, level2, level3, target, done);
}

/** L4: one line per project; header of one or two rows, a repeated header, subtotals and a total. */
export function lineList(random: Random, truth: Truth, style: Style): BookSheet {
  const deep = random.chance(0.5);
  const title = [txt(`2025年${style.period}项目支出绩效运行监控情况表`)];
  const unitLine = [...filled("", "", "", "", "", "", ""), txt(`单位：${style.unit}`)];
  const head: (readonly BookCell[])[] = deep
    ? [
        filled(
          "序号",
          "项目编码",
          "项目名称",
          "主管部门",
          "实施单位",
          "预算安排",
          "",
          "",
          "",
          `${style.period}执行情况`,
          "",
        ),
        filled(
          "",
          "",
          "",
          "",
          "",
          "年初预算数",
          "追加",
          "调减",
          "调整后预算数",
          "执行数",
          "执行率",
        ),
      ]
    : [
        filled(
          "序号",
          "项目编码",
          "项目名称",
          "主管部门",
          "实施单位",
          "年初预算数",
          "追加",
          "调减",
          "调整后预算数",
          `${style.period}执行数`,
          "执行率(%)",
        ),
      ];
  const rows: (readonly BookCell[])[] = [title, unitLine, ...head];
  const merges = deep
    ? ["F3:I3", "J3:K3", ...["A", "B", "C", "D", "E"].map((c) => `${c}3:${c}4`)]
    : [];
  for (const [i, project] of truth.projects.entries()) {
    if (i > 0 && i % 50 === 0 && !deep) rows.push(...head);
    rows.push([num(String(i + 1)), ...lineOf(project, style)]);
  }
  const total = (field: "initial" | "adjusted"): BookCell =>
    moneyCell(
      truth.projects.reduce((sum, project) => sum + project[field], 0n),
      style,
    );
  rows.push([
    txt("合  计"),
    null,
    null,
    null,
    null,
    total("initial"),
    null,
    null,
    total("adjusted"),
  ]);
  rows.push([txt("注：本表由系统导出。")]);
  return { name: "监控情况", rows, merges };
}

function lineOf(project: TruthProject, style: Style): BookCell[] {
  return [
    ...filled(project.code, project.name, project.department, project.unit),
    moneyCell(project.initial, style),
    moneyCell(project.added, style),
    moneyCell(project.reduced, style),
    moneyCell(project.adjusted, style),
    moneyCell(project.executed, style),
  ];
}

/** L2: a row per indicator; the project's columns repeated, merged, or blank below. */
export function indicatorList(random: Random, truth: Truth, style: Style): BookSheet {
  const shape = random.pick(["repeated", "merged", "blank"]);
  const head = filled(
    "主管部门",
    "实施单位",
    "项目编码",
    "项目名称",
    "资金性质",
    `年初预算数（${style.unit}）`,
    `调整后预算数（${style.unit}）`,
    `${style.period}执行数（${style.unit}）`,
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    `${style.period}完成情况`,
  );
  const rows: (readonly BookCell[])[] = [[txt("绩效指标监控明细表")], head];
  const merges: string[] = [];
  for (const project of truth.projects) {
    const top = rows.length + 1;
    for (const [n, indicator] of project.indicators.entries()) {
      const shown = n === 0 || shape === "repeated";
      const front = shown
        ? [
            ...filled(project.department, project.unit, project.code, project.name, project.fund),
            moneyCell(project.initial, style),
            moneyCell(project.adjusted, style),
            moneyCell(project.executed, style),
          ]
        : Array.from({ length: 8 }, () => null);
      rows.push([...front, ...indicatorCells(indicator)]);
    }
    if (shape === "merged" && project.indicators.length > 1) {
      const bottom = rows.length;
      for (let c = 0; c < 8; c += 1) merges.push(`${letters(c)}${top}:${letters(c)}${bottom}`);
    }
  }
  return { name: "指标明细", rows, merges };
}

/** L3: the overview, lights in one of the ways they are written. */
export function overview(random: Random, truth: Truth, style: Style): BookSheet {
  const words = random.pick([
    { red: "红", yellow: "黄", green: "绿", blue: "蓝" },
    { red: "红灯", yellow: "黄灯", green: "绿灯", blue: "蓝灯" },
    { red: "red", yellow: "yellow", green: "green", blue: "blue" },
    { red: "●红", yellow: "●黄", green: "●绿", blue: "●蓝" },
  ]);
  const head = filled(
    "序号",
    "单位",
    "业务处室",
    "项目编码",
    "项目名称",
    "监控任务",
    "部门监控/重点监控",
    "预算执行预警",
    "目标完成预警",
    "全年预计完成情况预警",
    "剩余天数",
    "流程状态",
  );
  const rows = truth.projects.map((project, i): BookCell[] => [
    num(String(i + 1)),
    ...filled(
      project.unit,
      "社保股",
      project.code,
      project.name,
      `2025年${style.period}监控`,
      "部门监控",
    ),
    project.light === null ? null : txt(words[project.light]),
    txt(words.green),
    null,
    num("12"),
    txt("已审核"),
  ]);
  return {
    name: "项目总览",
    rows: [[txt(`2025年${style.period}绩效监控项目总览`)], head, ...rows],
    merges: [],
  };
}
