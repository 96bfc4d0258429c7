import { basename } from "node:path";
import type { Report } from "../domain/report.ts";

// Windows keeps these for devices, with or without an extension.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name that every system takes: no separators, control characters or trailing dots. */
export function safeName(text: string): string {
  const bare = text
    .normalize("NFC")
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, "_")
    .replace(/^\.+|[. ]+$/g, "")
    .trim();
  const short = Array.from(bare).slice(0, 40).join("");
  return short === "" || reserved.test(short) ? `_${short}` : short;
}

/** 泸县-2023-年度总结 */
export function summaryName(report: Report): string {
  const district = report.district?.name ?? "未识别区县";
  const year = report.year === null ? "未识别年度" : String(report.year);
  return `${safeName(district)}-${year}-年度总结`;
}

/**
 * One name for each report, without extension. The first of a district and year has the plain name;
 * the others, and those of no known district or year, carry the name of their file.
 */
export function summaryNames(reports: readonly Report[]): readonly string[] {
  const taken = new Set<string>();
  return reports.map((report) => {
    const plain = summaryName(report);
    const known = report.district !== null && report.year !== null;
    const named = `${plain}（${safeName(basename(report.path))}）`;
    let name = known && !taken.has(plain) ? plain : named;
    for (let number = 2; taken.has(name); number += 1) name = `${named}${number}`;
    taken.add(name);
    return name;
  });
}
