import type { Calculation } from "../domain/calculation.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import type { Material } from "../domain/material.ts";
import { materialOf } from "../domain/material.ts";
import type { Paper, Part } from "../domain/paper.ts";
import { partsOf, text } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { disputedBy } from "./checks.ts";
import { compose } from "./compose.ts";
import { conflictsTable, filesTable } from "./files-table.ts";
import { withOpenErrors } from "./open-errors.ts";
import { calculationsPrinted, citationsOf } from "./parts.ts";
import { sourcesTable, withSources } from "./sources-table.ts";
import { summarySlots } from "./summary-slots.ts";
import type { Template } from "./template-check.ts";
import type { DraftedFor } from "./with-drafts.ts";
import { nothingDrafted, withDrafts } from "./with-drafts.ts";

export interface AnnualSummaryInput {
  readonly template: Template;
  /** Reports of one district and one year; their facts are merged and conflicts shown. */
  readonly reports: readonly Report[];
  /** Reports of the same district and the year before, for the comparison with last year. */
  readonly earlier?: readonly Report[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  /** Date under the text, as it is to be printed (2025年9月2日); left to be filled in when absent. */
  readonly date?: string;
  /** What a model wrote and the gate admitted, by heading. */
  readonly drafted?: DraftedFor;
}

/** The annual summary of one district. Throws ConfigError("bad-template"). */
export function composeAnnualSummary(input: AnnualSummaryInput): Paper {
  const material = materialOf(input.reports, disputedBy(input.findings), input.earlier);
  const outline = compose(input.template, summarySlots(material, input.date ?? null));
  const draft: Paper = {
    ...outline,
    blocks: withOpenErrors(
      withDrafts(outline.blocks, input.drafted ?? nothingDrafted),
      input.findings,
    ),
    kind: "annual-summary",
    citations: [],
    calculations: [],
    measures: [],
  };
  const calculations = calculationsPrinted(draft, calculationsKnown(material));
  const conflicts = conflictsTable(material);
  const operands = calculations.flatMap((calculation) =>
    calculation.operands.map((figure): Part => ({ kind: "figure", figureId: figure.id })),
  );
  const printed = [...partsOf({ ...draft, blocks: [...draft.blocks, ...conflicts] }), ...operands];
  const citations = citationsOf(printed, [...material.reports, ...material.earlier], input);
  const sources = sourcesTable([{ name: null, year: material.year, citations, calculations }]);
  const tables = [...filesTable(material), ...noLists(draft), ...conflicts, ...sources];
  return { ...draft, ...withSources(draft, tables), citations, calculations };
}

function calculationsKnown({ calculations, changes }: Material): readonly Calculation[] {
  const worked = changes.flatMap(({ size, growth }) => (growth === null ? [size] : [size, growth]));
  return [...calculations.values(), ...worked];
}

/** An annex that the reports gave nothing for is left out; the reader is told once. */
function noLists(draft: Paper): Paper["blocks"] {
  const titles = draft.annexes.map(({ title }) =>
    title.map((part) => (part.kind === "text" ? part.text : "")).join(""),
  );
  return titles.some((title) => title.includes("清单"))
    ? []
    : [{ kind: "note", parts: [text("报送材料未列重点评价项目清单，附件从略。")] }];
}
