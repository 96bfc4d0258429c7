import type { Calculation } from "../domain/calculation.ts";
import type { Comparison, ComparisonColumn } from "../domain/comparison.ts";
import { compareDistricts } from "../domain/comparison.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import type { Paper, PaperBlock, Part } from "../domain/paper.ts";
import { partsOf, partsOfBlock, text } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { disputedBy } from "./checks.ts";
import { comparisonSlots } from "./comparison-slots.ts";
import { mainYearParts } from "./comparison-prose.ts";
import { needsLandscape } from "./comparison-tables.ts";
import { columnName, mainYear } from "./comparison-words.ts";
import { compose } from "./compose.ts";
import { withOpenErrors } from "./open-errors.ts";
import { calculationsPrinted, citationsOf } from "./parts.ts";
import { sourcesTable, withSources } from "./sources-table.ts";
import type { Template } from "./template-check.ts";
import type { DraftedFor } from "./with-drafts.ts";
import { nothingDrafted, withDrafts } from "./with-drafts.ts";

export interface ComparisonInput {
  readonly template: Template;
  readonly reports: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  /** What a model wrote and the gate admitted, by heading. */
  readonly drafted?: DraftedFor;
}

// The sentence of every cell would fill a volume; beyond this the workbook holds them.
const mostDistrictsWithSources = 6;

/** Districts side by side. Throws ConfigError("bad-template"). */
export function composeComparison(input: ComparisonInput): Paper {
  const comparison = compareDistricts(input.reports, disputedBy(input.findings));
  const outline = compose(input.template, comparisonSlots(comparison, input));
  const landscape = needsLandscape(comparison);
  const annexes = outline.annexes.map((annex) => ({
    ...annex,
    landscape: annex.landscape && landscape,
  }));
  const blocks = withOpenErrors(
    withDrafts(outline.blocks, input.drafted ?? nothingDrafted),
    input.findings,
  );
  const draft: Paper = {
    ...outline,
    blocks,
    annexes,
    kind: "comparison",
    citations: [],
    calculations: [],
    measures: [],
  };
  const calculations = calculationsPrinted(draft, comparison.columns.flatMap(calculationsKnown));
  const printed = [...partsOf(draft), ...operandParts(calculations)];
  const citations = citationsOf(printed, input.reports, input);
  const tables = sourceTables(comparison, { ...draft, citations, calculations });
  return { ...draft, ...withSources(draft, tables), citations, calculations };
}

function calculationsKnown({ material, worked }: ComparisonColumn): readonly Calculation[] {
  const changes = material.changes.flatMap(({ size, growth }) =>
    growth === null ? [size] : [size, growth],
  );
  const known = [...material.calculations.values(), ...worked.values(), ...changes];
  return [...new Map(known.map((one) => [one.id, one])).values()];
}

function sourceTables(comparison: Comparison, paper: Paper): readonly PaperBlock[] {
  const few = comparison.columns.length <= mostDistrictsWithSources;
  const cited = few ? null : idsOf(paper.blocks, paper.calculations);
  const told = new Set<string>();
  // Last year's report may stand in a column of its own as well: each figure is told once.
  const fresh = (id: string): boolean => {
    const isNew = !told.has(id) && (cited === null || cited.has(id));
    told.add(id);
    return isNew;
  };
  const table = sourcesTable(
    comparison.columns.map((column, index) => {
      const { material } = column;
      const documents = new Set(
        [...material.reports, ...material.earlier].map(({ document }) => document.id),
      );
      const own = new Set(calculationsKnown(column).map(({ id }) => id));
      return {
        name: columnName(comparison, index),
        year: mainYearParts(comparison) === null ? mainYear(comparison) : null,
        citations: paper.citations.filter(
          ({ figure }) => documents.has(figure.documentId) && fresh(figure.id),
        ),
        calculations: paper.calculations.filter(({ id }) => own.has(id) && fresh(id)),
      };
    }),
  );
  return few ? table : [...table, { kind: "note", parts: [text(restNote)] }];
}

const restNote = "本表只列正文引用的数据；其余数据的原句见《区县对比》工作簿的“数据来源”工作表。";

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
