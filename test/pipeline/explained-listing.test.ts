import { expect, test } from "vitest";
import { explainedListing } from "../../pipeline/explained-listing.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";

async function listing(text: string): Promise<string> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const report = extractReport("报告.txt", document, notices);
  const source = { report, sha256: "0".repeat(64), bytes: text.length };
  return explainedListing({ sources: [source], failures: [], notices: [] });
}

test("numbers that are no figures are listed with their reasons", async () => {
  const text = await listing("一、主要做法\n对12个项目开展事前绩效评估，落实“四本预算”要求。\n");
  expect(text).toMatch(/^一、 .*条目编号$/m);
  expect(text).toMatch(/^四本预算 .*固定说法$/m);
});

test("the indicators that were weighed are listed, the chosen one marked", async () => {
  const text = await listing("2024年选取12个项目开展事前绩效评估，评减金额368万元。\n");
  expect(text).toMatch(/^12个 .*事前绩效评估项目数（采用）/m);
  expect(text).toMatch(/^368万元 .*评减金额（采用）/m);
});
