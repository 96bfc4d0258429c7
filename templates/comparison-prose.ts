import type { Comparison, ComparisonRow } from "../domain/comparison.ts";
import type { PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given } from "./parts.ts";
import { cellParts, mainYear, shortName } from "./comparison-tables.ts";

// A sentence that lists more districts than this is no reading matter: the table has them all.
const mostListed = 12;

/** One paragraph for each rate that at least two districts give; nothing but rates is compared. */
export function rateParagraphs(comparison: Comparison): readonly PaperBlock[] {
  return rateRows(comparison).map((row) => ({
    kind: "paragraph",
    runIn: { level: 2, parts: [text(`${row.indicator.name}。`)] },
    parts: ratePoint(row, comparison),
  }));
}

export function rateRows(comparison: Comparison): readonly ComparisonRow[] {
  return comparison.rows.filter(
    ({ indicator, giving }) => indicator.kind === "rate" && giving.length > 1,
  );
}

function ratePoint(row: ComparisonRow, comparison: Comparison): Parts {
  const ranked = byRank(row);
  const rest = row.giving.filter((index) => !ranked.includes(index));
  const missing = missingParts(row, comparison);
  const listed = (indexes: readonly number[]): Parts => listedParts(row, comparison, indexes);
  if (ranked.length < 2) {
    return [text("提供或可以推算的有："), ...listed(row.giving), text("。"), ...missing];
  }
  const others: Parts =
    rest.length === 0 ? [] : [text("另有"), ...listed(rest), text("，未参加排序。")];
  return [text("由高到低依次为："), ...listed(ranked), text("。"), ...others, ...missing];
}

function listedParts(
  { indicator }: ComparisonRow,
  comparison: Comparison,
  indexes: readonly number[],
): Parts {
  const listed = indexes.slice(0, mostListed).flatMap((index, i): Part[] => {
    const material = comparison.columns[index]?.material;
    if (material === undefined) return [];
    const comma = i === 0 ? [] : [text("，")];
    return [...comma, ...shortName(comparison, index), ...cellParts(material, indicator.id)];
  });
  return indexes.length > mostListed ? [...listed, text("，其余见附件")] : listed;
}

function byRank({ giving, ranks }: ComparisonRow): readonly number[] {
  const ranked = giving.flatMap((index) => {
    const rank = ranks[index];
    return rank == null ? [] : [{ index, rank }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.index - b.index).map(({ index }) => index);
}

function missingParts(row: ComparisonRow, comparison: Comparison): Parts {
  const missing = comparison.columns.flatMap((_, index) =>
    row.giving.includes(index) ? [] : index,
  );
  if (missing.length === 0) return [];
  if (missing.length > mostListed) return [text("其余区县未提供。")];
  const names = missing.flatMap((index, i): Part[] => {
    const comma = i === 0 ? [] : [text("、")];
    return [...comma, ...shortName(comparison, index)];
  });
  return [...names, text("未提供。")];
}

/** 2024年度（达川区、烈山区）、2023年度（泸县）. */
export function yearsParts(comparison: Comparison): Parts {
  const years = new Map<number | null, string[]>();
  for (const { name, material } of comparison.columns) {
    years.set(material.year, [...(years.get(material.year) ?? []), name]);
  }
  const ordered = [...years].toSorted(([a], [b]) => (b ?? 0) - (a ?? 0));
  const words = ordered.map(([year, names]) => {
    const label = year === null ? "年度不明" : `${year}年度`;
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
  return !isMixed || year === null ? null : [given("identity", `${year}年度`)];
}

/** Definitions of the rates that are compared. */
export function rateMeanings(comparison: Comparison): Parts | null {
  const rows = rateRows(comparison);
  if (rows.length === 0) return null;
  const words = rows.map(
    ({ indicator }) => `${indicator.name}指${indicator.definition.replace(/。$/u, "")}`,
  );
  return [text(words.join("；"))];
}
