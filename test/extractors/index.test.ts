import { expect, test } from "vitest";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { plainDocument } from "../helpers/plain-document.ts";

const text =
  "泸县2023年预算绩效管理工作总结\n（一）事前绩效评估。评估项目36个，评减资金120万元。\n泸县财政局\n2024年1月15日\n";

test("title, district, year and figures of a report are found", async () => {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const report = extractReport("泸县.txt", document, notices);
  expect(report.title).toBe("泸县2023年预算绩效管理工作总结");
  expect(report.district?.name).toBe("泸县");
  expect(report.year).toBe(2023);
  expect(report.figures.map(({ quote }) => quote)).toEqual([
    "2023年",
    "36个",
    "120万元",
    "2024年1月15日",
  ]);
  expect(report.figures.map(({ year }) => year)).toEqual([2023, 2023, 2023, 2024]);
  expect(report.notices).toBe(notices);
});

test("what was refused is told with its reason", async () => {
  const { document } = await readDocument(new TextEncoder().encode(text));
  const { rejected } = extractReport("泸县.txt", document, []);
  expect(rejected.map(({ quote }) => quote)).toEqual(["（一）"]);
});

test("an empty document has no figures", () => {
  const report = extractReport("空.txt", plainDocument(""), []);
  expect(report).toMatchObject({ figures: [], rejected: [], year: null, district: null });
});
