import type { Random } from "../corpus/random.ts";
import type { BookCell, BookSheet } from "./book.ts";
import { txt } from "./book.ts";
import type { Style } from "./layouts.ts";
import { filled, indicatorCells, moneyCell } from "./layouts.ts";
import type { Truth, TruthProject } from "./truth.ts";

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
    ...indicatorCells(indicator),
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
