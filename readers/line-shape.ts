import type { SourceLine } from "./source.ts";
import { isBlankCode, widthOf } from "./characters.ts";
import { withoutMarks } from "./residue.ts";

/** What the eye sees of one line of prose, measured once. */
export interface LineShape {
  /** Without blanks at both ends and without residue. */
  readonly text: string;
  /** In half-width units. */
  readonly width: number;
  /** Blanks before it, in half-width units. */
  readonly indent: number;
  /** It ends a sentence. */
  readonly terminal: boolean;
  /** It starts with a heading number or the name of an annex. */
  readonly marker: boolean;
  /** It holds a comma or a full stop inside. */
  readonly sentence: boolean;
  /** Nothing but a date. */
  readonly date: boolean;
  /** Reads as a title: no sentence marks, and one of the words that end titles. */
  readonly title: boolean;
}

const closing = new Set("。！？；：!?;:…”’」』）)");
const terminal = /(?:[。！？；：!?;:…]|[。！？；][”’」』）)]+|[。！？；][（(][^（()）]*[)）])$/;
const number = "[一二三四五六七八九十百零〇]{1,4}";
const marker = new RegExp(
  `^(?:第?${number}[、.．]|第${number}[章节条部编]|[（(]${number}[)）]|\\d{1,2}(?:[、．]|\\.(?!\\d))|[（(]\\d{1,2}[)）]|\\d{1,2}[)）]|[①-⑳⒈-⒛㈠-㈩]|附[件表录](?:\\s*\\d*\\s*(?:[:：、.]|$)|[一二三四五六七八九十]?[:：])|[●■◆▪•·]|[-*]\\s)`,
);
const sentence = /[，。；]|[,;](?!\d{3})/;
const digit = "[0-9０-９一二三四五六七八九十〇○零]";
const date = new RegExp(`^${digit}{4}\\s*年\\s*${digit}{1,3}\\s*月(?:\\s*${digit}{1,3}\\s*日)?$`);
const titleEnd =
  /(?:报告|总结|情况|说明|通知|方案|汇报|办法|意见|复函|公告|要点|计划|目录|自评表|一览表|明细表|汇总表|统计表|清单)$/;
const titleBreak = /[，。；：、“《（,;:]/;

export function shapeOf(text: string, line: SourceLine): LineShape {
  let start = line.start;
  let indent = 0;
  while (start < line.end && isBlankCode(text.charCodeAt(start))) {
    const character = text.charAt(start);
    indent += character === "\t" ? 4 : character === "\u3000" ? 2 : 1;
    start += 1;
  }
  const raw = text.slice(start, line.end).trimEnd();
  const shown = withoutMarks(raw).trim();
  return {
    text: shown,
    width: widthOf(shown),
    indent,
    // The pattern looks at every place of the line; most lines end in none of its last characters.
    terminal: closing.has(shown.charAt(shown.length - 1)) && terminal.test(shown),
    marker: marker.test(shown),
    sentence: sentence.test(shown),
    date: shown.length <= 16 && date.test(shown),
    title: isTitle(shown),
  };
}

/** Whether the words alone read as a title. */
export function isTitle(shown: string): boolean {
  return shown.length <= 45 && titleEnd.test(shown) && !titleBreak.test(shown);
}
