import type { Comparison, ComparisonRow } from "../domain/comparison.ts";
import { compareDistricts } from "../domain/comparison.ts";
import { formulasOf } from "../domain/calculation.ts";
import type { Figure } from "../domain/figure.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import type { Indicator } from "../domain/indicator.ts";
import { indicatorOf, stageNames } from "../domain/indicator.ts";
import { Ledger } from "../domain/ledger.ts";
import type { Material } from "../domain/material.ts";
import type { Report } from "../domain/report.ts";
import { Checks, disputedBy } from "./checks.ts";
import { fileName, placeOf, printFigure, sentenceOf } from "./printed.ts";
import type { SheetCell, SheetPlan } from "./sheet.ts";
import { kindNames } from "./words.ts";

export interface ComparisonSheetsInput {
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

export function comparisonSheets(input: ComparisonSheetsInput): readonly SheetPlan[] {
  const comparison = compareDistricts(input.reports, disputedBy(input.findings));
  return [
    valueSheet(comparison, input.reports),
    sourceSheet(comparison, input),
    indicatorSheet(comparison),
  ];
}

function valueSheet(comparison: Comparison, reports: readonly Report[]): SheetPlan {
  const ledger = new Ledger(reports);
  const years = new Set(comparison.columns.map(({ material }) => material.year));
  const mixed = years.size > 1 ? "各列年度不同，表头已注明，不同年度之间不排序。" : "";
  return {
    name: "区县对比",
    intro: [
      `未提供的数据列为“未提供”，不以零代替；注明“推算”的由报送数据按公式得出。${mixed}`,
      "金额、个数受区县规模影响，只并列展示；比率在同一年度内提供区县达到八成时才排序（由高到低，不代表优劣）。",
    ],
    columns: [
      { title: "环节", width: 14 },
      { title: "指标", width: 26 },
      { title: "提供区县", width: 10, align: "right" },
      ...comparison.columns.map(({ name, material }) => ({
        title: `${name}\n${material.year === null ? "年度不明" : `${material.year}年度`}`,
        width: 22,
        align: "right" as const,
      })),
    ],
    rows: comparison.rows.flatMap((row) => valueRows(row, comparison, ledger)),
    frozen: 2,
  };
}

/** The row of an indicator; a ranked rate has its ranks in a second row. */
function valueRows(
  row: ComparisonRow,
  { columns }: Comparison,
  ledger: Ledger,
): readonly (readonly SheetCell[])[] {
  const { indicator, giving, ranks } = row;
  const head = [stageNames[indicator.stage], indicator.name, giving.length];
  const values = columns.map(({ material }) => valueCell(material, indicator, ledger));
  if (ranks.every((rank) => rank === null)) return [[...head, ...values]];
  const order = ranks.map((rank): SheetCell => rank ?? { value: "—", tone: "muted" });
  return [
    [...head, ...values],
    [stageNames[indicator.stage], `${indicator.name}（排序）`, giving.length, ...order],
  ];
}

function valueCell(material: Material, indicator: Indicator, ledger: Ledger): SheetCell {
  const fact = material.facts.find(indicator.id, material.year);
  const calculation = material.calculations.get(indicator.id);
  if (fact === undefined) {
    return calculation === undefined
      ? { value: "未提供", tone: "muted" }
      : `${calculation.text}（推算）`;
  }
  const stated = fact.statements.map(({ printed }) => words(printed, ledger));
  if (stated.length > 1) return { value: `前后不一致：${stated.join("、")}`, tone: "warning" };
  const worked = calculation === undefined ? "" : `（推算${calculation.text}）`;
  return `${stated.join("")}${worked}`;
}

function words(figure: Figure, ledger: Ledger): string {
  const entry = ledger.get(figure.id);
  return entry === undefined ? "" : printFigure(figure, entry.report.document);
}

function sourceSheet(comparison: Comparison, input: ComparisonSheetsInput): SheetPlan {
  const ledger = new Ledger(input.reports);
  const checks = new Checks(input.findings, input.receipts);
  const rows = comparison.columns.flatMap(({ name, material }) =>
    comparison.rows.flatMap(({ indicator }) =>
      sourceRows(name, material, indicator, { ledger, checks }),
    ),
  );
  return {
    name: "数据来源",
    intro: ["“区县对比”中每个数据的出处；推算的列出算式。"],
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
    rows,
    frozen: 3,
  };
}

interface Books {
  readonly ledger: Ledger;
  readonly checks: Checks;
}

function sourceRows(
  name: string,
  material: Material,
  indicator: Indicator,
  { ledger, checks }: Books,
): readonly (readonly SheetCell[])[] {
  const fact = material.facts.find(indicator.id, material.year);
  const calculation = material.calculations.get(indicator.id);
  const stated = (fact?.statements ?? []).flatMap(({ mentions }) =>
    mentions.flatMap((figure) => {
      const entry = ledger.get(figure.id);
      if (entry === undefined) return [];
      const { report } = entry;
      const value = printFigure(figure, report.document);
      const place = [fileName(report.path), placeOf(figure, report), sentenceOf(figure, report)];
      return [[name, material.year, indicator.name, value, "报送", ...place, checks.of(figure.id)]];
    }),
  );
  if (calculation === undefined) return stated;
  const formula = `${calculation.formula}；${calculation.substituted}`;
  const head = [name, material.year, indicator.name, calculation.text];
  return [...stated, [...head, "推算", "", "", formula, "按报送数据推算"]];
}

function indicatorSheet({ rows, columns }: Comparison): SheetPlan {
  return {
    name: "指标说明",
    intro: ["各指标的含义、名义单位和推算公式。报送材料的计量单位（个、家、项、条）按原文列示。"],
    columns: [
      { title: "环节", width: 16 },
      { title: "指标", width: 26 },
      { title: "类型", width: 8, align: "center" },
      { title: "名义单位", width: 10, align: "center" },
      { title: "含义", width: 70 },
      { title: "推算公式", width: 60 },
      { title: "提供区县", width: 12, align: "right" },
    ],
    rows: rows.map(({ indicator, giving }) => [
      stageNames[indicator.stage],
      indicator.name,
      kindNames[indicator.kind],
      indicator.unit,
      indicator.definition,
      formulaWords(indicator),
      `${giving.length}/${columns.length}`,
    ]),
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
