import type { Random } from "../corpus/random.ts";
import type { BookCell, BookSheet } from "./book.ts";
import { letters, num, txt } from "./book.ts";
import type { Truth, TruthProject } from "./truth.ts";

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

const filled = (...words: string[]): BookCell[] =>
  words.map((word) => (word === "" ? null : txt(word)));

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
      rows.push([
        ...front,
        ...filled(
          indicator.level1,
          indicator.level2,
          indicator.level3,
          indicator.target,
          indicator.done,
        ),
      ]);
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

/** L1: a form per project, each on a sheet of its own or all below one another. */
export function forms(random: Random, truth: Truth, style: Style): readonly BookSheet[] {
  const pages = truth.projects.map((project) => formOf(project, truth, style));
  if (random.chance(0.5)) {
    return pages.map(({ rows, merges }, i) => ({ name: `项目${i + 1}`, rows, merges: merges(0) }));
  }
  const rows: (readonly BookCell[])[] = [];
  const merges: string[] = [];
  for (const page of pages) {
    merges.push(...page.merges(rows.length));
    rows.push(...page.rows, []);
  }
  return [{ name: "监控表", rows, merges }];
}

interface FormPage {
  readonly rows: readonly (readonly BookCell[])[];
  readonly merges: (offset: number) => string[];
}

function formOf(project: TruthProject, { throughMonth: n }: Truth, style: Style): FormPage {
  const money = (yuan: bigint | null): BookCell => moneyCell(yuan, style);
  const indicators = project.indicators.map((indicator, i): BookCell[] => [
    i === 0 ? txt("绩效指标") : null,
    ...filled(
      indicator.level1,
      indicator.level2,
      indicator.level3,
      indicator.target,
      indicator.done,
    ),
    txt("无偏差"),
    txt("√"),
  ]);
  const rows: (readonly BookCell[])[] = [
    [txt("项目支出绩效运行监控表")],
    [txt(`（2025年1-${n}月）`)],
    filled("项目名称", project.name, "", "项目编码", project.code),
    filled("主管部门", project.department, "", "实施单位", project.unit),
    filled(
      `项目资金（${style.unit}）`,
      "",
      "年初预算数",
      "年度预算调整",
      "调整后预算数",
      `${style.period}执行数`,
      "执行率",
    ),
    [
      null,
      txt("年度资金总额"),
      money(project.initial),
      money(project.added - project.reduced),
      money(project.adjusted),
      money(project.executed),
    ],
    [
      null,
      txt("其中：本年财政拨款"),
      money(project.initial),
      null,
      money(project.adjusted),
      money(project.executed),
    ],
    [null, txt("其他资金"), money(0n), null, money(0n), money(0n)],
    filled("年度总体目标", "完成年度任务。", "", "", `${style.period}总体完成情况`, "正常推进。"),
    filled(
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      `${style.period}完成情况`,
      "偏差原因分析",
      "完成目标可能性",
    ),
    filled("", "", "", "", "", "", "", "确定能", "有可能", "完全不可能"),
    ...indicators,
    filled("其他需要说明的问题", "无"),
  ];
  const last = 11 + indicators.length;
  const merges = (offset: number): string[] =>
    [
      [1, "A", 1, "J"],
      [2, "A", 2, "J"],
      [3, "B", 3, "C"],
      [4, "B", 4, "C"],
      [5, "A", 8, "A"],
      [10, "A", last, "A"],
      [10, "H", 10, "J"],
      ...["B", "C", "D", "E", "F", "G"].map((c) => [10, c, 11, c] as const),
    ].map(
      ([top, left, bottom, right]) =>
        `${left}${Number(top) + offset}:${right}${Number(bottom) + offset}`,
    );
  return { rows, merges };
}
