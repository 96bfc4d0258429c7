import { readFileSync } from "node:fs";
import type { Paper, Parts } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import type { AnnualSummaryInput } from "../../templates/annual-summary.ts";
import { composeAnnualSummary } from "../../templates/annual-summary.ts";
import { composeComparison } from "../../templates/district-comparison.ts";
import type { Template } from "../../templates/template-check.ts";
import type { Element } from "../../templates/elements.ts";
import { typeset } from "../../templates/typeset.ts";

export function shippedTemplate(name: "annual-summary.md" | "district-comparison.md"): Template {
  const text = readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");
  return { name, text };
}

export function summaryOf(
  reports: readonly Report[],
  changes: Partial<AnnualSummaryInput> = {},
): Paper {
  const template = shippedTemplate("annual-summary.md");
  return composeAnnualSummary({ template, reports, findings: [], receipts: [], ...changes });
}

export function comparisonOf(reports: readonly Report[]): Paper {
  const template = shippedTemplate("district-comparison.md");
  return composeComparison({ template, reports, findings: [], receipts: [] });
}

/** The paper line by line as it will be printed; cells of a row between bars. */
export function linesOf(paper: Paper): readonly string[] {
  return typeset(paper).flatMap(({ elements }) => elements.flatMap((element) => words(element)));
}

function words(element: Element): readonly string[] {
  if (element.kind === "line") return [joined(element.runs)];
  if (element.kind === "drawn") return [];
  if (element.kind === "signature") return element.lines.map(joined);
  return [element.header, ...element.rows.map(({ cells }) => cells)].map(
    (cells) => `| ${cells.map(joined).join(" | ")} |`,
  );
}

function joined(runs: readonly { readonly text: string }[]): string {
  // Where a title is broken is no part of its words.
  return runs.map(({ text }) => text.replaceAll("\n", "")).join("");
}

/** Words of the template only. */
export function plainWords(parts: Parts): string {
  return parts.map((part) => (part.kind === "text" ? part.text : `<${part.kind}>`)).join("");
}
