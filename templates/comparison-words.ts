import type { Comparison, ComparisonColumn } from "../domain/comparison.ts";
import { statedNormal } from "../domain/comparison.ts";
import { periodName } from "../domain/period.ts";
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
  if (periodOf(column) !== mainPeriod(comparison)) return columnName(comparison, index);
  return [given("identity", column.name)];
}

export function columnName({ columns }: Comparison, index: number): Parts {
  const column = columns[index];
  if (column === undefined) return [];
  return [given("identity", `${column.name}（${periodOf(column)}）`)];
}

/** As a sentence about a district opens: 云岭县, or 2023年度白鹭洲区 where the districts are of several periods. */
export function ownName(comparison: Comparison, index: number): string {
  const column = comparison.columns[index];
  if (column === undefined) return "";
  return isMixed(comparison) ? periodOf(column) + column.name : column.name;
}

/** Whether the districts are of several years, or of parts of one. */
export function isMixed({ columns }: Comparison): boolean {
  return new Set(columns.map(periodOf)).size > 1;
}

/** 2024年度, 2024年上半年. */
export function periodOf({ material }: ComparisonColumn): string {
  return periodName(material.year, material.part);
}

/** The period of most columns; of two equally common ones the first, which is the later. */
export function mainPeriod({ columns }: Comparison): string {
  const counts = new Map<string, number>();
  for (const column of columns) {
    counts.set(periodOf(column), (counts.get(periodOf(column)) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "";
}

/** The year of the main period. */
export function mainYear(comparison: Comparison): number | null {
  const main = mainPeriod(comparison);
  return comparison.columns.find((column) => periodOf(column) === main)?.material.year ?? null;
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
