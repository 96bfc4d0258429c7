import type { Paper } from "../../domain/paper.ts";
import { partsOf } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";

/** Numbers of the printed paper, read back as `found`, that stand in none of its references. */
export function addedIn(paper: Paper, found: Report): readonly string[] {
  const told = [
    ...paper.citations.flatMap(({ text, path, place }) => [text, path, place]),
    ...paper.calculations.flatMap(({ text, substituted }) => [text, substituted]),
    ...[...partsOf(paper)].flatMap((part) =>
      part.kind === "given" || part.kind === "quotation" ? [part.text] : [],
    ),
  ].map((words) => words.replace(/\s/gu, ""));
  return found.figures
    .map(({ quote }) => quote.replace(/\s/gu, ""))
    .filter((quote) => !told.some((words) => words.includes(quote)));
}
