import type { Document } from "../domain/document.ts";

/** A line or a table cell without its blanks. */
export interface Line {
  readonly text: string;
  /** Offset in the flow of the place where the line or cell begins. */
  readonly start: number;
}

/** Blanks inside Chinese text mean nothing; between Latin letters they part words. */
function compact(text: string): string {
  return text.replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, "");
}

function* pieces(flow: string, from: number, to: number): Generator<Line> {
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? flow.charCodeAt(at) : 10;
    if (code !== 10 && code !== 9) continue;
    const text = compact(flow.slice(start, at));
    if (text !== "") yield { text, start };
    start = at + 1;
  }
}

/** The first lines and cells that are not empty. */
export function headLines(document: Document, count: number): readonly Line[] {
  const flow = document.flow.text;
  const lines: Line[] = [];
  for (const line of pieces(flow, 0, flow.length)) {
    lines.push(line);
    if (lines.length >= count) break;
  }
  return lines;
}

/** The last lines and cells that are not empty, in reading order. */
export function tailLines(document: Document, count: number): readonly Line[] {
  const flow = document.flow.text;
  const lines: Line[] = [];
  let end = flow.length;
  for (let at = end - 1; at >= -1 && lines.length < count; at -= 1) {
    const code = at < 0 ? 10 : flow.charCodeAt(at);
    if (code !== 10 && code !== 9) continue;
    const text = compact(flow.slice(at + 1, end));
    if (text !== "") lines.unshift({ text, start: at + 1 });
    end = at;
  }
  return lines;
}

export function* allLines(document: Document): Generator<Line> {
  yield* pieces(document.flow.text, 0, document.flow.text.length);
}
