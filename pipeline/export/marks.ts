import type { Block, Document } from "../../domain/document.ts";
import type { Figure, Rejected } from "../../domain/figure.ts";
import type { Finding } from "../../domain/finding.ts";
import { sourceOffset } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../domain/span.ts";

/** A finding with its number on the page. */
export interface Numbered {
  readonly number: number;
  readonly finding: Finding;
}

/** An operand of a finding where it stands in the flow. */
export interface Mark {
  readonly span: Span;
  readonly numbered: Numbered;
  /** Index in the operands. */
  readonly operand: number;
}

/** A number that is no figure, where it stands in the flow. */
export interface RejectedMark {
  readonly span: Span;
  readonly reason: string;
}

/** A run of the flow under one and the same set of marks. */
export interface Segment {
  readonly span: Span;
  readonly figure: Figure | null;
  readonly rejected: RejectedMark | null;
  readonly marks: readonly Mark[];
}

/** Every number of a report that was turned down, in the flow. */
export function rejectedIn({ document, rejected }: Report): readonly RejectedMark[] {
  return rejected.flatMap((one: Rejected) =>
    flowSpans(document, one.span).map((span) => ({ span, reason: one.reason })),
  );
}

/** Every place of a report that its findings rest on, in the flow. */
export function marksIn(report: Report, all: readonly Numbered[]): readonly Mark[] {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  return all.flatMap((numbered) =>
    numbered.finding.operands.flatMap((operand, index) => {
      if (operand.documentId !== report.document.id) return [];
      const figure = figures.get(operand.figureId ?? "");
      const spans = figure === undefined ? flowSpans(report.document, operand) : [figure.flow];
      return spans.map((span): Mark => ({ span, numbered, operand: index }));
    }),
  );
}

/** Words may reach over several paragraphs; each keeps its own part. */
function flowSpans(document: Document, words: Span): readonly Span[] {
  const blocks = document.blocks.filter(({ span }) => overlaps(span, words));
  return blocks.flatMap(({ flow }) => {
    let start = flow.start;
    while (start < flow.end && sourceOffset(document.flow, start) < words.start) start += 1;
    let end = start;
    while (end < flow.end && sourceOffset(document.flow, end) < words.end) end += 1;
    return start < end ? [{ start, end }] : [];
  });
}

/** The whole block cut where a figure or a mark begins or ends. */
export function segmentsOf(
  { flow }: Block,
  figures: readonly Figure[],
  marks: readonly Mark[],
  turnedDown: readonly RejectedMark[] = [],
): readonly Segment[] {
  const ends = [
    ...figures.map((figure) => figure.flow),
    ...marks.map(({ span }) => span),
    ...turnedDown.map(({ span }) => span),
  ];
  const cuts = [flow.start, flow.end, ...ends.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => flow.start <= cut && cut <= flow.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const span = { start: cuts[index] ?? end, end };
    if (span.start === span.end) return [];
    const figure = figures.find((one) => overlaps(one.flow, span)) ?? null;
    const rejected = turnedDown.find((one) => overlaps(one.span, span)) ?? null;
    return [{ span, figure, rejected, marks: marks.filter((mark) => overlaps(mark.span, span)) }];
  });
}
