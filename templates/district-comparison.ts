import type { Calculation } from "../domain/calculation.ts";
import type { Comparison } from "../domain/comparison.ts";
import { compareDistricts } from "../domain/comparison.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import type { Paper, PaperBlock, Part, Parts } from "../domain/paper.ts";
import { partsOf, partsOfBlock, text } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { disputedBy } from "./checks.ts";
import { mainYearParts, rateMeanings, rateParagraphs, yearsParts } from "./comparison-prose.ts";
import {
  columnName,
  indicatorTables,
  needsLandscape,
  recomputedTable,
  supplyTable,
} from "./comparison-tables.ts";
import { compose } from "./compose.ts";
import { withOpenErrors } from "./open-errors.ts";
import { calculationsPrinted, citationsOf, given, inlineSlot } from "./parts.ts";
import type { BlockSlot, Slot, Slots } from "./slot.ts";
import { sourcesPlace, sourcesTable, withSources } from "./sources-table.ts";
import type { Template } from "./template-check.ts";

export interface ComparisonInput {
  readonly template: Template;
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

// The sentence of every cell would fill a volume; beyond this the workbook holds them.
const mostDistrictsWithSources = 6;

/** Districts side by side. Throws ConfigError("bad-template"). */
export function composeComparison(input: ComparisonInput): Paper {
  const comparison = compareDistricts(input.reports, disputedBy(input.findings));
  const outline = compose(input.template, slotsOf(comparison));
  const landscape = needsLandscape(comparison);
  const annexes = outline.annexes.map((annex) => ({
    ...annex,
    landscape: annex.landscape && landscape,
  }));
  const blocks = withOpenErrors(outline.blocks, input.findings);
  const draft: Paper = {
    ...outline,
    blocks,
    annexes,
    kind: "comparison",
    citations: [],
    calculations: [],
    measures: [],
  };
  const known = comparison.columns.flatMap(({ material }) => [...material.calculations.values()]);
  const calculations = calculationsPrinted(draft, known);
  const citations = citationsOf(
    [...partsOf(draft), ...operandParts(calculations)],
    input.reports,
    input,
  );
  const few = comparison.columns.length <= mostDistrictsWithSources;
  const cited = few ? null : idsOf(draft.blocks, calculations);
  const table = sourcesTable(
    comparison.columns.map(({ material }, index) => {
      const documents = new Set(material.reports.map(({ document }) => document.id));
      const own = citations.filter(({ figure }) => documents.has(figure.documentId));
      const worked = calculations.filter((one) => material.calculations.get(one.indicator) === one);
      return {
        name: columnName(comparison, index),
        year: material.year,
        citations: own.filter(({ figure }) => cited === null || cited.has(figure.id)),
        calculations: worked.filter(({ id }) => cited === null || cited.has(id)),
      };
    }),
  );
  const note: readonly PaperBlock[] = few ? [] : [{ kind: "note", parts: [text(restNote)] }];
  return { ...draft, ...withSources(draft, [...table, ...note]), citations, calculations };
}

const restNote =
  "本表只列正文引用的数据；附表其余数据的原句见《区县对比》工作簿的“数据来源”工作表。";

function operandParts(calculations: readonly Calculation[]): readonly Part[] {
  return calculations.flatMap(({ operands }) =>
    operands.map((figure): Part => ({ kind: "figure", figureId: figure.id })),
  );
}

/** Figures and calculations of the text itself. */
function idsOf(
  blocks: readonly PaperBlock[],
  calculations: readonly Calculation[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    for (const part of partsOfBlock(block)) {
      if (part.kind === "figure") ids.add(part.figureId);
      if (part.kind === "calculation") ids.add(part.calculationId);
    }
  }
  for (const { id, operands } of calculations) {
    if (ids.has(id)) for (const operand of operands) ids.add(operand.id);
  }
  return ids;
}

function slotsOf(comparison: Comparison): Slots {
  const count = given("identity", `${comparison.columns.length}个`);
  return new Map<string, Slot>([
    ["区县数", inlineSlot("区县数", [count])],
    ["年度分布", inlineSlot("年度分布", yearsParts(comparison))],
    ["多数年度", inlineSlot("多数年度", mainYearParts(comparison))],
    ["比率含义", inlineSlot("比率含义", closed(rateMeanings(comparison)))],
    ["提供情况表", blockSlot("提供情况表", supplyTable(comparison))],
    ["比率对比", blockSlot("比率对比", rateParagraphs(comparison))],
    ["复算对照表", blockSlot("复算对照表", recomputedTable(comparison))],
    ["区县指标对比表", blockSlot("区县指标对比表", indicatorTables(comparison))],
    ["数据核验情况表", blockSlot("数据核验情况表", [sourcesPlace])],
  ]);
}

function closed(parts: Parts | null): Parts | null {
  return parts === null ? null : [...parts, text("。")];
}

function blockSlot(label: string, blocks: readonly PaperBlock[]): BlockSlot {
  return { kind: "block", label, read: () => (blocks.length === 0 ? null : blocks) };
}
