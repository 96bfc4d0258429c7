import { expect, test } from "vitest";
import type { Hypothesis } from "../../../domain/finding.ts";
import { isBelowOneItem } from "../../../rules/doubts/below-item.ts";
import { checkReports } from "../../../rules/index.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { related } from "../../helpers/judged.ts";

const slip: Hypothesis = {
  kind: "dropped",
  operand: 0,
  from: "80个",
  to: "803个",
  text: "",
  cost: 1,
};

test.for([
  ["共88分，其中94.2分、91.5分。", "sum(1,2)=0", true],
  ["共80个，其中502个、231个。", "sum(1,2)=0", true],
  ["共94.2分，其中94.2分、91.5分。", "sum(1,2)=0", false],
  ["共96个，其中50个、31个。", "sum(1,2)=0", false],
  // A part above its whole is what an inequality tells.
  ["共80个，其中502个、231个。", "sum(1,2)<=0", false],
  ["今年80个，上年502个，减少231个。", "difference(1,2)=0", false],
] as const)("%s %s: less than one of its items: %s", ([text, formula, below]) => {
  const [judged] = related(text, formula).judged;
  expect(isBelowOneItem(judged!, [])).toBe(below);
  expect(isBelowOneItem(judged!, [slip])).toBe(false);
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
});
