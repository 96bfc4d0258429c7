import type { Document } from "../domain/document.ts";

/** A line or a table cell without its blanks. */
export interface Line {
  readonly text: string;
  /** Offset in the flow of the place where the line or cell begins. */
  readonly start: number;
}

/** Blanks inside Chinese text mean nothing; between Latin letters they part words. */
function compact(text: string): string {
  if (!/\s/.test(text)) return text;
  return text.replace(/(?<![A-Za-z])\s+|\s+(?![A-Za-z])/g, "");
}

function* pieces(flow: string): Generator<Line> {
  let start = 0;
  let blanks = false;
  for (let at = 0; at <= flow.length; at += 1) {
    const code = at < flow.length ? flow.charCodeAt(at) : 10;
    if (code !== 10 && code !== 9) {
      blanks ||= mayBeBlank(code);
      continue;
    }
    const text = blanks ? compact(flow.slice(start, at)) : flow.slice(start, at);
    if (text !== "") yield { text, start };
    start = at + 1;
    blanks = false;
  }
}

/** Every blank is among them, and so are some signs; nothing that Chinese prose is made of. */
function mayBeBlank(code: number): boolean {
  return code <= 32 || (code >= 0xa0 && code <= 0x3000) || code === 0xfeff;
}

/** No caller looks at more of the first lines, or of the last; several look at the same ones. */
const mostKept = 40;

function kept(
  read: (document: Document, count: number) => readonly Line[],
): (document: Document) => readonly Line[] {
  const known = new WeakMap<Document, readonly Line[]>();
  return (document) => {
    const before = known.get(document);
    if (before !== undefined) return before;
    const lines = read(document, mostKept);
    known.set(document, lines);
    return lines;
  };
}

const keptHead = kept(readHead);
const keptTail = kept(readTail);

/** The first lines and cells that are not empty. */
export function headLines(document: Document, count: number): readonly Line[] {
  return count > mostKept ? readHead(document, count) : keptHead(document).slice(0, count);
}

/** The last lines and cells that are not empty, in reading order. */
export function tailLines(document: Document, count: number): readonly Line[] {
  return count > mostKept ? readTail(document, count) : keptTail(document).slice(-count);
}

function readHead(document: Document, count: number): readonly Line[] {
  const lines: Line[] = [];
  for (const line of pieces(document.flow.text)) {
    lines.push(line);
    if (lines.length >= count) break;
  }
  return lines;
}

function readTail(document: Document, count: number): readonly Line[] {
  const flow = document.flow.text;
  const lines: Line[] = [];
  let end = flow.length;
  for (let at = end - 1; at >= -1 && lines.length < count; at -= 1) {
    const code = at < 0 ? 10 : flow.charCodeAt(at);
    if (code !== 10 && code !== 9) continue;
    const text = compact(flow.slice(at + 1, end));
    if (text !== "") lines.push({ text, start: at + 1 });
    end = at;
  }
  return lines.reverse();
}

/** A line that is nothing but a date, its year as digits or in Chinese numerals. */
export const dateLine =
  /^(\d{4}|[二一][〇○零Ｏ一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;

export function* allLines(document: Document): Generator<Line> {
  yield* pieces(document.flow.text);
}
