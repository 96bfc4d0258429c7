import type { Paper, PaperBlock, PaperTable } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import type { Chart } from "../../domain/chart.ts";

/** A paper with a title and what is told, nothing else. */
export function paperOf(blocks: readonly PaperBlock[], changes: Partial<Paper> = {}): Paper {
  return {
    kind: "annual-summary",
    title: [text("题")],
    blocks,
    signature: [],
    annexes: [],
    citations: [],
    calculations: [],
    measures: [],
    ...changes,
  };
}

/** The values of a chart as a table beside it. */
export function tableOf({ unit, categories, series }: Chart): PaperTable {
  return {
    kind: "table",
    title: [text("各部门情况表")],
    unit,
    columns: [
      { name: [text("部门")], width: 3, align: "left" },
      ...series.map(({ name }) => ({ name: [text(name)], width: 2, align: "right" as const })),
    ],
    rows: categories.map((name, i) => ({
      kind: "row" as const,
      cells: [[text(name)], ...series.map(({ values }) => [text(values[i]?.text ?? "—")])],
    })),
  };
}
