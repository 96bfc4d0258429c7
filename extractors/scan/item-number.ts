import { readMeasure } from "./measure.ts";
import type { Refusal } from "./token.ts";

// 6、9、11月 at the start of a line is a list of months, not the sixth item.
const listNumber =
  /\d{1,3}(?:\.(?!\d)|\.(?=(?:19|20)\d\d年)|[、．](?!\d{1,2}(?:、\d{1,2})*(?:[月日]|和\d)))/y;

/** 2.2 before the title of a section: words alone up to the end of the line. */
const sectionNumber =
  /\d{1,2}\.\d{1,2}(?=[ \t　]*\p{Script=Han}[^\d。；;，,：:\n]{1,38}(?:\n|$))/uy;

/** The number of a list item or of a section at `offset`; null where none opens there. */
export function readItemNumber(text: string, offset: number): { refusal: Refusal } | null {
  if (!startsItem(text, offset)) return null;
  listNumber.lastIndex = offset;
  const item = listNumber.exec(text);
  if (item) return refused(offset, item[0]);
  sectionNumber.lastIndex = offset;
  const section = startsLine(text, offset) ? sectionNumber.exec(text) : null;
  return section && isTitle(text, offset + section[0].length) ? refused(offset, section[0]) : null;
}

function refused(start: number, printed: string): { refusal: Refusal } {
  return { refusal: { start, end: start + printed.length, reason: "条目编号" } };
}

/** A number at the start of a line or sentence followed by . or 、 numbers an item. */
function startsItem(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === "" || "\n\t。；：:（(".includes(before);
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === "\n";
}

/** 2.2 人工造林 titles a section; in 2.2万人次 and in 2.2 万元用于奖补, a line broken by the page, the word is the unit. */
function isTitle(text: string, end: number): boolean {
  const measure = readMeasure(text, end + (/^[ \t　]*/.exec(text.slice(end))?.[0].length ?? 0));
  if (measure === null) return true;
  return (
    measure.dimension === "count" &&
    measure.exponent === 0 &&
    !/^(?:\n|$)/.test(text.slice(measure.end))
  );
}
