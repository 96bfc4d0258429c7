import { createHash } from "node:crypto";
import { extractReport } from "../../extractors/index.ts";
import type { Checked } from "../../pipeline/check.ts";
import type { Source } from "../../pipeline/collect.ts";
import { readDocument } from "../../readers/index.ts";
import { checkReports } from "../../rules/index.ts";

/** Texts by path, read, extracted and checked as the program does, without a disk. */
export async function checkedTexts(texts: Readonly<Record<string, string>>): Promise<Checked> {
  const sources = await Promise.all(Object.entries(texts).map(sourceOf));
  const judged = checkReports(sources.map(({ report }) => report));
  return { sources, failures: [], notices: [], ...judged };
}

async function sourceOf([path, text]: readonly [string, string]): Promise<Source> {
  const bytes = new TextEncoder().encode(text);
  const read = await readDocument(bytes);
  return {
    report: extractReport(path, read.document, read.notices),
    sha256: createHash("sha256").update(bytes).digest("hex"),
    bytes: bytes.length,
  };
}

/** A report with a rate whose digits are swapped, and one that is right. */
export const wrongText = `云岭县2024年预算绩效管理工作总结
二、事前评估。全年对12个项目开展事前绩效评估，送审金额4755.05万元，评减金额546.18万元，评减率11.94%。
云岭县财政局
2025年1月20日
`;
export const rightText = wrongText.replace("11.94%", "11.49%");
