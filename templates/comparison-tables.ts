import type { Comparison, ComparisonRow, NormalRow } from "../domain/comparison.ts";
import { stageNames, stageOrder } from "../domain/indicator.ts";
import type { PaperBlock, PaperColumn, PaperRow, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import type { Checks } from "./checks.ts";
import {
  cellParts,
  columnName,
  evenChunks,
  isLarge,
  normalParts,
  shortName,
  periodOf,
} from "./comparison-words.ts";
import { given, statedParts } from "./parts.ts";

const landscapeDistricts = 6;
const portraitDistricts = 3;
const landscapeValues = 6;

/** From four districts on the tables need a page turned sideways. */
export function needsLandscape(comparison: Comparison): boolean {
  return comparison.columns.length > portraitDistricts;
}

/** All indicators, as many districts to a table as the page is wide; none where that fills a volume. */
export function indicatorTables(comparison: Comparison): readonly PaperBlock[] {
  if (isLarge(comparison)) return [];
  const perTable = needsLandscape(comparison) ? landscapeDistricts : portraitDistricts;
  const indexes = [...comparison.columns.keys()];
  return evenChunks(indexes, perTable).map((chunk) => indicatorTable(comparison, chunk));
}

function districtColumns(comparison: Comparison, indexes: readonly number[]): PaperColumn[] {
  return [
    { name: [text("指标")], width: 30, align: "left" },
    ...indexes.map((index): PaperColumn => {
      return { name: columnName(comparison, index), width: 20, align: "right" };
    }),
  ];
}

function indicatorTable(comparison: Comparison, indexes: readonly number[]): PaperBlock {
  const told = comparison.rows.filter((row) => indexes.some((index) => row.giving.includes(index)));
  const rows = stageOrder.flatMap((stage): PaperRow[] => {
    const inStage = told.filter((row) => row.indicator.stage === stage);
    if (inStage.length === 0) return [];
    return [
      { kind: "group", parts: [text(stageNames[stage])] },
      ...inStage.map((row) => indicatorRow(row, comparison, indexes)),
    ];
  });
  const columns = districtColumns(comparison, indexes);
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

/** Normalised values: by district in columns while they fit on one page, else a line for each district. */
export function normalTables(comparison: Comparison): readonly PaperBlock[] {
  const { normals, columns } = comparison;
  if (normals.length === 0) return [];
  if (columns.length <= landscapeDistricts) {
    const indexes = [...columns.keys()];
    const rows = normals.map((row): PaperRow => {
      const cells = columns.map((column) => normalParts(row.normal, column));
      return { kind: "row", cells: [[text(row.normal.name)], ...cells] };
    });
    const own = districtColumns(comparison, indexes);
    return [{ kind: "table", title: null, unit: null, columns: own, rows }];
  }
  return evenChunks(normals, landscapeValues).map((chunk) => normalTable(comparison, chunk));
}

function normalTable(comparison: Comparison, chunk: readonly NormalRow[]): PaperBlock {
  let group = "";
  const { columns } = comparison;
  const rows = columns.flatMap((column, index): PaperRow[] => {
    const { material } = column;
    const place = (material.district?.parents ?? []).join("");
    const own = `${periodOf(column)}${place}`;
    const head: PaperRow[] =
      own === group ? [] : [{ kind: "group", parts: [given("identity", own)] }];
    group = own;
    const cells = chunk.map(({ normal }) => normalParts(normal, column));
    return [...head, { kind: "row", cells: [columnName(comparison, index), ...cells] }];
  });
  return {
    kind: "table",
    title: null,
    unit: null,
    columns: [
      { name: [text("区县")], width: 24, align: "left" },
      ...chunk.map(({ normal }): PaperColumn => {
        return { name: [text(normal.name)], width: 18, align: "right" };
      }),
    ],
    rows,
  };
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
  const rows = comparison.columns.map(({ material: { facts, year } }, index): PaperRow => {
    const told = comparison.rows.filter(({ giving }) => giving.includes(index));
    const stated = told.flatMap(({ indicator }) => facts.find(indicator.id, year) ?? []);
    const torn = stated.filter(({ statements }) => statements.length > 1);
    const counts = [stated.length, told.length - stated.length, torn.length];
    const cells = counts.map((count) => [given("check", `${count}项`)]);
    return { kind: "row", cells: [[], columnName(comparison, index), ...cells] };
  });
  return [{ kind: "table", title: null, unit: null, columns, rows }];
}

// More lines of one kind are for the workbook.
const mostLines = 40;

/** A table as far as a paper holds it, and the words that the rest is elsewhere; nothing of no rows. */
export function cutTable(
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
): readonly PaperBlock[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, mostLines);
  const table: PaperBlock = { kind: "table", title: null, unit: null, columns, rows: shown };
  return rows.length > shown.length ? [table, rest] : [table];
}

/** Rates that a district states and whose operands it gives as well, with what the rules said. */
export function recomputedTable(comparison: Comparison, checks: Checks): readonly PaperBlock[] {
  const columns: readonly PaperColumn[] = [
    { name: [text("区县")], width: 22, align: "left" },
    { name: [text("指标")], width: 18, align: "left" },
    { name: [text("报送数")], width: 14, align: "right" },
    { name: [text("推算数")], width: 14, align: "right" },
    { name: [text("算式")], width: 32, align: "left" },
    { name: [text("核验情况")], width: 20, align: "left" },
  ];
  const rows = comparison.normals.flatMap(({ normal }) =>
    comparison.columns.flatMap(({ material, worked }, index): PaperRow[] => {
      const calculation = worked.get(normal.id);
      const fact =
        normal.ratio === null ? material.facts.find(normal.id, material.year) : undefined;
      const [first] = fact?.statements ?? [];
      if (calculation === undefined || fact === undefined || first === undefined) return [];
      const cells: Parts[] = [
        shortName(comparison, index),
        [text(normal.name)],
        statedParts(fact),
        [{ kind: "calculation", calculationId: calculation.id }],
        [given("check", calculation.substituted)],
        [given("check", checks.of(first.printed.id))],
      ];
      return [{ kind: "row", cells }];
    }),
  );
  return cutTable(columns, rows);
}

/** Stands under a table that does not hold everything. */
const rest: PaperBlock = {
  kind: "note",
  parts: [text("注：篇幅所限，其余见《区县对比》工作簿。")],
};
