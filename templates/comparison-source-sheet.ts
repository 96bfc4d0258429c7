import type { Calculation } from "../domain/calculation.ts";
import type { Comparison, ComparisonColumn } from "../domain/comparison.ts";
import type { Fact } from "../domain/fact.ts";
import { Ledger } from "../domain/ledger.ts";
import { Checks } from "./checks.ts";
import type { Judged } from "./parts.ts";
import { fileName, placeOf, printFigure, sentenceOf } from "./printed.ts";
import type { SheetCell, SheetLink, SheetPlan } from "./sheet.ts";

const sheetName = "数据来源";

/** The sheet of sources, and where in it a value of a district is told. */
export interface Sources {
  readonly plan: SheetPlan;
  /** By index of the column and id of the indicator or of the normalised value. */
  readonly linkOf: (column: number, id: string) => SheetLink | undefined;
}

interface Books {
  readonly ledger: Ledger;
  readonly checks: Checks;
}

/** Every value of the other sheets as the reports print it, with file, place, sentence and verdict. */
export function sourcesOf(comparison: Comparison, judged: Judged): Sources {
  const { columns } = comparison;
  const reports = columns.flatMap(({ material }) => [...material.reports, ...material.earlier]);
  const books = {
    ledger: new Ledger([...new Set(reports)]),
    checks: new Checks(judged.findings, judged.receipts),
  };
  const rows: (readonly SheetCell[])[] = [];
  const places = new Map<string, number>();
  for (const [index, column] of columns.entries()) {
    for (const { id, lines } of told(comparison, column, books)) {
      if (lines.length > 0) places.set(`${index}|${id}`, rows.length);
      rows.push(...lines);
    }
  }
  const linkOf = (column: number, id: string): SheetLink | undefined => {
    const row = places.get(`${column}|${id}`);
    return row === undefined ? undefined : { sheet: sheetName, row, column: 3 };
  };
  return { plan: { ...frame, rows }, linkOf };
}

const frame: Omit<SheetPlan, "rows"> = {
  name: sheetName,
  intro: ["各表中每个数据在报送材料中的原样和出处；推算的列出算式。"],
  columns: [
    { title: "区县", width: 14 },
    { title: "年度", width: 8, align: "center" },
    { title: "指标", width: 26 },
    { title: "数据", width: 18, align: "right" },
    { title: "性质", width: 8, align: "center" },
    { title: "文件", width: 26 },
    { title: "位置", width: 12 },
    { title: "原句或算式", width: 80 },
    { title: "核验情况", width: 24 },
  ],
  frozen: 3,
};

interface Told {
  readonly id: string;
  readonly lines: readonly (readonly SheetCell[])[];
}

function told(comparison: Comparison, column: ComparisonColumn, books: Books): readonly Told[] {
  const { name, material } = column;
  const { facts, calculations, year } = material;
  const indicators = comparison.rows.map(({ indicator }): Told => {
    const head = [name, year, indicator.name];
    const lastYear = year === null ? undefined : facts.find(indicator.id, year - 1);
    const before =
      lastYear === undefined
        ? []
        : factLines([name, lastYear.year], indicator.name, lastYear, books);
    const lines = [
      ...factLines([name, year], indicator.name, facts.find(indicator.id, year), books),
      ...calculationLines(head, calculations.get(indicator.id)),
      ...before,
    ];
    return { id: indicator.id, lines };
  });
  const known = new Set(comparison.rows.map(({ indicator }) => indicator.id));
  const normals = comparison.normals.flatMap(({ normal }): Told[] => {
    if (known.has(normal.id)) return [];
    const lines = calculationLines([name, year, normal.name], column.worked.get(normal.id));
    return [{ id: normal.id, lines }];
  });
  return [...indicators, ...normals];
}

function factLines(
  [name, year]: readonly [string, number | null],
  indicator: string,
  fact: Fact | undefined,
  { ledger, checks }: Books,
): readonly (readonly SheetCell[])[] {
  return (fact?.statements ?? []).flatMap(({ mentions }) =>
    mentions.flatMap((figure) => {
      const entry = ledger.get(figure.id);
      if (entry === undefined) return [];
      const { report } = entry;
      const value = printFigure(figure, report.document);
      const place = [fileName(report.path), placeOf(figure, report), sentenceOf(figure, report)];
      return [[name, year, indicator, value, "报送", ...place, checks.of(figure.id)]];
    }),
  );
}

function calculationLines(
  head: readonly SheetCell[],
  calculation: Calculation | undefined,
): readonly (readonly SheetCell[])[] {
  if (calculation === undefined) return [];
  const formula = `${calculation.formula}；${calculation.substituted}`;
  return [[...head, calculation.text, "推算", "", "", formula, "按报送数据推算"]];
}
