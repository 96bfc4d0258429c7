import { readdirSync, readFileSync } from "node:fs";
import { readText } from "../rules/engine.ts";
import type { GoldDocument } from "../rules/gold-document.ts";

const folder = new URL("../../samples/_clean/", import.meta.url);

/**
 * Paragraphs in which nothing is wrong, one a line; \n stands for a break. In `told` «right→wrong» marks a
 * number and how a test miswrites it.
 */
export function cleanParagraphs(name: string): readonly string[] {
  const lines = readFileSync(new URL(`${name}.txt`, folder), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => line.replaceAll(String.raw`\n`, "\n"));
}

/** Each of them as a short report without annotations: what does not fit in it is not meant. */
export async function cleanReports(): Promise<readonly GoldDocument[]> {
  const names = readdirSync(folder)
    .toSorted()
    .map((file) => file.replace(".txt", ""));
  const reports: GoldDocument[] = [];
  for (const name of names) {
    for (const [at, marked] of cleanParagraphs(name).entries()) {
      const text = marked.replaceAll(/«([^«»→]*)→[^«»]*»/g, "$1");
      const report = `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${text}\n清溪县财政局\n2025年1月15日\n`;
      reports.push({
        name: `${name}-${String(at)}.txt`,
        collection: `clean ${String(at % 2)}`,
        year: 2024,
        document: await readText(report),
        figures: [],
        relations: [],
      });
    }
  }
  return reports;
}
