import { readNumeral } from "../numerals.ts";
import type { Reading, TimeParts, Token } from "./token.ts";

/** Words before N日 that make it a length of time: 逾期30日, 满7日. */
export const dueDays =
  "(?:逾期|超期|延期|延迟|推迟|滞后|提前|届满|历时|为期|累计|超过|不足|不少于|不超过|不得超过)";
const dash = "[-—–―－~～至到]";

/** Tried in this order; the first that fits reads the place. */
const shapes: readonly {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Shape | null;
}[] = [
  {
    pattern: new RegExp(`(?<y>\\d{4})(?:年(?:度)?)?${dash}(?<y2>\\d{4})(?<u>年度|年)`, "y"),
    read: (g) => yearSpan(g),
  },
  {
    pattern: new RegExp(
      `(?:(?<y>\\d{4})年(?:度)?)?(?<m>\\d{1,2})(?:月份?)?${dash}(?<m2>\\d{1,2})月份?(?!\\d{1,2}[日号])`,
      "y",
    ),
    read: (g) => monthSpan(g),
  },
  {
    pattern: /(?<y>\d{4})年(?:度)?(?<m>\d{1,2})月(?<d>\d{1,2})[日号]/y,
    read: (g) => dayOf(g),
  },
  {
    pattern: /(?<y>\d{4})(?<s>[-./])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})(?![\d.])/y,
    read: (g) => dayOf(g),
  },
  {
    pattern: /(?<y>\d{4})年(?:度)?(?<m>\d{1,2})月(?<e>底|末|份|初|中旬|上旬|下旬)?/y,
    read: (g) => monthOf(g),
  },
  {
    pattern:
      /(?<y>\d{4})年(?:度)?(?:(?<h>上半年|下半年)|(?<f>前)?第?(?<q>[一二三四1-4])(?:个)?季度)/y,
    read: (g) => partOfYear(g),
  },
  {
    pattern: new RegExp(`(?:(?<y>\\d{4})年(?:度)?)?(?<q>[1-4])${dash}(?<q2>[1-4])季度`, "y"),
    read: (g) => quarterSpan(g),
  },
  { pattern: /(?<y>\d{4})年(?<e>底|末)/y, read: (g) => monthOf({ ...g, m: "12", yearEnd: "1" }) },
  { pattern: /(?<y>\d{4})(?<u>年度|年)/y, read: (g) => wholeYear(g) },
  { pattern: /(?<m>\d{1,2})月(?<d>\d{1,2})[日号]/y, read: (g) => dayOf(g) },
  { pattern: /(?<m>\d{1,2})月(?<e>底|末|份|初|中旬|上旬|下旬)?/y, read: (g) => monthOf(g) },
  { pattern: /前?第?(?<q>[1-4])季度/y, read: (g) => partOfYear(g) },
  {
    pattern: new RegExp(`(?<!${dueDays})(?<d>\\d{1,2})日(?!内|以内|之内)`, "y"),
    read: (g) => dayOf(g),
  },
];

/** What one shape of writing tells. */
export interface Shape {
  readonly kind: "date" | "period";
  readonly unit: string | null;
  readonly time: TimeParts;
}

/** Reads a date or a period that begins with an Arabic digit at `offset`; null when none stands there. */
export function readCalendar(text: string, offset: number): Reading | null {
  if (!maybeCalendar(text, offset)) return null;
  for (const { pattern, read } of shapes) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) continue;
    const shape = read(match.groups ?? {});
    if (shape === null) continue;
    return { token: calendarToken(text, offset, offset + match[0].length, shape) };
  }
  return null;
}

// Nearly every number is no date; one look at what follows the digits saves twelve patterns.
function maybeCalendar(text: string, offset: number): boolean {
  let at = offset;
  while (isDigit(text.charCodeAt(at))) at += 1;
  if (at - offset > 4) return false;
  return "年月日季-—–―－~～至到./".includes(text.charAt(at) || " ");
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const relatives = ["次月", "当月", "每月", "下月", "本月", "同月"];

export function calendarToken(
  text: string,
  offset: number,
  end: number,
  shape: Shape,
): Omit<Token, "inTitle"> {
  const prefix = relatives.find((word) => text.startsWith(word, offset - word.length));
  const relative = prefix !== undefined && shape.time.month === undefined;
  return {
    start: relative ? offset - prefix.length : offset,
    end,
    kind: shape.kind,
    digits: /\d+/.exec(text.slice(offset, end))?.[0] ?? "0",
    exponent: 0,
    unit: shape.unit,
    dimension: "time",
    over: false,
    time: relative ? { ...shape.time, relative } : shape.time,
    han: false,
  };
}

function yearOf(text: string | undefined): number | null {
  const year = Number(text);
  return text !== undefined && year >= 1900 && year <= 2100 ? year : null;
}

function inRange(text: string | undefined, most: number): number | null {
  const value = Number(text);
  return text !== undefined && value >= 1 && value <= most ? value : null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export function monthSpan(g: Groups): Shape | null {
  const month = inRange(g["m"], 12);
  const monthEnd = inRange(g["m2"], 12);
  if (month === null || monthEnd === null) return null;
  return { kind: "period", unit: "月", time: { year: yearOf(g["y"]), month, monthEnd } };
}

export function dayOf(g: Groups): Shape | null {
  const month = g["m"] === undefined ? undefined : inRange(g["m"], 12);
  const day = inRange(g["d"], 31);
  if (month === null || day === null) return null;
  if (g["y"] !== undefined && yearOf(g["y"]) === null) return null;
  return {
    kind: "date",
    unit: "日",
    time: { year: yearOf(g["y"]), ...(month === undefined ? {} : { month }), day },
  };
}

export function monthOf(g: Groups): Shape | null {
  const month = inRange(g["m"], 12);
  if (month === null || (g["y"] !== undefined && yearOf(g["y"]) === null)) return null;
  const atEnd = g["e"] === "底" || g["e"] === "末";
  return {
    kind: "date",
    unit: g["yearEnd"] ? "年" : atEnd ? "日" : "月",
    time: { year: yearOf(g["y"]), month, ...(atEnd ? { atEnd } : {}) },
  };
}

export function yearSpan(g: Groups): Shape | null {
  const year = yearOf(g["y"]);
  const yearEnd = yearOf(g["y2"]);
  if (year === null || yearEnd === null) return null;
  return { kind: "period", unit: g["u"] ?? null, time: { year, yearEnd } };
}

export function wholeYear(g: Groups): Shape | null {
  const year = yearOf(g["y"]);
  return year === null ? null : { kind: "period", unit: g["u"] ?? null, time: { year } };
}

export function quarterSpan(g: Groups): Shape | null {
  const time = {
    year: yearOf(g["y"]),
    month: Number(g["q"]) * 3 - 2,
    monthEnd: Number(g["q2"]) * 3,
  };
  return time.month < time.monthEnd ? { kind: "period", unit: "季度", time } : null;
}

export function partOfYear(g: Groups): Shape | null {
  const half = g["h"];
  if (half !== undefined) {
    const first = half.startsWith("上");
    const time = { year: yearOf(g["y"]), month: first ? 1 : 7, monthEnd: first ? 6 : 12 };
    return { kind: "period", unit: "半年", time };
  }
  const quarter = Number(readNumeral(g["q"] ?? "") ?? g["q"]);
  if (!(quarter >= 1 && quarter <= 4)) return null;
  const month = g["f"] ? 1 : quarter * 3 - 2;
  return {
    kind: "period",
    unit: "季度",
    time: { year: yearOf(g["y"]), month, monthEnd: quarter * 3 },
  };
}
