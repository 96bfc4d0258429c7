import type { Comparison, ComparisonColumn } from "../domain/comparison.ts";
import { statedNormal } from "../domain/comparison.ts";
import type { Material } from "../domain/material.ts";
import type { Normal } from "../domain/normal.ts";
import type { Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { calculatedParts, given, statedParts } from "./parts.ts";

const absent: Parts = [text("未提供")];

/** What a district gives for an indicator: as stated, else 推算, else 未提供. */
export function cellParts(material: Material, indicator: string): Parts {
  const fact = material.facts.find(indicator, material.year);
  if (fact !== undefined) return statedParts(fact);
  const calculation = material.calculations.get(indicator);
  return calculation === undefined ? absent : calculatedParts(calculation);
}

export function normalParts(normal: Normal, column: ComparisonColumn): Parts {
  const fact = statedNormal(normal, column);
  if (fact !== undefined) return statedParts(fact);
  const worked = column.worked.get(normal.id);
  return worked === undefined ? absent : calculatedParts(worked);
}

/** The district alone where it is of the year that most are of: 泸县（2023年度）, but 烈山区. */
export function shortName(comparison: Comparison, index: number): Parts {
  const column = comparison.columns[index];
  if (column === undefined) return [];
  if (column.material.year !== mainYear(comparison)) return columnName(comparison, index);
  return [given("identity", column.name)];
}

export function columnName({ columns }: Comparison, index: number): Parts {
  const column = columns[index];
  if (column === undefined) return [];
  return [given("identity", `${column.name}（${yearName(column.material.year)}）`)];
}

export function yearName(year: number | null): string {
  return year === null ? "年度不明" : `${year}年度`;
}

/** The year of most columns; of two equally common ones the later. */
export function mainYear({ columns }: Comparison): number | null {
  const counts = new Map<number | null, number>();
  for (const { material } of columns)
    counts.set(material.year, (counts.get(material.year) ?? 0) + 1);
  const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || (b ?? 0) - (a ?? 0));
  return ordered[0]?.[0] ?? null;
}

/** Districts beyond this number fill volumes: the text tells the ends, the workbook everything. */
export const mostToPrint = 20;

export function isLarge({ columns }: Comparison): boolean {
  return columns.length > mostToPrint;
}

/** Pieces of at most `most`, as equal as can be: seven make four and three, not six and one. */
export function evenChunks<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const size = Math.ceil(items.length / Math.max(1, Math.ceil(items.length / most)));
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}
