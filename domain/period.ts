import type { Report } from "./report.ts";

const partOfYear = /上半年|下半年|前?[一二三四]季度|\d{1,2}\s*[-—－~～至]\s*\d{1,2}\s*月/u;

/** The part of the year that the title names: 上半年, 前三季度; null for a whole year. */
export function partOfYearIn({ title }: Report): string | null {
  return partOfYear.exec(title)?.[0].replace(/\s/gu, "") ?? null;
}

/** 2024年度, 2024年上半年, 年度不明. */
export function periodName(year: number | null, part: string | null): string {
  if (year === null) return "年度不明";
  return part === null ? `${year}年度` : `${year}年${part}`;
}
