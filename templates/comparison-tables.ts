import type { Comparison, ComparisonRow } from "../domain/comparison.ts";
import type { Material } from "../domain/material.ts";
import { stageNames } from "../domain/indicator.ts";
import type { PaperBlock, PaperColumn, PaperRow, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { calculatedParts, given, statedParts } from "./parts.ts";

/** What a district gives for an indicator: as stated, else 推算, else 未提供. */
export function cellParts(material: Material, indicator: string): Parts {
  const fact = material.facts.find(indicator, material.year);
  if (fact !== undefined) return statedParts(fact);
  const calculation = material.calculations.get(indicator);
  return calculation === undefined ? [text("未提供")] : calculatedParts(calculation);
}

/** The district alone where it is of the year that most are of: 泸县（2023年度）, but 烈山区. */
export function shortName(comparison: Comparison, index: number): Parts {
  const column = comparison.columns[index];
  if (column === undefined) return [];
  if (column.material.year !== mainYear(comparison)) return columnName(comparison, index);
  return [given("identity", column.name)];
}

/** The year of most columns; of two equally common ones the later. */
export function mainYear({ columns }: Comparison): number | null {
  const counts = new Map<number | null, number>();
  for (const { material } of columns)
    counts.set(material.year, (counts.get(material.year) ?? 0) + 1);
  const ordered = [...counts].toSorted(([a, m], [b, n]) => n - m || (b ?? 0) - (a ?? 0));
  return ordered[0]?.[0] ?? null;
}

export function columnName({ columns }: Comparison, index: number): Parts {
  const column = columns[index];
  if (column === undefined) return [];
  const year = column.material.year === null ? "年度不明" : `${column.material.year}年度`;
  return [given("identity", `${column.name}（${year}）`)];
}

const landscapeDistricts = 6;
const portraitDistricts = 3;

/** From four districts on the tables need a page turned sideways. */
export function needsLandscape(comparison: Comparison): boolean {
  return comparison.columns.length > portraitDistricts;
}

/** All indicators that a group of districts gives, as many districts to a table as the page is wide. */
export function indicatorTables(comparison: Comparison): readonly PaperBlock[] {
  const perTable = needsLandscape(comparison) ? landscapeDistricts : portraitDistricts;
  const tables: PaperBlock[] = [];
  for (let start = 0; start < comparison.columns.length; start += evenly(comparison, perTable)) {
    const end = Math.min(start + evenly(comparison, perTable), comparison.columns.length);
    const indexes = Array.from({ length: end - start }, (_, i) => start + i);
    tables.push(indicatorTable(comparison, indexes));
  }
  return tables;
}

/** Seven districts make tables of four and three, not of six and one. */
function evenly({ columns }: Comparison, most: number): number {
  return Math.ceil(columns.length / Math.ceil(columns.length / most));
}

function indicatorTable(comparison: Comparison, indexes: readonly number[]): PaperBlock {
  const columns: PaperColumn[] = [
    { name: [text("指标")], width: 30, align: "left" },
    ...indexes.map((index): PaperColumn => {
      return { name: columnName(comparison, index), width: 20, align: "right" };
    }),
  ];
  const given = comparison.rows.filter((row) =>
    indexes.some((index) => row.giving.includes(index)),
  );
  const rows = Object.entries(stageNames).flatMap(([stage, name]): PaperRow[] => {
    const inStage = given.filter((row) => row.indicator.stage === stage);
    if (inStage.length === 0) return [];
    return [
      { kind: "group", parts: [text(name)] },
      ...inStage.map((row) => indicatorRow(row, comparison, indexes)),
    ];
  });
  return { kind: "table", title: null, unit: null, columns, rows };
}

function indicatorRow(
  { indicator }: ComparisonRow,
  { columns }: Comparison,
  indexes: readonly number[],
): PaperRow {
  const cells = indexes.map((index) => {
    const material = columns[index]?.material;
    return material === undefined ? [] : cellParts(material, indicator.id);
  });
  return { kind: "row", cells: [[text(indicator.name)], ...cells] };
}

/** How much each district gives. */
export function supplyTable(comparison: Comparison): readonly PaperBlock[] {
  const columns: readonly PaperColumn[] = [
    { name: [text("序号")], width: 10, align: "center", numbered: true },
    { name: [text("区县（年度）")], width: 36, align: "left" },
    { name: [text("提供指标")], width: 18, align: "right" },
    { name: [text("另可推算")], width: 18, align: "right" },
    { name: [text("前后不一致")], width: 18, align: "right" },
  ];
  const rows = comparison.columns.map(({ material }, index): PaperRow => {
    const stated = comparison.rows.filter(({ indicator }) => factOf(material, indicator.id));
    const worked = comparison.rows.filter(
      ({ indicator, giving }) => giving.includes(index) && !factOf(material, indicator.id),
    );
    const torn = stated.filter(
      ({ indicator }) => (factOf(material, indicator.id)?.statements.length ?? 0) > 1,
    );
    const counts = [stated, worked, torn].map((rows) => [given("check", `${rows.length}项`)]);
    return { kind: "row", cells: [[], columnName(comparison, index), ...counts] };
  });
  return [{ kind: "table", title: null, unit: null, columns, rows }];
}

function factOf(material: Material, indicator: string): ReturnType<Material["facts"]["find"]> {
  return material.facts.find(indicator, material.year);
}

/** Rates that a district states and whose operands it gives as well. */
export function recomputedTable(comparison: Comparison): readonly PaperBlock[] {
  const columns: readonly PaperColumn[] = [
    { name: [text("区县")], width: 26, align: "left" },
    { name: [text("指标")], width: 22, align: "left" },
    { name: [text("报送数")], width: 16, align: "right" },
    { name: [text("推算数")], width: 16, align: "right" },
    { name: [text("算式")], width: 40, align: "left" },
  ];
  const rows = comparison.columns.flatMap(({ material }, index) =>
    [...material.calculations.values()].flatMap((calculation): PaperRow[] => {
      const fact = factOf(material, calculation.indicator);
      const row = comparison.rows.find(({ indicator }) => indicator.id === calculation.indicator);
      if (fact === undefined || row?.indicator.kind !== "rate") return [];
      return [
        {
          kind: "row",
          cells: [
            shortName(comparison, index),
            [text(row.indicator.name)],
            statedParts(fact),
            [{ kind: "calculation", calculationId: calculation.id }],
            [given("check", calculation.substituted)],
          ],
        },
      ];
    }),
  );
  return rows.length === 0 ? [] : [{ kind: "table", title: null, unit: null, columns, rows }];
}
