import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { findingLines, ruleOnText } from "../../helpers/rule-on-text.ts";

const chapters = [
  "（一）事前绩效评估。对42个项目开展事前绩效评估，申报资金34286万元，评减5143万元。",
  "（二）绩效运行监控。根据监控结果收回资金4238万元，统筹用于民生。",
  "（三）评价结果应用。根据评价结果压减2025年预算2181万元。",
].join("\n\n");
const report = (stages: string, total: string): string =>
  `云岭县2024年预算绩效管理工作总结\n\n全年通过${stages}，共节约和盘活财政资金${total}，成效明显。\n\n${chapters}`;
const all = "事前评估、运行监控、评价结果应用";

test("a headline and what each stage saved", async () => {
  const { findings, receipts } = await ruleOnText(partsAddUp, report(all, "11562万元"));
  expect(findings).toEqual([]);
  const passes = receipts.filter(({ outcome }) => outcome === "pass");
  expect(passes.map(({ operands }) => operands.map(({ quote }) => quote))).toContainEqual([
    "11562万元",
    "5143万元",
    "4238万元",
    "2181万元",
  ]);
});

test("two stages of three", async () => {
  const { receipts } = await ruleOnText(partsAddUp, report("事前评估和运行监控", "9381万元"));
  expect(receipts.filter(({ outcome }) => outcome === "pass")).toHaveLength(1);
});

test("a digit of the headline", async () => {
  expect(await findingLines(partsAddUp, report(all, "11962万元"))).toEqual([
    "warning 11962万元 5143万元 4238万元 2181万元",
  ]);
});

test.for([
  ["no slip leads to it", report(all, "14325万元")],
  ["one more stage", report("事前评估、运行监控、政府采购", "11962万元")],
  ["one stage alone", report("运行监控", "4538万元")],
] as const)("silent: %s", async ([, text]) => {
  expect(await findingLines(partsAddUp, text)).toEqual([]);
});
