import type { Chart } from "../domain/chart.ts";
import type { Paper, PaperBlock } from "../domain/paper.ts";
import type { Element } from "./elements.ts";
import { typeset } from "./typeset.ts";

/** A value of a picture that no table of its paper prints. */
export interface LooseValue {
  readonly chart: string;
  readonly text: string;
}

/**
 * Values that stand in a picture and in no cell of a table of the same paper; the value of a reference
 * line may stand in the text instead.
 */
export function chartsWithoutTable(paper: Paper): readonly LooseValue[] {
  const elements = typeset(paper).flatMap((sheet) => sheet.elements);
  const cells = new Set(elements.flatMap(cellsOf));
  const lines = elements.flatMap(linesOf);
  const blocks = [paper.blocks, ...paper.annexes.map((annex) => annex.blocks)].flat();
  return blocks.flatMap(chartOf).flatMap((chart) => {
    const values = chart.series.flatMap((series) => series.values);
    const loose = values.flatMap((value) =>
      value === null || cells.has(value.text) ? [] : [value],
    );
    const reference = chart.reference?.value;
    const isTold =
      reference === undefined ||
      cells.has(reference.text) ||
      lines.some((line) => standsIn(reference.text, line));
    return [...loose, ...(isTold ? [] : [reference])].map(({ text }) => ({
      chart: chart.title,
      text,
    }));
  });
}

function chartOf(block: PaperBlock): readonly Chart[] {
  return block.kind === "chart" ? [block.chart] : [];
}

function cellsOf(element: Element): readonly string[] {
  if (element.kind !== "grid") return [];
  return element.rows.flatMap(({ cells }) => cells.map(wordsOf));
}

function linesOf(element: Element): readonly string[] {
  return element.kind === "line" && element.role !== "caption" ? [wordsOf(element.runs)] : [];
}

function wordsOf(runs: readonly { readonly text: string }[]): string {
  return runs
    .map(({ text }) => text)
    .join("")
    .trim();
}

/** Not as a part of a longer number: 5.00% does not stand in 75.00%. */
function standsIn(text: string, line: string): boolean {
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const before = line.slice(0, at);
    const after = line.slice(at + text.length);
    if (!/[\d.]$/u.test(before) && !/^(?:\d|\.\d)/u.test(after)) return true;
  }
  return false;
}
