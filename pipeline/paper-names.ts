import { basename } from "node:path";
import type { ReportGroup } from "../domain/report-groups.ts";

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
export function summaryName({ district, year }: ReportGroup): string {
  return nameOf(district?.name ?? "未识别区县", year);
}

/**
 * One name for each group, without extension. Districts of one name carry the unit above them, groups
 * of no known district or year the name of their first file.
 */
export function summaryNames(groups: readonly ReportGroup[]): readonly string[] {
  const taken = new Set<string>();
  return groups.map((group) => {
    const { district, year, reports } = group;
    const plain = summaryName(group);
    const parent = district?.parents.at(-1) ?? "";
    const fuller = nameOf(`${parent}${district?.name ?? ""}`, year);
    const named = `${plain}（${safeName(basename(reports[0]?.path ?? ""))}）`;
    const known = district !== null && year !== null;
    const wishes = known ? [plain, ...(parent === "" ? [] : [fuller]), named] : [named];
    let name = wishes.find((wish) => !taken.has(keyOf(wish))) ?? named;
    for (let number = 2; taken.has(keyOf(name)); number += 1) name = `${named}${number}`;
    taken.add(keyOf(name));
    return name;
  });
}

function nameOf(district: string, year: number | null): string {
  return `${safeName(district)}-${year === null ? "未识别年度" : String(year)}-年度总结`;
}

/** Windows and macOS tell no capitals apart in file names. */
function keyOf(name: string): string {
  return name.toLowerCase();
}
