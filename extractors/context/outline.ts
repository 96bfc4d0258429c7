/** A heading and where what it heads begins. Offsets are into the flow. */
export interface Heading {
  readonly start: number;
  /** 1 一、 2 （一） 3 1. 4 （1）; 5 a circled number. */
  readonly level: number;
  /** Without its number and end mark. */
  readonly title: string;
}

const han = "[一二三四五六七八九十]{1,3}";
const shapes: readonly (readonly [number, RegExp])[] = [
  [1, new RegExp(`${han}、`, "y")],
  [2, new RegExp(`[（(]${han}[）)]`, "y")],
  [4, /[（(]\d{1,2}[）)]/y],
  [3, /\d{1,2}(?:\.(?!\d(?!0\d\d年))|[．、])/y],
  [5, /[①②③④⑤⑥⑦⑧⑨⑩]/y],
];

const longestTitle = 60;

/** 附件2 alone on its line: what follows belongs to no section of the text before it. */
const annexLine = /附件\s*[\d一二三四五六七八九十]{0,2}\s*[：:]?\s*(?=\n|$)/y;

/** Headings on lines of their own, run-in headings, and numbered sentences inside a paragraph. */
export function headingsOf(text: string, sentences: readonly number[]): readonly Heading[] {
  const headings: Heading[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const start = sentences[index] ?? 0;
    const lineStart = start === 0 || text.charCodeAt(start - 1) === 10;
    const heading = headingAt(text, start, sentences[index + 1] ?? text.length, lineStart);
    if (heading) headings.push(heading);
  }
  return headings;
}

function headingAt(text: string, start: number, end: number, lineStart: boolean): Heading | null {
  annexLine.lastIndex = start;
  const annex = lineStart ? annexLine.exec(text) : null;
  if (annex !== null) return { start, level: 1, title: annex[0].trim() };
  for (const [level, shape] of shapes) {
    if (!lineStart && level !== 3) continue;
    shape.lastIndex = start;
    const match = shape.exec(text);
    if (!match) continue;
    const from = start + match[0].length;
    const stop = text.slice(from, Math.min(end, from + longestTitle)).search(/[。：:；;\n\t]/);
    const title = text.slice(from, stop < 0 ? Math.min(end, from + longestTitle) : from + stop);
    return { start, level, title: title.trim() };
  }
  return null;
}

/** Headings above each offset; offsets must be asked for in rising order. */
export function outlineCursor(
  headings: readonly Heading[],
): (offset: number) => readonly Heading[] {
  let at = 0;
  let path: readonly Heading[] = [];
  return (offset) => {
    let heading = headings[at];
    while (heading !== undefined && heading.start <= offset) {
      const level = heading.level;
      path = [...path.filter((above) => above.level < level), heading];
      at += 1;
      heading = headings[at];
    }
    return path;
  };
}
