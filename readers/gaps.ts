import { foldCharacter, isDigit } from "./characters.ts";

/** Blanks or a soft line end between two characters of one line of the flow. */
export interface Gap {
  /** Offset in the text of its first blank. */
  readonly at: number;
  /** In half-width units. */
  readonly width: number;
  /** It holds a line end. */
  readonly wrap: boolean;
}

export interface GapVerdict {
  readonly keep: boolean;
  /** End of the number whose groups of three digits are parted by blanks; -1 outside such a number. */
  readonly joinedUntil: number;
}

const wordCharacter = /[0-9A-Za-z]/;
const groups =
  /\d{3}(?:[ \u00a0]\d{3})*(?:\.\d+)?(?=\s?[余多]?\s?(?:[万亿]?元|[个项家条人户次件份名]|亩|万))/y;

/** End of a number such as `1 252 296万元` whose next group starts at `index`; -1 when it is none. */
function thousandsEnd(text: string, gap: Gap, index: number): number {
  let start = gap.at;
  while (start > 0 && gap.at - start < 5 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  const length = gap.at - start;
  if (length === 0 || length > 3 || /[.,，．]/.test(text.charAt(start - 1))) return -1;
  groups.lastIndex = index;
  return groups.test(text) ? groups.lastIndex : -1;
}

const brokenRest = /\d{1,2}(?:[余多]?\s?(?:[万亿]?元|[个项家条人户次件份名期场%‰]|个百分点|分))/y;

/** `共1 8个项目`: inside Chinese prose two short numbers in a row are one number with a stray blank. */
function broken(text: string, gap: Gap, index: number): boolean {
  let start = gap.at;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start -= 1;
  if (gap.at - start > 2 || !/[\u4e00-\u9fff]/.test(text.charAt(start - 1))) return false;
  if (/(?:附件|附表|[表图第])$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  brokenRest.lastIndex = index;
  return brokenRest.test(text);
}

/**
 * Whether one blank stays between `last` and `next` (the characters on both sides, `index` the
 * offset of `next`): only where two words or two numbers would become one.
 * `atHead`: the gap follows the first few characters of the line, where a number may be its heading number.
 */
export function keepsGap(
  text: string,
  gap: Gap,
  last: string,
  index: number,
  next: string,
  atHead: boolean,
  joinedUntil: number,
): GapVerdict {
  const before = foldCharacter(last);
  const after = foldCharacter(next);
  const digits = /\d/.test(before) && /\d/.test(after);
  if (digits && gap.width === 1 && !gap.wrap && !atHead) {
    const end = index < joinedUntil ? joinedUntil : thousandsEnd(text, gap, index);
    if (end > index) return { keep: false, joinedUntil: end };
  }
  if (digits && gap.width === 1 && !gap.wrap && !atHead && broken(text, gap, index)) {
    return { keep: false, joinedUntil: -1 };
  }
  return { keep: parts(before, after, gap.width, atHead), joinedUntil: -1 };
}

function parts(before: string, after: string, width: number, atHead: boolean): boolean {
  if (wordCharacter.test(before) && wordCharacter.test(after)) return true;
  if (/[%‰]/.test(before) && /\d/.test(after)) return true;
  // `1. 2024年` is a heading number and a year, not the decimal 1.2024.
  if (atHead && before === "." && /\d/.test(after)) return true;
  // Columns of figures: `100  -5`, `100  —  20`, `(3)  (4)`.
  return width >= 2 && /[0-9%)—-]/.test(before) && /[-—+(0-9.]/.test(after);
}
