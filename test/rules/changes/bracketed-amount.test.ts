import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { checkReports } from "../../../rules/index.ts";

async function told(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const { findings } = checkReports([extractReport("报告.txt", document, notices)]);
  return findings
    .filter(({ ruleId, severity }) => ruleId === "G02" && severity !== "hint")
    .map(({ operands }) => operands.map(({ quote }) => quote).join(" "));
}

test("a rate behind the value of last year in brackets is that of the amount before them", async () => {
  const text = "与上年上半年相比，预算总额增加119900元（上年为1204000元），增长10.0%。\n";
  expect(await told(text)).toEqual([]);
  expect(await told(text.replace("1204000", "1168000"))).toEqual(["119900元 1168000元 10.0%"]);
});

test("a rate that tells of something else is left alone", async () => {
  const text = "预算总额增加119900元（上年为1204000元），其中项目支出增长4.2%。\n";
  expect(await told(text)).toEqual([]);
  const other = "评价对象增加3个（上年为13个），评价资金增长20.7%。\n";
  expect(await told(other)).toEqual([]);
  const turned = "预算总额增加119900元（上年为1204000元），执行率下降4.2%。\n";
  expect(await told(turned)).toEqual([]);
});
