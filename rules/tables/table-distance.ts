import { printedEvidence } from "../doubts/printed-limit.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { gridsOf } from "./table-grid.ts";
import type { TableGrid } from "./table-grid.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** A distance told in prose between two cells of a table, or between a cell and a level. */
export interface TableDistance {
  readonly by: Mention;
  readonly bound: Bound;
}

/** A row as prose calls it. */
interface Row {
  readonly name: string;
  readonly total: boolean;
  readonly cells: readonly Mention[];
}

interface Pair {
  readonly more: Mention;
  readonly less: Mention;
}

const distanceWord =
  /(?:[高低快慢]于|[高低]出|领先|落后|滞后|超出|相差|差距|分差|[高低快慢多少差])[^，,。；;]{0,10}$/;
const ends = /最[高低快慢大小好差]|第一名?|居首|首位|末位|垫底|最后/g;
const overall = /总体|整体|全[县市区](?!平均)|合计/;
/** 甲县、乙县未达标，乙县比全市平均水平低: the row named last is held against all, not against the one before it. */
const levelOfAll =
  /(?:[比较与]|[高低快慢]于|领先|落后|滞后)[^，,]{0,4}(?:平均|均值|总体|整体|序时|时间进度)/;
const aim = /目标|计划|任务/;
const sumRow = /^(?:合计|总计|小计|平均|全[县市区省]|总体)/;

/** 城建交通最慢，与最快的相差24个百分点; 区教育局快于序时进度5个百分点: distances of rows that only a table tells. */
export const tableDistances = perScene((scene: Scene): readonly TableDistance[] => {
  const tables = gridsOf(scene).map((grid) => rowsOf(grid, scene));
  return wholeScene(scene).mentions.flatMap((by) => {
    const { dimension, qualifier } = by.figure.quantity;
    const fits = dimension === "points" || dimension === "score";
    if (by.scope.isRow || !fits || qualifier !== "exact") return [];
    const words = clauseOf(by);
    if (!distanceWord.test(words)) return [];
    const pairs = tables.flatMap((rows) => pairsIn(rows, by, words, scene));
    const bound = only(pairs.map((pair) => boundOf(pair, by)));
    return bound === null ? [] : [{ by, bound }];
  });
});

function only(bounds: readonly Bound[]): Bound | null {
  return bounds.find(isFitting) ?? (bounds.length === 1 ? (bounds[0] ?? null) : null);
}

const longest = 70;

/** The sentence up to the number, as far as it tells of this distance and no other. */
function clauseOf(by: Mention): string {
  const words = leading(by, longest).replace(/\s/g, "").split("。").at(-1) ?? "";
  const other = by.scope.mentions.slice(0, by.place).findLast((mention) => {
    const { dimension } = mention.figure.quantity;
    return dimension === by.figure.quantity.dimension && distanceWord.test(mention.before);
  });
  const told = other?.figure.quote.replace(/\s/g, "") ?? "";
  const own = told === "" ? words : words.slice(words.lastIndexOf(told) + told.length);
  // What it was a year ago stands in no column of this year.
  return /[比较与](?:上|去)年|同比|上次/.test(own.split(/[，,；;]/).at(-1) ?? "") ? "" : own;
}

const cellsByTable = perScene((scene: Scene) =>
  Map.groupBy(wholeScene(scene).mentions, ({ figure }) => figure.cell?.table ?? -1),
);

function rowsOf(grid: TableGrid, scene: Scene): readonly Row[] {
  const index = scene.report.document.tables.indexOf(grid.table);
  const cells = cellsByTable(scene).get(index) ?? [];
  const byRow = Map.groupBy(cells, ({ figure }) => figure.cell?.row ?? -1);
  return [...byRow].map(([row, list]) => {
    const label = (grid.labels.get(row) ?? "").replace(/^[一二三四五六七八九十]+、|[（(].*$/g, "");
    return {
      name: label,
      // 以上合计 of some departments is not the whole.
      total:
        !/^(?:以上|上述)/.test(label) && (grid.kinds.get(row) === "total" || sumRow.test(label)),
      cells: list,
    };
  });
}

function pairsIn(rows: readonly Row[], by: Mention, words: string, scene: Scene): readonly Pair[] {
  const own = rows.filter(({ total }) => !total);
  const called = own
    .filter(({ name }) => name.length > 1 && words.includes(name))
    .toSorted((a, b) => words.lastIndexOf(b.name) - words.lastIndexOf(a.name));
  const [last, former] = called;
  if (called.some(({ name }) => isToldHere(name, by))) return [];
  const segment = words.split(/[；;]/).at(-1) ?? "";
  const extremes = [...segment.matchAll(ends)].length;
  if (extremes >= 2 || /首尾/.test(segment)) return columnsOf(own, by, words).flatMap(spread);
  if (last === undefined || !segment.includes(last.name)) return [];
  const tail = segment.slice(segment.lastIndexOf(last.name) + last.name.length);
  if (former !== undefined && segment.includes(former.name) && !levelOfAll.test(tail)) {
    return columnsOf([last, former], by, words).flatMap(([a, b]) => ordered(a, b));
  }
  return against(last, rows, by, segment, scene);
}

/** 石浦区最低，为81.7%，与梧源市相差12.5个百分点: the sentence tells the values of its own, which no table need hold. */
function isToldHere(name: string, by: Mention): boolean {
  return by.scope.mentions.slice(0, by.place).some((mention, at, all) => {
    const from = all[at - 1]?.figure.flow.end ?? mention.scope.span.start;
    const lead = by.scope.text.slice(
      from - by.scope.span.start,
      mention.figure.flow.start - by.scope.span.start,
    );
    return isLike(mention, by) && lead.split(/[；;]/).at(-1)?.includes(name) === true;
  });
}

/** A row held against the progress due, the total of its table or its own aim. */
function against(
  row: Row,
  rows: readonly Row[],
  by: Mention,
  words: string,
  scene: Scene,
): readonly Pair[] {
  const tail = words.slice(words.lastIndexOf(row.name) + row.name.length);
  if (/序时|时间进度/.test(tail)) {
    const due = wholeScene(scene).mentions.filter(
      (mention) =>
        !mention.scope.isRow &&
        mention.figure.quantity.dimension === "ratio" &&
        /(?:序时|时间)进度(?:为|是|[（(])?$/.test(leading(mention, 10).replace(/\s/g, "")),
    );
    const [level] = due;
    if (new Set(due.map(({ figure }) => figure.value)).size > 1) return [];
    return columnsOf([row], by, words).flatMap(([cell]) => ordered(cell, level));
  }
  if (aim.test(tail)) {
    const like = row.cells.filter((cell) => isLike(cell, by));
    const goal = like.filter(({ before }) => aim.test(before));
    const real = like.filter(({ before }) => /完成|实际|得分/.test(before) && !/率/.test(before));
    return goal.length === 1 && real.length === 1 ? ordered(goal[0], real[0]) : [];
  }
  const totals = rows.filter(({ total }) => total);
  if (!overall.test(tail) || totals.length !== 1) return [];
  return columnsOf([row, ...totals], by, words).flatMap(([cell, all]) => ordered(cell, all));
}

/** Columns of the right measure over these rows; of several those that the sentence names. */
function columnsOf(
  rows: readonly Row[],
  by: Mention,
  words: string,
): readonly (readonly Mention[])[] {
  const columns = [
    ...Map.groupBy(
      rows.flatMap(({ cells }) => cells).filter((cell) => isLike(cell, by)),
      ({ figure }) => figure.cell?.column ?? -1,
    ).values(),
  ].filter((cells) => cells.length === rows.length);
  const named = columns.filter(([cell]) => isNamed(cell, words));
  if (named.length > 0) return named;
  // 上年同期执行率 beside 本期执行率: this year's is meant, where the words say no other.
  if (lastYear.test(words.split(/[，,；;]/).at(-1) ?? "")) return [];
  const present = columns.filter(([cell]) => !lastYear.test(cell?.before ?? ""));
  return present.length === 1 ? present : [];
}

const lastYear = /上年|去年|同期/;

function isNamed(cell: Mention | undefined, words: string): boolean {
  const header = (cell?.before ?? "").replace(/[\s（(].*$/, "");
  if (/总分|总得分|综合得分/.test(header)) return true;
  return header.length > 1 && words.includes(header.slice(-3)) && !/占/.test(header);
}

function isLike({ figure }: Mention, by: Mention): boolean {
  const { dimension } = figure.quantity;
  return by.figure.quantity.dimension === "points" ? dimension === "ratio" : dimension === "score";
}

/** The greatest and the smallest of a column. */
function spread(cells: readonly Mention[]): readonly Pair[] {
  const sorted = cells.toSorted((a, b) => valueOf(b) - valueOf(a));
  return sorted.length > 2 ? ordered(sorted[0], sorted.at(-1)) : [];
}

function ordered(...cells: readonly (Mention | undefined)[]): readonly Pair[] {
  const known = cells.flatMap((cell) => cell ?? []);
  const [more, less] = known.toSorted((a, b) => valueOf(b) - valueOf(a));
  return more === undefined || less === undefined ? [] : [{ more, less }];
}

function valueOf({ figure }: Mention): number {
  return Number(figure.value ?? 0);
}

function boundOf({ more, less }: Pair, by: Mention): Bound {
  return {
    formula: { name: "difference", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      printedEvidence("高者", more),
      printedEvidence("低者", less),
      evidenceOf("相差数", by),
    ],
    text: "相差数＝高者－低者",
    binding: "document",
  };
}
