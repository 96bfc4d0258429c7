import type { Document } from "../../domain/document.ts";
import type { Flow } from "../../domain/flow.ts";
import { sourceOffset } from "../../domain/flow.ts";
import type { Span } from "../../domain/span.ts";

/** Replaces the characters of a span of `Document.text`. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Edited {
  readonly document: Document;
  /** Where an offset of the original stands now; one inside an edit goes to its end. */
  readonly shift: (offset: number) => number;
}

/** The raw text with all edits; they must not overlap. */
export function editedText(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: words } of edits.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + words + result.slice(end);
  }
  return result;
}

export function shiftOf(edits: readonly Edit[]): (offset: number) => number {
  return (offset) =>
    edits.reduce(
      (sum, { start, end, text }) =>
        offset >= end && end > start
          ? sum + text.length - (end - start)
          : offset >= start && start === end
            ? sum + text.length
            : sum,
      offset,
    );
}

/**
 * The document as its reader would have made it of the edited text: blocks and tables stay. Null when an
 * edit crosses a place where the flow leaves characters out.
 */
export function withEdits(document: Document, edits: readonly Edit[]): Edited | null {
  let current = document;
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    const next = withEdit(current, trimmed(current.text, edit));
    if (next === null) return null;
    current = next;
  }
  return { document: current, shift: shiftOf(edits) };
}

/** Without the characters that stay as they are at both ends. */
function trimmed(text: string, { start, end, text: words }: Edit): Edit {
  const old = text.slice(start, end);
  let head = 0;
  while (head < old.length && head < words.length && old[head] === words[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, words.length) - head;
  while (tail < most && old.at(-1 - tail) === words.at(-1 - tail)) tail += 1;
  return { start: start + head, end: end - tail, text: words.slice(head, words.length - tail) };
}

function withEdit(document: Document, edit: Edit): Document | null {
  const { flow } = document;
  const at = flowOffset(flow, edit.start === edit.end ? edit.start - 1 : edit.start);
  if (at === null) return null;
  const start = edit.start === edit.end ? at + 1 : at;
  const length = edit.end - edit.start;
  for (let step = 0; step < length; step += 1) {
    if (sourceOffset(flow, start + step) !== edit.start + step) return null;
  }
  const by = edit.text.length - length;
  const inText = mover(edit.start, edit.end, by);
  const inFlow = mover(start, start + length, by);
  const words = edit.text.normalize("NFKC");
  if (words.length !== edit.text.length) return null;
  return {
    ...document,
    text: editedText(document.text, [edit]),
    flow: {
      text: flow.text.slice(0, start) + words + flow.text.slice(start + length),
      starts: flow.starts.map((each) => (each > start ? Math.max(start, each + by) : each)),
      sources: flow.sources.map((each) => (each > edit.start ? each + by : each)),
    },
    blocks: document.blocks.map((block) => ({
      ...block,
      span: inText(block.span),
      flow: inFlow(block.flow),
    })),
    tables: document.tables.map((table) => ({
      ...table,
      caption: table.caption === null ? null : inText(table.caption),
      cells: table.cells.map((cell) => ({
        ...cell,
        unitSpan: cell.unitSpan === null ? null : inText(cell.unitSpan),
      })),
    })),
  };
}

/** An insertion at the end of a span belongs to the span. */
function mover(start: number, end: number, by: number): (span: Span) => Span {
  return (span) => ({
    start: span.start >= end && span.start > start ? span.start + by : span.start,
    end: span.end >= end ? span.end + by : span.end,
  });
}

function flowOffset(flow: Flow, source: number): number | null {
  for (let index = flow.starts.length - 1; index >= 0; index -= 1) {
    const from = flow.sources[index] ?? 0;
    if (from > source) continue;
    const offset = (flow.starts[index] ?? 0) + source - from;
    const next = flow.starts[index + 1] ?? flow.text.length;
    return offset < next ? offset : null;
  }
  return null;
}
