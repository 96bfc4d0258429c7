import type { SourceLine } from "./source.ts";

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const blank = /^[\s\u200b\ufeff]*$/;

/** Most lines begin with a letter, a digit or a Chinese character; then they are not blank. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0xa0) || (code > 0x3000 && code < 0xfeff);
}

/** Cuts a text into its lines, blank ones left out; form feeds count pages where there are any. */
export function linesOf(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  const paged = text.includes("\f");
  let page = 1;
  let number = 1;
  let start = 0;
  const push = (end: number): void => {
    if (end > start && (isPlain(text.charCodeAt(start)) || !blank.test(text.slice(start, end))))
      lines.push({ start, end, number, page: paged ? page : null, cells: null, table: -1 });
  };
  for (const match of text.matchAll(lineEnd)) {
    push(match.index);
    start = match.index + match[0].length;
    if (match[0] === "\f") page += 1;
    else number += 1;
  }
  push(text.length);
  return lines;
}
