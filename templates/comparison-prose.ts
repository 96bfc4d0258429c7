import { roundHalfUp } from "../domain/calculation.ts";
import type { Chart, ChartValue } from "../domain/chart.ts";
import type { Comparison, NormalRow } from "../domain/comparison.ts";
import type { PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given } from "./parts.ts";
import { isLarge, mainYear, normalParts, shortName, yearName } from "./comparison-words.ts";

// A sentence that lists more districts than this is no reading matter: the table has them all.
const mostListed = 12;
const mostAtEnds = 5;

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
  const ranked = byRank(row);
  const others = row.giving.filter((index) => !ranked.includes(index));
  const missing = missingParts(row, comparison);
  const listed = (indexes: readonly number[]): Parts => listedParts(row, comparison, indexes);
  if (ranked.length < 2) {
    return [text("提供或可以推算的有："), ...listed(row.giving), text("。"), ...missing];
  }
  const rest: Parts =
    others.length === 0 ? [] : [text("另有"), ...listed(others), text("，未参加排序。")];
  return [...rankedParts(row, comparison, ranked), ...rest, ...missing];
}

/** All of them, or both ends where they are many. */
function rankedParts(row: NormalRow, comparison: Comparison, ranked: readonly number[]): Parts {
  const listed = (indexes: readonly number[]): Parts => listedParts(row, comparison, indexes);
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
): Parts {
  const listed = indexes.slice(0, mostListed).flatMap((index, i): Part[] => {
    const column = comparison.columns[index];
    if (column === undefined) return [];
    const comma = i === 0 ? [] : [text("，")];
    return [...comma, ...shortName(comparison, index), ...normalParts(normal, column)];
  });
  return indexes.length > mostListed ? [...listed, text("，其余见附件")] : listed;
}

function byRank({ giving, ranks }: NormalRow): readonly number[] {
  const ranked = giving.flatMap((index) => {
    const rank = ranks[index];
    return rank == null ? [] : [{ index, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index);
}

function missingParts(row: NormalRow, comparison: Comparison): Parts {
  const missing = [...comparison.columns.keys()].filter((index) => !row.giving.includes(index));
  if (missing.length === 0) return [];
  if (missing.length > mostListed) {
    return [text("另有"), given("check", `${missing.length}个`), text("区县未提供。")];
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
  const year = mainYear(comparison);
  const bars = byRank(row).filter((index) => comparison.columns[index]?.material.year === year);
  if (bars.length < 3) return [];
  const cut = isLarge(comparison) && bars.length > mostBars;
  const shown = cut ? [...bars.slice(0, mostBars / 2), ...bars.slice(-mostBars / 2)] : bars;
  const chart: Chart = {
    form: "bar",
    title: `${yearName(year)}${row.normal.name}${cut ? "（两端各十二个区县）" : ""}`,
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
  const years = new Map<number | null, string[]>();
  for (const { name, material } of comparison.columns) {
    years.set(material.year, [...(years.get(material.year) ?? []), name]);
  }
  const ordered = [...years].toSorted(([a], [b]) => (b ?? 0) - (a ?? 0));
  const words = ordered.map(([year, names]) => {
    const label = yearName(year);
    if (ordered.length === 1) return label;
    const shown = names.length > mostListed ? `${names.length}个区县` : names.join("、");
    return `${label}（${shown}）`;
  });
  return [{ kind: "given", origin: "identity", text: words.join("、") }];
}

/** The year meant where a district stands without one; null when all are of one year. */
export function mainYearParts(comparison: Comparison): Parts | null {
  const year = mainYear(comparison);
  const isMixed = comparison.columns.some(({ material }) => material.year !== year);
  return !isMixed || year === null ? null : [given("identity", yearName(year))];
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
