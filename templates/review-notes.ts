import type { Calculation } from "../domain/calculation.ts";
import type { Figure } from "../domain/figure.ts";
import { indicatorOf } from "../domain/indicator.ts";
import type { Measure } from "../domain/measure.ts";
import type { Citation, Paper, Part } from "../domain/paper.ts";
import { figureIdsOf } from "../domain/paper.ts";
import type { Span } from "../domain/span.ts";

/** File and place of a span (in `Document.text`); null where the document is not at hand. */
export type Locate = (
  documentId: string,
  span: Span,
) => { readonly path: string; readonly place: string } | null;

/** Lines of the comment that a part of a paper gets in the copy for review; null for plain words. */
export type Notes = (part: Part) => readonly string[] | null;

/** Where each part of a paper comes from and what the rules said about it. */
export function notesOf(paper: Paper, locate: Locate): Notes {
  const citations = new Map(paper.citations.map((citation) => [citation.figure.id, citation]));
  const calculations = new Map(paper.calculations.map((each) => [each.id, each]));
  const measures = new Map(paper.measures.map((measure) => [measure.id, measure]));
  const sourceOf = (figure: Figure): string =>
    printedSource(citations.get(figure.id) ?? locate(figure.documentId, figure.span));
  return (part) => {
    switch (part.kind) {
      case "figure":
      case "marker": {
        const cited = figureIdsOf(part).flatMap((id) => citations.get(id) ?? []);
        const lines = cited.flatMap((citation) => citationLines(citation, cited.length > 1));
        return lines.length > 0 ? lines : null;
      }
      case "calculation":
        return present(calculations.get(part.calculationId), (each) =>
          calculationLines(each, sourceOf),
        );
      case "measure":
        return present(measures.get(part.measureId), measureLines);
      case "quotation":
        return [`摘自：${printedSource(locate(part.documentId, part.span))}`];
      default:
        return null;
    }
  };
}

function present<T>(
  value: T | undefined,
  lines: (value: T) => readonly string[],
): readonly string[] | null {
  return value === undefined ? null : lines(value);
}

function printedSource(source: { readonly path: string; readonly place: string } | null): string {
  return source === null ? "报送材料" : `${source.path} ${source.place}`.trim();
}

function citationLines(citation: Citation, several: boolean): readonly string[] {
  return [
    ...(several ? [`数据：${citation.text}`] : []),
    `来源：${printedSource(citation)}`,
    `原句：${citation.excerpt}`,
    `核验：${citation.check}`,
  ];
}

function calculationLines(
  { formula, substituted, operands }: Calculation,
  sourceOf: (figure: Figure) => string,
): readonly string[] {
  return [
    `推算：${formula}`,
    `代入：${substituted}`,
    ...operands.map((figure) => `${nameOf(figure)}：${figure.quote.trim()}，${sourceOf(figure)}`),
    "本数由以上数据推算，不是报送材料的原数。",
  ];
}

function nameOf({ indicator, subject }: Figure): string {
  return (indicator === null ? null : indicatorOf(indicator)?.name) ?? subject;
}

function measureLines({ name, formula, place }: Measure): readonly string[] {
  return [`指标：${name}`, `算式：${formula}`, `出处：${place}`];
}

/** In a row of a table the sentence beside its figure needs no comment of its own. */
export function withoutRepeats(notes: Notes, row: readonly Part[]): Notes {
  const isTold = row.some(({ kind }) => kind === "figure");
  return (part) => (isTold && part.kind === "quotation" ? null : notes(part));
}
