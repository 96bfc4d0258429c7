import { expect, test } from "vitest";
import type { Operand } from "../../domain/finding.ts";
import { findingListing } from "../../pipeline/listing.ts";
import { checkedTexts, wrongText } from "../helpers/checked-texts.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

function residue(start: number): Operand {
  const place = { figureId: null, documentId: "a", quote: "**", start, end: start + 2 };
  const nothing = { value: null, unit: null, set: null, indicator: null, year: null };
  return { role: "残留", ...place, ...nothing, status: null, quantity: null };
}

test("evidence that stands again and again is printed once with its count", () => {
  const operands = [residue(0), residue(9), residue(30)];
  const finding = findingOf({ documentIds: ["a", "b"], operands });
  const checked = { sources: [], failures: [], notices: [], findings: [finding], receipts: [] };
  expect(findingListing(checked)).toContain("依据：残留“**”（3处）");
});

const missing = `云岭县2024年预算绩效管理工作总结
二、绩效评价。重点评价12个，其中部门整体5个、项目支出4个、政策2个。
`;

test("a card shows what the message leaves out: ranges, likely slips and where to look first", async () => {
  const lines = findingListing(await checkedTexts({ "甲.txt": missing })).split("\n");
  const [message] = lines.filter((line) => line.includes("合起来是11个"));
  expect(message).not.toContain("应为6个");
  const told = lines.map((line) => line.trim());
  expect(told).toContain(
    "反推：整体支出重点评价部门数应为6个；重点评价项目数应为5个；重点评价政策数应为3个",
  );
  expect(told.some((line) => /^可能：.*5个→6个；/.test(line))).toBe(true);
  expect(
    told.some((line) => line.startsWith("从哪查起：依据文中现有的数，无法断定哪个有误；先核对")),
  ).toBe(true);
});

test("a range is not told because its digits stand in the message", async () => {
  const text = `云岭县2024年预算绩效管理工作总结
一、指标体系满分100分，其中决策指标20分、过程指标20分、产出指标40分、效益指标30分。
`;
  const listing = findingListing(await checkedTexts({ "甲.txt": text }));
  expect(listing).toMatch(/反推：决策指标分值应为10\.?0*分；.*效益指标分值应为20\.?0*分/);
});

test("and tells nothing twice", async () => {
  const lines = findingListing(await checkedTexts({ "甲.txt": wrongText })).split("\n");
  const [message] = lines.filter((line) => line.includes("若评减率无误"));
  expect(message).toContain("可能：");
  expect(lines.filter((line) => /^ +(?:反推|可能)：/.test(line))).toEqual([]);
});

const other = wrongText.replace("11.94%", "11.49%").replace("546.18万元", "564.18万元");

test("what rests on several files says in which of them each number stands", async () => {
  const checked = await checkedTexts({ "报送/甲.txt": wrongText, "报送/乙.txt": other });
  const listing = findingListing(checked);
  const across = listing.slice(listing.indexOf("跨文件："));
  expect(across).toContain("“546.18万元”（甲.txt 第2行）");
  expect(across).toContain("“564.18万元”（乙.txt 第2行）");
  expect(across).not.toContain("反推：");
  expect(listing.slice(0, listing.indexOf("跨文件："))).toContain("“546.18万元”（第2行）");
});
