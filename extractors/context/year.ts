import type { Token } from "../scan/token.ts";
import type { Heading } from "./outline.ts";

/** Calendar years met so far, so that later figures can inherit one. Tokens must come in text order. */
export interface YearMemory {
  /** Year of the last calendar token in this sentence before the token, else of this paragraph. */
  readonly sentence: number | null;
  /** Year the sentence opens with. */
  readonly opening: number | null;
  readonly paragraph: number | null;
}

const cutAhead = /^[^，。；\n]{0,20}(?:压减|扣减|调减|削减|核减|取消|编制|安排)(?:了)?(\d{4})年/;
const ownYear = /(\d{4})年/;

/**
 * The year a figure is about: the year its verb names ahead (压减2024年度公用经费), the last one before
 * it in the sentence, in the paragraph, in the headings, else the report's.
 */
export function yearOf(
  text: string,
  token: Token,
  memory: YearMemory,
  path: readonly Heading[],
  reportYear: number | null,
): number | null {
  const time = token.time;
  if (time?.year != null) return time.year;
  if (token.documentYear !== undefined) return token.documentYear;
  if (token.kind === "docnumber") return null;
  const ahead = cutAhead.exec(text.slice(token.end, token.end + 40))?.[1];
  if (ahead !== undefined && time === null) return Number(ahead);
  if (memory.sentence !== null) return memory.sentence;
  if (memory.paragraph !== null) return memory.paragraph;
  for (const heading of path.toReversed()) {
    const year = ownYear.exec(heading.title)?.[1];
    if (year !== undefined) return Number(year);
  }
  return reportYear;
}

/** ISO 8601 of a date or period in `year`; null when a part is unknown. */
export function isoOf(token: Token, year: number | null): string | null {
  const time = token.time;
  if (time === null) return null;
  if (time.duration !== undefined) return time.duration;
  if (time.yearEnd !== undefined) return year === null ? null : `${year}/${time.yearEnd}`;
  if (year === null || time.relative) return null;
  if (time.month === undefined) return time.day === undefined ? String(year) : null;
  const month = String(time.month).padStart(2, "0");
  if (time.monthEnd !== undefined) {
    return `${year}-${month}/${year}-${String(time.monthEnd).padStart(2, "0")}`;
  }
  if (time.day !== undefined) return `${year}-${month}-${String(time.day).padStart(2, "0")}`;
  return time.atEnd ? `${year}-${month}-${lastDay(year, time.month)}` : `${year}-${month}`;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The known parts written together: 2024, 202406, 20240820; null for a span of time. */
export function calendarValue(token: Token, iso: string | null): string | null {
  const time = token.time;
  if (time === null) return null;
  if (time.duration !== undefined) return token.digits;
  if (time.monthEnd !== undefined || time.yearEnd !== undefined) return null;
  if (iso !== null) return iso.replaceAll("-", "");
  if (time.day !== undefined && time.month === undefined) return String(time.day);
  const month =
    time.month === undefined
      ? ""
      : String(time.month).padStart(time.day === undefined ? 1 : 2, "0");
  return `${month}${time.day === undefined ? "" : String(time.day).padStart(2, "0")}` || null;
}
