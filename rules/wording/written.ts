import { sourceSpan } from "../../domain/flow.ts";
import type { Quantity } from "../../domain/quantity.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../domain/span.ts";
import type { Evidence, NonEmpty } from "../rule.ts";

/** Words of the flow as evidence, with the number they stand for if any. */
export function writtenAt(report: Report, flow: Span, role: string, quantity?: Quantity): Evidence {
  const { document } = report;
  const span = sourceSpan(document.flow, flow);
  return {
    role,
    documentId: document.id,
    span,
    quote: document.text.slice(span.start, span.end),
    figure: null,
    ...(quantity === undefined ? {} : { quantity }),
  };
}

/** A bound that the words set and no figure prints, such as the 100% that a share cannot exceed. */
export function exactly(digits: string, unit: string): Quantity {
  return { digits, exponent: 0, unit, dimension: "count", qualifier: "exact" };
}

/** What all findings on the writing of a number share: it cannot be read, so nothing was judged. */
export function unreadable<Id extends string, Data>(
  messageId: Id,
  data: Data,
  evidence: NonEmpty<Evidence>,
  told: { readonly title: string; readonly suggestion: string; readonly text: string },
): {
  readonly verdict: "broken";
  readonly messageId: Id;
  readonly data: Data;
  readonly evidence: NonEmpty<Evidence>;
  readonly judged: null;
  readonly title: string;
  readonly suggestion: string;
  readonly verdictOverride: "undecidable";
  readonly blame: readonly [0];
  readonly relation: {
    readonly text: string;
    readonly formula: string;
    readonly substituted: string;
  };
} {
  const { title, suggestion, text } = told;
  return {
    verdict: "broken",
    messageId,
    data,
    evidence,
    judged: null,
    title,
    suggestion,
    verdictOverride: "undecidable",
    blame: [0],
    // Replay: operand 0 lacks what would make it a number that can be judged.
    relation: { text, formula: "missing(0)", substituted: evidence[0].quote },
  };
}

/** Spans of titles 《…》 and of law numbers in brackets, in which numbers are names. */
export function titlesIn(text: string): readonly Span[] {
  return [...text.matchAll(/《[^》\n]{1,80}》/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function within(span: Span, spans: readonly Span[]): boolean {
  return spans.some((other) => overlaps(other, span));
}
