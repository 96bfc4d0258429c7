import type { AssessedProject } from "../../domain/monitoring/analysis.ts";
import type { Achievement } from "../../domain/monitoring/completion.ts";
import { placeText } from "../../domain/monitoring/place.ts";
import type { Likelihood, PerformanceIndicator } from "../../domain/monitoring/project.ts";
import { likelihoodNames } from "../../domain/monitoring/project.ts";
import { worstLikelihood } from "../../domain/monitoring/handling.ts";
import type { PaperBlock, PaperRow, Part, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { given } from "../parts.ts";
import type { Book } from "./book.ts";
import { countPart } from "./book.ts";
import { column } from "./execution-tables.ts";

interface Judged {
  readonly indicator: PerformanceIndicator;
  readonly achievement: Achievement;
  readonly file: string;
}

type Standing = "onTrack" | "lagging" | "missed" | "unknown";

const standings: readonly (readonly [Standing, string])[] = [
  ["onTrack", "进度正常"],
  ["lagging", "进度滞后"],
  ["missed", "未见进展或超出指标值"],
  ["unknown", "无法判断"],
];

/** Indicators by their 二级指标, as far as they keep up with time. */
export function indicatorBlocks(book: Book): readonly PaperBlock[] {
  const all = judgedOf(book);
  if (all.length === 0) return [];
  const types = [...Map.groupBy(all, ({ indicator }) => typeOf(indicator))];
  const rows = types.map(([type, own]): PaperRow => ({
    kind: "row",
    cells: [[given("identity", type)], ...countCells(book, type, own)],
  }));
  const total: PaperRow = {
    kind: "row",
    cells: [[text("合计")], ...countCells(book, "全部", all)],
  };
  return [
    {
      kind: "table",
      title: [text("分类指标完成情况")],
      unit: "个",
      columns: [
        column("指标类型", 26, "left"),
        column("指标数", 12, "right"),
        ...standings.map(([, name]) => column(name, 16, "right")),
      ],
      rows: [...rows, total],
    },
  ];
}

function judgedOf({ analysis, fileOf }: Book): readonly Judged[] {
  return analysis.projects.flatMap(({ project, completion }) =>
    project.indicators.flatMap((indicator, i): Judged[] => {
      const achievement = completion.achievements[i];
      return achievement === undefined ? [] : [{ indicator, achievement, file: fileOf(project) }];
    }),
  );
}

function typeOf({ level1, level2 }: PerformanceIndicator): string {
  return level2 ?? level1 ?? "未注明类型";
}

function countCells(book: Book, type: string, all: readonly Judged[]): readonly Parts[] {
  const by = Map.groupBy(all, (each) => standingOf(book, each));
  return [
    [indicatorCount(book, `${type}指标数`, all, "逐行计数")],
    ...standings.map(([standing, name]): Parts => {
      const own = by.get(standing) ?? [];
      return [indicatorCount(book, `${type}${name}`, own, meanings[standing])];
    }),
  ];
}

const meanings: Readonly<Record<Standing, string>> = {
  onTrack: "指标完成率达到序时进度的规定比例，或已达成",
  lagging: "指标完成率低于序时进度的规定比例",
  missed: "指标完成率为零，或超出不得超过的指标值",
  unknown: "没有填报完成情况，或无法与指标值比较",
};

function indicatorCount(
  { measures }: Book,
  name: string,
  own: readonly Judged[],
  formula: string,
): Part {
  const [first] = own;
  const place =
    first === undefined ? "" : `${placeText(first.file, first.indicator)}起共${own.length}行`;
  return measures.count(name, own.length, "", { formula, place });
}

function standingOf({ analysis }: Book, { achievement }: Judged): Standing {
  const { rate } = achievement;
  const { timeProgress, settings } = analysis;
  if (rate === null || timeProgress === null) return "unknown";
  if (rate.equals(0)) return "missed";
  const limit = timeProgress.mul(settings.target_limit).div(100);
  return rate.compare(limit) < 0 ? "lagging" : "onTrack";
}

/** Projects by the least likely of their indicators; nothing when nobody filled it in. */
export function likelihoodBlocks(book: Book): readonly PaperBlock[] {
  const groups = Map.groupBy(book.analysis.projects, ({ project }) => worstLikelihood(project));
  if ([...groups.keys()].every((key) => key === null)) return [];
  const order: readonly (Likelihood | null)[] = ["certain", "possible", "impossible", null];
  const rows = order.flatMap((key): PaperRow[] => {
    const own = groups.get(key) ?? [];
    if (key === null && own.length === 0) return [];
    const name = key === null ? "未填报" : likelihoodNames[key];
    const how = "项目各指标中可能性最低的一项";
    return [{ kind: "row", cells: [[text(name)], [countPart(book, `可能性${name}`, own, how)]] }];
  });
  return [
    {
      kind: "table",
      title: [text("全年完成目标可能性")],
      unit: null,
      columns: [column("完成目标可能性", 40, "left"), column("项目数", 30, "right")],
      rows,
    },
  ];
}

/** The four cells of the double monitoring, each with its meaning. */
export function matrixBlocks(book: Book): readonly PaperBlock[] {
  if (book.analysis.matrix === null) return [];
  const { projects } = book.analysis;
  const cell = (execution: string, target: string): readonly AssessedProject[] =>
    projects.filter((each) => each.execution === execution && each.target === target);
  const unknown = projects.filter(
    (each) => each.execution === "unknown" || each.target === "unknown",
  );
  const rows = cells.map(([name, meaning, execution, target]): PaperRow => ({
    kind: "row",
    cells: [
      [text(name)],
      [text(meaning)],
      [countPart(book, name, cell(execution, target), meaning)],
    ],
  }));
  const open: PaperRow = {
    kind: "row",
    cells: [
      [text("未能判断")],
      [text("执行数、预算数或指标完成情况缺一")],
      [countPart(book, "未能判断", unknown, "执行或目标的一方不能判断")],
    ],
  };
  return [
    {
      kind: "table",
      title: [text("预算执行与目标完成匹配情况")],
      unit: null,
      columns: [
        column("类型", 24, "left"),
        column("判断", 56, "left"),
        column("项目数", 20, "right"),
      ],
      rows: unknown.length === 0 ? rows : [...rows, open],
    },
  ];
}

const cells = [
  ["钱花事成", "执行正常、目标正常", "normal", "normal"],
  ["钱未花事成", "执行偏低、目标正常", "low", "normal"],
  ["钱花事未成", "执行正常、目标偏低", "normal", "low"],
  ["钱未花事未成", "执行偏低、目标偏低", "low", "low"],
] as const;
