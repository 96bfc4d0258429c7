import { fold } from "./fold.ts";

const dash = "[-—–－‐‑‒―~～∼至到]{1,2}";

/** 1-9月, 1月至9月, 1—9月份, 截至9月底, 截止2025年9月30日, 9月末. Reads folded text. */
export const monthPattern = new RegExp(
  `(?<!\\d)0?1月(?:0?1日)?${dash}(?:20\\d\\d年)?(?:1[0-2]|0?[1-9])月\\d{1,2}日` +
    `|20\\d\\d[-./]0?1[-./]0?1(?:日)?${dash}20\\d\\d[-./](?:1[0-2]|0?[1-9])[-./]\\d{1,2}` +
    `|(?<!\\d)0?1月?${dash}(?:20\\d\\d年)?(?:1[0-2]|0?[1-9])月份?(?:底|末)?` +
    `|(?:截[至止]到?)(?:20\\d\\d年)?(?:1[0-2]|0?[1-9])月(?:份|底|末|\\d{1,2}日)?` +
    `|(?<![\\d-])(?:1[0-2]|0?[1-9])月(?:底|末)` +
    `|(?:第?[一二三四1-4]|前[一二三两123])(?:个)?季度(?:末|底)?|上半年`,
  "g",
);

const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 两: 6, 三: 9, 四: 12 };

/** Each N of the periods 1–N月 that a text names: 截至9月底 and 前三季度 are 9. */
export function throughMonthsIn(text: string): ReadonlySet<number> {
  const named = Array.from(fold(text).matchAll(monthPattern), ([words]) => monthOf(words));
  return new Set(named.filter((month) => month !== null));
}

/** N of the period 1–N月 that a heading names; null when it names none, or two. */
export function throughMonthOf(text: string): number | null {
  const found = throughMonthsIn(text);
  const [only = null] = found;
  return found.size === 1 ? only : null;
}

function monthOf(words: string): number | null {
  if (words === "上半年") return 6;
  const quarter = /([一二三四两1-4])(?:个)?季度/.exec(words)?.[1];
  if (quarter !== undefined) return quarters[quarter] ?? Number(quarter) * 3;
  const day = /20\d\d[-./](\d{1,2})[-./]\d{1,2}$/.exec(words)?.[1];
  if (day !== undefined) return Number(day);
  const month = /(\d{1,2})月(?:份|底|末|\d{1,2}日)?(?:底|末)?$/.exec(words)?.[1];
  return month === undefined ? null : Number(month);
}

/** The year a heading names; null when it names none, or two. */
export function yearOf(text: string): number | null {
  const years = new Set(
    Array.from(fold(text).matchAll(/(?<!\d)(20[0-4]\d)(?=年|[-.]\d|$)/g), ([, year]) =>
      Number(year),
    ),
  );
  const [only = null] = years;
  return years.size === 1 ? only : null;
}
