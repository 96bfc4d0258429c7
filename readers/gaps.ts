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
  /** End of the number whose groups of digits are parted by blanks; -1 outside such a number. */
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

const unit =
  "[余多]?\\s?(?:[万亿]?元|[个项家条人户次件份名期场所座套处篇类批支辆亩]|公里|[%‰％]|分)";
/** Further groups behind a blank, up to the unit: `2 60 条`, `2.5 万元`. */
const brokenRest = new RegExp(`\\d{1,3}(?: \\d{1,3})*(?:\\.\\d+(?: \\d{1,2})?)?(?=${unit})`, "y");
/** Decimals parted behind the point's first: `93.7 5%`. */
const brokenDecimals = new RegExp(`\\d{1,2}(?=${unit})`, "y");
const brokenSingles =
  /(?:\d ){0,2}\d{1,2}(?=[余多]?\s?(?:[万亿]?元|[个项家条人户次件份名期])\s?[\u4e00-\u9fff，。；])/y;
const brokenYear = /\d{1,3}(?=\s?年)/y;
const brokenDay = /\d(?=\s?日)/y;
const mostDigits = 9;

/**
 * End of a number with stray blanks: `共1 8个项目`, `5 2 60条`, `1 2.5万元`. Inside Chinese prose numbers in a
 * row without a word between them are one number; -1 where they may be a list, a label or columns.
 */
function brokenEnd(text: string, gap: Gap, index: number): number {
  let start = gap.at;
  while (start > 0 && /[\d.]/.test(text.charAt(start - 1))) start -= 1;
  const head = text.slice(start, gap.at);
  const before = text.slice(Math.max(0, start - 2), start);
  if (endOf(brokenYear, text, index) > 0 && isYear(head, text, index)) {
    return endOf(brokenYear, text, index);
  }
  if (/月\s?$/.test(before) && /^[123]$/.test(head)) return endOf(brokenDay, text, index);
  // Where blanks stand around every number, only single digits in a row are surely parts of one.
  if (/[\u4e00-\u9fff]\s$/.test(before) && /^\d$/.test(head)) {
    return endOf(brokenSingles, text, index);
  }
  if (!/[\u4e00-\u9fff]$/.test(before) || /(?:附件|附表|[表图第])$/.test(before)) return -1;
  if (/^\d{1,6}\.\d+$/.test(head)) return endOf(brokenDecimals, text, index);
  if (!/^\d{1,3}$/.test(head)) return -1;
  const end = endOf(brokenRest, text, index);
  const digits = text.slice(start, Math.max(start, end)).replaceAll(/\D/g, "");
  return digits.length <= mostDigits ? end : -1;
}

/** `2 024年`: only together the groups are a year. */
function isYear(head: string, text: string, index: number): boolean {
  brokenYear.lastIndex = index;
  return /^(?:19|20)\d\d$/.test(head + (brokenYear.exec(text)?.[0] ?? ""));
}

function endOf(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
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
    const end =
      index < joinedUntil
        ? joinedUntil
        : Math.max(thousandsEnd(text, gap, index), brokenEnd(text, gap, index));
    if (end > index) return { keep: false, joinedUntil: end };
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
