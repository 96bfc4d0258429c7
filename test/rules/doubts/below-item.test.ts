import { expect, test } from "vitest";
import { isBelowOneItem } from "../../../rules/doubts/below-item.ts";
import { checkReports } from "../../../rules/index.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { related } from "../../helpers/judged.ts";

test("in prose a part above its whole is told", () => {
  const [judged] = related("共80个，其中502个、231个。", "sum(1,2)=0").judged;
  expect(isBelowOneItem(judged!, [])).toBe(false);
});

const table = (mean: string, total: string): string => `某市2024年县区考核情况

| 区县 | 得分（分） | 评价资金（万元） |
| --- | --- | --- |
| 清源区 | 94.2 | 86420 |
| 沧浪区 | 91.5 | 71350 |
| 禹城县 | 88.7 | 42680 |
| 合计 | ${mean} | ${total} |
`;

async function alarms(text: string): Promise<readonly string[]> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  return checkReports([extractReport("报告.md", document, [])])
    .findings.filter(({ severity }) => severity !== "hint")
    .map(({ ruleId, operands }) => `${ruleId} ${operands[0]?.quote ?? ""}`);
}

test("a mean in the row of totals adds nothing up, a total that lost a digit does", async () => {
  expect(await alarms(table("86.53", "200450"))).toEqual([]);
  expect(await alarms(table("86.53", "20450"))).toEqual(["S03 20450"]);
  // One of the items stands in its place.
  expect(await alarms(table("94.2", "200450"))).toEqual(["S03 94.2"]);
  expect(await alarms(table("86.53", "200540"))).toEqual(["S03 200540"]);
});
