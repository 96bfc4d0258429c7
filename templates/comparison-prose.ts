import type { Comparison, ComparisonRow } from "../domain/comparison.ts";
import type { PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { cellParts, columnName } from "./comparison-tables.ts";

// A sentence that lists more districts than this is no reading matter: the table has them all.
const mostListed = 12;

/** One paragraph for each rate that at least two districts give; nothing but rates is compared. */
export function ratePoints(comparison: Comparison): readonly PaperBlock[] {
  const items = rateRows(comparison).map((row) => ratePoint(row, comparison));
  return items.length === 0 ? [] : [{ kind: "points", intro: [], items }];
}

export function rateRows(comparison: Comparison): readonly ComparisonRow[] {
  return comparison.rows.filter(
    ({ indicator, giving }) => indicator.kind === "rate" && giving.length > 1,
  );
}

function ratePoint(row: ComparisonRow, comparison: Comparison): Parts {
  const ranked = row.ranks.filter((rank) => rank !== null).length > 1;
  const order = ranked ? byRank(row) : row.giving;
  const shown = order.slice(0, mostListed);
  const listed = shown.flatMap((index, i): Part[] => {
    const material = comparison.columns[index]?.material;
    if (material === undefined) return [];
    const comma = i === 0 ? [] : [text("，")];
    return [...comma, ...columnName(comparison, index), ...cellParts(material, row.indicator.id)];
  });
  const rest = order.length > mostListed ? "，其余见附表" : "";
  const lead = ranked ? "由高到低依次为" : "提供或可以推算的有";
  const missing = missingParts(row, comparison);
  return [text(`${row.indicator.name}。${lead}：`), ...listed, text(`${rest}。`), ...missing];
}

function byRank(row: ComparisonRow): readonly number[] {
  const rankOf = (index: number): number => row.ranks[index] ?? Number.POSITIVE_INFINITY;
  return row.giving.toSorted((a, b) => rankOf(a) - rankOf(b) || a - b);
}

function missingParts(row: ComparisonRow, comparison: Comparison): Parts {
  const missing = comparison.columns.flatMap((_, index) =>
    row.giving.includes(index) ? [] : index,
  );
  if (missing.length === 0) return [];
  if (missing.length > mostListed) return [text("其余区县未提供。")];
  const names = missing.flatMap((index, i): Part[] => {
    const comma = i === 0 ? [] : [text("、")];
    return [...comma, ...columnName(comparison, index)];
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

/** Definitions of the rates that are compared. */
export function rateMeanings(comparison: Comparison): Parts | null {
  const rows = rateRows(comparison);
  if (rows.length === 0) return null;
  const words = rows.map(
    ({ indicator }) => `${indicator.name}指${indicator.definition.replace(/。$/u, "")}`,
  );
  return [text(words.join("；"))];
}
