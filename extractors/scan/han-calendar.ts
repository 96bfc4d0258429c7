import { readNumeral } from "../numerals.ts";
import {
  calendarToken,
  dayOf,
  monthOf,
  monthSpan,
  partOfYear,
  quarterSpan,
  wholeYear,
  yearSpan,
} from "./calendar.ts";
import type { Groups, Shape } from "./calendar.ts";
import type { Reading } from "./token.ts";

const dash = "[-—–―－~～至到]";
const digit = "[一二三四五六七八九]";
const year = "[一二][〇○零一二三四五六七八九]{3}";
const month = `(?:十[一二]?|${digit})`;
const day = `(?:三十一?|二?十${digit}?|${digit})`;
const monthEnd = "(?<e>底|末|份|初|中旬|上旬|下旬)?";

/** Tried in this order; the first that fits reads the place. */
const shapes: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Shape | null;
}[] = [
  { pattern: /(?<h>上半年|下半年)/y, read: partOfYear },
  { pattern: /(?<f>前)(?<q>[一二三四])(?:个)?季度/y, read: partOfYear },
  {
    pattern: new RegExp(`(?:(?<y>${year})年)?(?<q>[一二三四])${dash}(?<q2>[一二三四])季度`, "y"),
    read: quarterSpan,
  },
  { pattern: /第?(?<q>[一二三四])季度/y, read: partOfYear },
  {
    pattern: new RegExp(`(?<y>${year})(?:年(?:度)?)?${dash}(?<y2>${year})(?<u>年度|年)`, "y"),
    read: yearSpan,
  },
  {
    pattern: new RegExp(
      `(?:(?<y>${year})年)?(?<m>${month})(?:月份?)?${dash}(?<m2>${month})月份?(?!${day}[日号])`,
      "y",
    ),
    read: monthSpan,
  },
  {
    pattern: new RegExp(`(?:(?<y>${year})年)?(?<m>${month})月(?<d>${day})[日号]`, "y"),
    read: dayOf,
  },
  {
    pattern: new RegExp(
      `(?<y>${year})年(?:(?<h>上半年|下半年)|(?<f>前)?第?(?<q>[一二三四])季度)`,
      "y",
    ),
    read: partOfYear,
  },
  {
    pattern: new RegExp(`(?:(?<y>${year})年(?:度)?)?(?<m>${month})月${monthEnd}`, "y"),
    read: monthOf,
  },
  {
    pattern: new RegExp(`(?<y>${year})年(?<e>底|末)`, "y"),
    read: (g) => monthOf({ ...g, m: "12", yearEnd: "1" }),
  },
  { pattern: new RegExp(`(?<y>${year})(?<u>年度|年)`, "y"), read: wholeYear },
];

function arabic(groups: Groups): Groups {
  const read = (name: string): string | undefined =>
    readNumeral(groups[name] ?? "") ?? groups[name];
  return {
    ...groups,
    y: read("y"),
    y2: read("y2"),
    m: read("m"),
    m2: read("m2"),
    d: read("d"),
    ...(groups["q2"] === undefined ? {} : { q: read("q"), q2: read("q2") }),
  };
}

const calendarWord = /[年月季日]/;

/** Reads 上半年, 前三季度, 二〇二四年十二月, 一至九月… at `offset`. */
export function readHanCalendar(text: string, offset: number): Reading | null {
  if (!calendarWord.test(text.slice(offset, offset + 12))) return null;
  for (const { pattern, read } of shapes) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) continue;
    const shape = read(arabic(match.groups ?? {}));
    if (shape === null) continue;
    const token = calendarToken(text, offset, offset + match[0].length, shape);
    const { time } = shape;
    const digits = String(time.year ?? time.monthEnd ?? time.month ?? 0);
    return { token: { ...token, digits, han: true } };
  }
  return null;
}
