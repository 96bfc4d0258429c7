import type { Comparison } from "../domain/comparison.ts";
import { compareDistricts } from "../domain/comparison.ts";
import { formulasOf } from "../domain/calculation.ts";
import { digitsOf } from "../domain/digits.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import type { Indicator } from "../domain/indicator.ts";
import { indicatorOf, stageNames } from "../domain/indicator.ts";
import { normalFormula } from "../domain/normal.ts";
import type { Report } from "../domain/report.ts";
import { Checks, disputedBy } from "./checks.ts";
import { outlierWords } from "./comparison-changes.ts";
import { sourcesOf } from "./comparison-source-sheet.ts";
import type { Sources } from "./comparison-source-sheet.ts";
import {
  changesSheet,
  columnTitle,
  formatOf,
  indicatorSheet,
  normalSheet,
} from "./comparison-value-sheets.ts";
import type { SheetCell, SheetPlan } from "./sheet.ts";
import { kindNames } from "./words.ts";

export interface ComparisonSheetsInput {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** 区县对比.xlsx; a sheet without a line is left out. */
export function comparisonSheets(input: ComparisonSheetsInput): readonly SheetPlan[] {
  const comparison = compareDistricts(input.reports, disputedBy(input.findings));
  const sources = sourcesOf(comparison, input);
  const checks = new Checks(input.findings, input.receipts);
  const optional = [
    recomputedSheet(comparison, sources, checks),
    changesSheet(comparison, sources),
    outlierSheet(comparison),
  ];
  return [
    normalSheet(comparison, sources),
    indicatorSheet(comparison, sources),
    ...optional.filter(({ rows }) => rows.length > 0),
    sources.plan,
    meaningSheet(comparison),
  ];
}

/** What districts state beside what follows from their own figures. */
function recomputedSheet(
  { normals, columns }: Comparison,
  sources: Sources,
  checks: Checks,
): SheetPlan {
  const rows = normals.flatMap(({ normal }) =>
    columns.flatMap((column, index): (readonly SheetCell[])[] => {
      const { facts, year } = column.material;
      const worked = column.worked.get(normal.id);
      const fact = normal.ratio === null ? facts.find(normal.id, year) : undefined;
      if (worked === undefined || fact === undefined) return [];
      const link = sources.linkOf(index, normal.id);
      return fact.statements.map(({ printed }) => {
        const digits = digitsOf(printed, 0);
        const cell = { value: Number(digits), format: formatOf(digits, "", "") };
        const own = link === undefined ? cell : { ...cell, link };
        const again = { value: Number(worked.text.replace("%", "")), format: "0.00" };
        const verdict = checks.of(printed.id);
        return [columnTitle(column), normal.name, own, again, worked.substituted, verdict];
      });
    }),
  );
  return {
    name: "报送与推算",
    intro: [
      "区县自报的比率与按其自报数据推算的比率并列；是否一致见“核验情况”，由舍入造成的尾差不算不一致。",
    ],
    columns: [
      { title: "区县（年度）", width: 24 },
      { title: "指标", width: 22 },
      { title: "报送数（%）", width: 14, align: "right" },
      { title: "推算数（%）", width: 14, align: "right" },
      { title: "算式", width: 46 },
      { title: "核验情况", width: 36 },
    ],
    rows,
    frozen: 1,
  };
}

function outlierSheet(comparison: Comparison): SheetPlan {
  return {
    name: "离群提示",
    intro: [
      "与同一年度其他区县相差较大的数据，仅提示核对，不表示有误；同一年度提供的区县不足八个的不作判断。",
    ],
    columns: [
      { title: "区县（年度）", width: 24 },
      { title: "指标", width: 26 },
      { title: "判断依据", width: 90 },
    ],
    rows: comparison.normals.flatMap((row) =>
      row.outliers.map((outlier): readonly SheetCell[] => {
        const column = comparison.columns[outlier.column];
        const title = column === undefined ? "" : columnTitle(column);
        return [title, row.normal.name, outlierWords(outlier, row)];
      }),
    ),
    frozen: 1,
  };
}

/** What each column means, how it is worked out, and what must be alike before it is compared. */
function meaningSheet({ rows, normals, columns }: Comparison): SheetPlan {
  const share = (giving: readonly number[]): string => `${giving.length}/${columns.length}`;
  const normalised = normals.map(({ normal, giving }): readonly SheetCell[] => {
    const own = indicatorOf(normal.id);
    const formula = normalFormula(normal, own === undefined ? "" : formulaWords(own));
    const kind = normal.unit === "%" ? "比率" : "平均数";
    const { name, unit, definition, scope } = normal;
    return ["可比指标", name, kind, unit, definition, formula, scope, share(giving)];
  });
  const known = new Set(normals.map(({ normal }) => normal.id));
  const others = rows
    .filter(({ indicator }) => !known.has(indicator.id))
    .map(({ indicator, giving }): readonly SheetCell[] => [
      stageNames[indicator.stage],
      indicator.name,
      kindNames[indicator.kind],
      indicator.unit,
      indicator.definition,
      formulaWords(indicator),
      "报送材料的计量单位和统计范围以原文为准。",
      share(giving),
    ]);
  return {
    name: "指标说明",
    intro: ["各指标的含义、单位、推算公式和口径。"],
    columns: [
      { title: "环节", width: 16 },
      { title: "指标", width: 26 },
      { title: "类型", width: 8, align: "center" },
      { title: "单位", width: 8, align: "center" },
      { title: "含义", width: 60 },
      { title: "推算公式", width: 46 },
      { title: "口径", width: 46 },
      { title: "提供区县", width: 12, align: "right" },
    ],
    rows: [...normalised, ...others],
    frozen: 2,
  };
}

function formulaWords(indicator: Indicator): string {
  return (formulasOf(indicator) ?? [])
    .map((formula) => {
      if (formula.kind === "ratio") return `${nameOf(formula.part)}÷${nameOf(formula.whole)}`;
      return formula.terms
        .map(({ sign, id }, i) => (i === 0 ? "" : sign === "-" ? "－" : "＋") + nameOf(id))
        .join("");
    })
    .join("；或");
}

function nameOf(id: string): string {
  return indicatorOf(id)?.name ?? id;
}
