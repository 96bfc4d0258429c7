import type { Quantity } from "./quantity.ts";
import type { Span } from "./span.ts";

export type Kind = "amount" | "count" | "rate" | "score" | "rank" | "date" | "period" | "docnumber";

export const statuses = ["actual", "plan", "threshold", "reference"] as const;

export type Status = (typeof statuses)[number];

/** A quantity of an indicator with its exact place: the unit of evidence of the whole product. */
export interface Figure {
  /** Unique in the run: document id, a dot, running number in text order from 1. */
  readonly id: string;
  readonly documentId: string;
  readonly kind: Kind;
  /** In `Document.text`; `quote` is the characters there. */
  readonly span: Span;
  readonly quote: string;
  /** In `Document.flow.text`. */
  readonly flow: Span;
  readonly quantity: Quantity;
  /**
   * Exact decimal in the base unit (yuan, percent points, plain count); dates and periods: the known
   * parts written together (2024, 202406, 20240820); null for a span of time.
   */
  readonly value: string | null;
  /** Dates and periods in ISO 8601 (`2024-01/2024-09`); null for others and where unknown. */
  readonly iso: string | null;
  readonly status: Status;
  /** Year the figure is about; null where the text states none. */
  readonly year: number | null;
  /** Id of the dictionary (indicators.json); null when none is meant or when it cannot be decided. */
  readonly indicator: string | null;
  /** What it could be, best first, with the reason in Chinese; also the rejected ones. */
  readonly candidates: readonly IndicatorCandidate[];
  /** What is counted or measured, in the words of the text. */
  readonly subject: string;
  /** Index of the block in `Document.blocks`. */
  readonly block: number;
  /** The sentence it stands in, in `Document.flow.text`. */
  readonly sentence: Span;
  /** Headings above it, outermost first, in the words of the text without their numbers. */
  readonly section: readonly string[];
  /** Place of the table cell it stands in; null in prose. */
  readonly cell: CellPlace | null;
  /** Where an inherited unit was declared, in `Document.text`; null when the unit stands at the number. */
  readonly unitSpan: Span | null;
  /** Id of the extractor that yielded it. */
  readonly extractor: string;
  /** Set where a language model proposed the indicator; a person should look. */
  readonly proposedBy?: "model";
}

export interface IndicatorCandidate {
  readonly indicator: string;
  readonly reason: string;
}

/** Rows and columns count from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A run of characters that looks like a figure and is none, with the reason in Chinese. */
export interface Rejected {
  readonly span: Span;
  readonly quote: string;
  readonly reason: string;
}
