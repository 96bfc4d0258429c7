import type { Span } from "./span.ts";

/**
 * The document as continuous prose: one line per paragraph, cells of a table row separated by tabs.
 * `starts[i]` in the flow stands at `sources[i]` in `Document.text`; between two entries both run on
 * one to one, so a character of the flow always stands for exactly one character of the text.
 */
export interface Flow {
  readonly text: string;
  readonly starts: readonly number[];
  readonly sources: readonly number[];
}

/** Offset in `Document.text` of the character at `offset` of the flow. */
export function sourceOffset(flow: Flow, offset: number): number {
  const { starts, sources } = flow;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (sources[low] ?? 0) + offset - (starts[low] ?? 0);
}

/** The smallest span of `Document.text` that holds the flow span; `span` must not be empty. */
export function sourceSpan(flow: Flow, span: Span): Span {
  return {
    start: sourceOffset(flow, span.start),
    end: sourceOffset(flow, span.end - 1) + 1,
  };
}
