import { roundHalfUp } from "../domain/calculation.ts";
import type { Chart, ChartValue } from "../domain/chart.ts";
import type { Comparison, NormalRow } from "../domain/comparison.ts";
import type { PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given } from "./parts.ts";
import {
  columnName,
  isLarge,
  isMixed,
  mainPeriod,
  normalParts,
  periodOf,
  shortName,
} from "./comparison-words.ts";

// A sentence that lists more districts than this is no reading matter: the table has them all.
const mostListed = 12;
const mostAtEnds = 5;
const mostMissingNamed = 5;

/** One paragraph, and a picture where nearly all give it, for each value that two districts give. */
export function normalParagraphs(comparison: Comparison): readonly PaperBlock[] {
  return comparison.normals
    .filter(({ giving }) => giving.length > 1)
    .flatMap((row): PaperBlock[] => {
      const heading = [text(`${row.normal.name}。`)];
      const parts = pointOf(row, comparison);
      return [
        { kind: "paragraph", runIn: { level: 2, parts: heading }, parts },
        ...chartOf(row, comparison),
      ];
    });
}

function pointOf(row: NormalRow, comparison: Comparison): Parts {
  const years = rankedByPeriod(row, comparison);
  const ranked = new Set(years.flatMap(({ indexes }) => indexes));
  const others = row.giving.filter((index) => !ranked.has(index));
  const missing = missingParts(row, comparison);
  if (ranked.size === 0 && row.giving.length > mostListed) {
    const count = given("check", `${row.giving.length}个`);
    return [text("提供或可以推算的区县共"), count, text("，数据见附件。"), ...missing];
  }
  if (ranked.size === 0) {
    const listed = listedParts(row, comparison, row.giving, shortName);
    return [text("提供或可以推算的有："), ...listed, text("。"), ...missing];
  }
  const mixed = isMixed(comparison);
  const told = years.flatMap(({ period, indexes }): Part[] => {
    const front = mixed ? [given("identity", period)] : [];
    return [...front, ...rankedParts(row, comparison, indexes)];
  });
  // Behind a sentence that says its period each of the others says its own.
  const listed = listedParts(row, comparison, others, mixed ? columnName : shortName);
  const rest: Parts = others.length === 0 ? [] : [text("另有"), ...listed, text("，未参加排序。")];
  return [...told, ...rest, ...missing];
}

interface RankedPeriod {
  readonly period: string;
  /** From the highest. */
  readonly indexes: readonly number[];
}

/** Ranks of different periods never stand in one row. */
function rankedByPeriod(
  { giving, ranks }: NormalRow,
  { columns }: Comparison,
): readonly RankedPeriod[] {
  const ranked = giving.flatMap((index) => {
    const rank = ranks[index];
    const column = columns[index];
    if (rank == null || column === undefined) return [];
    return [{ index, rank, period: periodOf(column) }];
  });
  return [...Map.groupBy(ranked, ({ period }) => period)].map(([period, own]) => ({
    period,
    indexes: own.toSorted((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index),
  }));
}

/** All of them, or both ends where they are many. */
function rankedParts(row: NormalRow, comparison: Comparison, ranked: readonly number[]): Parts {
  const listed = (indexes: readonly number[]): Parts =>
    listedParts(row, comparison, indexes, bareName);
  if (ranked.length <= mostListed) {
    return [text("由高到低依次为："), ...listed(ranked), text("。")];
  }
  const count = given("check", `${ranked.length}个`);
  return [
    text("参加排序的区县共"),
    count,
    text("，排在前面的是"),
    ...listed(ranked.slice(0, mostAtEnds)),
    text("；排在后面的是"),
    ...listed(ranked.slice(-mostAtEnds)),
    text("；其余见附件。"),
  ];
}

function listedParts(
  { normal }: NormalRow,
  comparison: Comparison,
  indexes: readonly number[],
  nameOf: (comparison: Comparison, index: number) => Parts,
): Parts {
  const listed = indexes.slice(0, mostListed).flatMap((index, i): Part[] => {
    const column = comparison.columns[index];
    if (column === undefined) return [];
    const comma = i === 0 ? [] : [text("，")];
    return [...comma, ...nameOf(comparison, index), ...normalParts(normal, column)];
  });
  return indexes.length > mostListed ? [...listed, text("，其余见附件")] : listed;
}

/** In a sentence that says the period itself. */
function bareName({ columns }: Comparison, index: number): Parts {
  const column = columns[index];
  return column === undefined ? [] : [given("identity", column.name)];
}

function missingParts(row: NormalRow, comparison: Comparison): Parts {
  const missing = [...comparison.columns.keys()].filter((index) => !row.giving.includes(index));
  if (missing.length === 0) return [];
  if (missing.length > mostMissingNamed) {
    return [text("其余"), given("check", `${missing.length}个`), text("区县未提供。")];
  }
  const names = missing.flatMap((index, i): Part[] => {
    const comma = i === 0 ? [] : [text("、")];
    return [...comma, ...shortName(comparison, index)];
  });
  return [...names, text("未提供。")];
}

const mostBars = 24;

/** The ranked rates of the year that most districts are of; those that give none are not drawn as zero. */
function chartOf(row: NormalRow, comparison: Comparison): readonly PaperBlock[] {
  const main = mainPeriod(comparison);
  const bars = rankedByPeriod(row, comparison).find(({ period }) => period === main)?.indexes ?? [];
  if (bars.length < 3) return [];
  const cut = isLarge(comparison) && bars.length > mostBars;
  const shown = cut ? [...bars.slice(0, mostBars / 2), ...bars.slice(-mostBars / 2)] : bars;
  const chart: Chart = {
    form: "bar",
    title: `${main}${row.normal.name}${cut ? "（两端各十二个区县）" : ""}`,
    unit: row.normal.unit,
    categories: shown.map((index) => comparison.columns[index]?.name ?? ""),
    series: [{ name: row.normal.name, values: shown.map((index) => barOf(row, index)) }],
  };
  return [{ kind: "chart", chart }];
}

function barOf({ values, normal }: NormalRow, index: number): ChartValue | null {
  const value = values[index];
  if (value == null) return null;
  const exact = roundHalfUp(value, 2);
  return { exact, text: `${exact}${normal.unit}` };
}

/** 2024年度（达川区、烈山区）、2023年度（泸县）. */
export function yearsParts(comparison: Comparison): Parts {
  const periods = Map.groupBy(comparison.columns, periodOf);
  const words = [...periods].map(([period, own]) => {
    if (periods.size === 1) return period;
    const names = own.map(({ name }) => name);
    const shown = names.length > mostListed ? `${names.length}个区县` : names.join("、");
    return `${period}（${shown}）`;
  });
  return [{ kind: "given", origin: "identity", text: words.join("、") }];
}

/** The period meant where a district stands without one; null when all are of one. */
export function mainYearParts(comparison: Comparison): Parts | null {
  const main = mainPeriod(comparison);
  return isMixed(comparison) ? [given("identity", main)] : null;
}

/** Definitions of what is compared. */
export function normalMeanings(comparison: Comparison): readonly PaperBlock[] {
  const told = comparison.normals.filter(({ giving }) => giving.length > 1);
  if (told.length === 0) return [];
  return [
    {
      kind: "table",
      title: null,
      unit: null,
      columns: [
        { name: [text("指标")], width: 26, align: "left" },
        { name: [text("含义")], width: 44, align: "left" },
        { name: [text("口径")], width: 44, align: "left" },
      ],
      rows: told.map(({ normal }) => ({
        kind: "row",
        cells: [[text(normal.name)], [text(normal.definition)], [text(normal.scope)]],
      })),
    },
  ];
}
