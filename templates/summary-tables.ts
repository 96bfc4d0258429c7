import type { Calculation } from "../domain/calculation.ts";
import type { Indicator } from "../domain/indicator.ts";
import { indicatorOf, indicators, stageNames } from "../domain/indicator.ts";
import type { Material } from "../domain/material.ts";
import type {
  Citation,
  Paper,
  PaperBlock,
  PaperColumn,
  PaperRow,
  Part,
  Parts,
  Quoted,
} from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given, statedParts } from "./parts.ts";

/** What every annual summary is expected to state (domain.md §5.2); listed as 未提供 when absent. */
export const coreIndicators: readonly string[] = [
  "ex_ante.projects",
  "ex_ante.reviewed_amount",
  "ex_ante.reduced_amount",
  "ex_ante.reduction_rate",
  "target.projects_reviewed",
  "monitoring.budget_amount",
  "monitoring.recovered_amount",
  "evaluation.spot_check_departments",
  "evaluation.key_objects",
  "evaluation.key_amount",
  "application.cut_amount",
  "training.participants",
];

const absent = "未提供";

/** Annex 1: every indicator the reports state or allow to calculate, by stage. */
export function statisticsTable(material: Material): readonly PaperBlock[] {
  const rows: PaperRow[] = [];
  for (const stage of Object.keys(stageNames)) {
    const inStage = indicators.filter((indicator) => indicator.stage === stage);
    const found = inStage.flatMap((indicator) => indicatorRows(indicator, material));
    if (found.length > 0) rows.push({ kind: "group", parts: [text(stageName(stage))] }, ...found);
  }
  if (rows.length === 0) return [];
  return [{ kind: "table", title: null, unit: null, columns: statisticsColumns, rows }];
}

function stageName(stage: string): string {
  return Object.entries(stageNames).find(([id]) => id === stage)?.[1] ?? stage;
}

const statisticsColumns: readonly PaperColumn[] = [
  { name: [text("序号")], width: 8, align: "center", numbered: true },
  { name: [text("指标")], width: 34, align: "left" },
  { name: [text("报告数据")], width: 24, align: "right" },
  { name: [text("推算数据")], width: 20, align: "right" },
  { name: [text("所属年度")], width: 14, align: "center" },
];

function indicatorRows(indicator: Indicator, material: Material): readonly PaperRow[] {
  const facts = material.facts.all.filter((fact) => fact.indicator === indicator.id);
  const calculation = material.calculations.get(indicator.id);
  const rows = facts.map((fact) =>
    statisticsRow(
      indicator,
      statedParts(fact),
      fact.year === material.year ? calculation : undefined,
      fact.year,
    ),
  );
  if (facts.some((fact) => fact.year === material.year)) return rows;
  const isWanted = calculation !== undefined || coreIndicators.includes(indicator.id);
  return isWanted
    ? [statisticsRow(indicator, [text(absent)], calculation, material.year), ...rows]
    : rows;
}

function statisticsRow(
  indicator: Indicator,
  stated: Parts,
  calculation: Calculation | undefined,
  year: number | null,
): PaperRow {
  const worked: Parts =
    calculation === undefined
      ? [text("—")]
      : [{ kind: "calculation", calculationId: calculation.id }];
  const about: Parts = [year === null ? text("—") : given("identity", `${year}年`)];
  return { kind: "row", cells: [[], [text(indicator.name)], stated, worked, about] };
}

/** Annex 2: the objects of key evaluation, quoted. */
export function evaluatedTable(objects: readonly Quoted[]): readonly PaperBlock[] {
  if (objects.length === 0) return [];
  const columns: readonly PaperColumn[] = [
    { name: [text("序号")], width: 12, align: "center", numbered: true },
    { name: [text("评价对象（摘自报送材料）")], width: 88, align: "left" },
  ];
  const rows = objects.map((quote): PaperRow => ({ kind: "row", cells: [[], [quote]] }));
  return [{ kind: "table", title: null, unit: null, columns, rows }];
}

const sourceColumns: readonly PaperColumn[] = [
  { name: [text("序号")], width: 6, align: "center", numbered: true },
  { name: [text("指标")], width: 17, align: "left" },
  { name: [text("数据")], width: 15, align: "right" },
  { name: [text("文件及位置")], width: 17, align: "left" },
  { name: [text("原句或算式")], width: 29, align: "left" },
  { name: [text("核验情况")], width: 16, align: "left" },
];

export interface SourceGroup {
  /** Printed above its rows; null where the paper has only one group. */
  readonly name: Parts | null;
  readonly citations: readonly Citation[];
  readonly calculations: readonly Calculation[];
}

/** Where each printed figure comes from and what the rules said, then the calculations. */
export function sourcesTable(groups: readonly SourceGroup[]): readonly PaperBlock[] {
  const rows = groups.flatMap(({ name, citations, calculations }): PaperRow[] => {
    const figures = citations.map((citation) => citationRow(citation));
    const worked = calculations.map((calculation) => calculationRow(calculation));
    if (figures.length + worked.length === 0) return [];
    const head: PaperRow[] = name === null ? [] : [{ kind: "group", parts: name }];
    return [...head, ...figures, ...worked];
  });
  if (rows.length === 0) return [];
  return [
    { kind: "table", title: null, unit: null, columns: sourceColumns, rows },
    { kind: "note", parts: [text(sourcesNote)] },
  ];
}

const sourcesNote =
  "注：“无可核关系”指报送材料中没有可与该数据相互验算的数据，不表示数据正确；“弱核验”指所核关系成立，但不足以发现多数笔误，不算核验通过；“推算”由所列算式得出，不是报送材料的原数。";

function citationRow(citation: Citation): PaperRow {
  const { figure } = citation;
  const name = figure.indicator === null ? figure.subject : nameOf(figure.indicator);
  const quotation: Part = {
    kind: "quotation",
    documentId: figure.documentId,
    span: figure.span,
    text: citation.excerpt,
  };
  return {
    kind: "row",
    cells: [
      [],
      [text(name)],
      [{ kind: "figure", figureId: figure.id }],
      [given("place", `${citation.path} ${citation.place}`.trim())],
      [quotation],
      [given("check", citation.check)],
    ],
  };
}

function calculationRow(calculation: Calculation): PaperRow {
  return {
    kind: "row",
    cells: [
      [],
      [text(nameOf(calculation.indicator))],
      [{ kind: "calculation", calculationId: calculation.id }],
      [text("推算")],
      [given("check", `${calculation.formula}；${calculation.substituted}`)],
      [text("按报送数据推算")],
    ],
  };
}

function nameOf(indicator: string): string {
  return indicatorOf(indicator)?.name ?? indicator;
}

/** Holds the place of the table that can be written only when everything else is. */
export const sourcesPlace: PaperBlock = { kind: "note", parts: [] };

export function withSources(
  paper: Pick<Paper, "blocks" | "annexes">,
  table: readonly PaperBlock[],
): Pick<Paper, "blocks" | "annexes"> {
  const fill = (blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
    blocks.flatMap((block) => (block === sourcesPlace ? table : [block]));
  return {
    blocks: fill(paper.blocks),
    annexes: paper.annexes.map((annex) => ({ ...annex, blocks: fill(annex.blocks) })),
  };
}
