import { dueDays } from "./calendar.ts";
import { numberToken } from "./token.ts";
import type { Printed, Reading } from "./token.ts";

interface Length extends Printed {
  readonly unit: string;
  /** ISO 8601. */
  readonly iso: string;
  readonly over?: boolean;
}

function lengthOfTime({ start, end, digits, unit, iso, han, over = false }: Length): Reading {
  const token = numberToken(start, end, digits, han);
  const time = { year: null, duration: iso };
  return { token: { ...token, kind: "period", unit, dimension: "time", over, time } };
}

const years = /年(?!度|级|轻|终|底|初|末|均|限|份|报|关|会|审|检)/y;
const days = /日(?=内|以内|之内)/y;
const due = new RegExp(`${dueDays}$`);

/** Reads N年 as a length of time when N is no calendar year, and N日内. */
export function readDuration(text: string, number: Printed): Reading | null {
  const { digits, end } = number;
  const value = Number(digits);
  if (!(value > 0 && value < 100)) return null;
  const over = /[余多]/.test(text.charAt(end));
  const at = over ? end + 1 : end;
  years.lastIndex = at;
  if (years.test(text)) {
    return lengthOfTime({ ...number, end: at + 1, unit: "年", iso: `P${digits}Y`, over });
  }
  days.lastIndex = end;
  const term =
    text.charAt(end) === "日" && due.test(text.slice(Math.max(0, number.start - 5), number.start));
  if (!term && !days.test(text)) return null;
  return lengthOfTime({ ...number, end: end + 1, unit: "日", iso: `P${digits}D` });
}

const half = /半(?:(个月)|年(?!度|报|终|检|审))/y;

/** 半年 and 半个月 with 半 at `offset`; null in 上半年, 大半年. */
export function readHalf(text: string, offset: number): Reading | null {
  if (/[上下前后大多小一两]/.test(text.charAt(offset - 1))) return null;
  half.lastIndex = offset;
  const match = half.exec(text);
  if (!match) return null;
  const month = match[1] !== undefined;
  return lengthOfTime({
    start: offset,
    end: offset + match[0].length,
    digits: "0.5",
    unit: month ? "个月" : "年",
    iso: month ? "P0.5M" : "P6M",
    han: true,
  });
}
