import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { stageSavings } from "../../../rules/sums/stage-savings.ts";
import { findingLines, ruleOnText } from "../../helpers/rule-on-text.ts";
import { listingsTold } from "./listings-told.ts";

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

const headline = "通过事前评估、运行监控，全年共节约资金900.5万元。";
const assessed = "评减‹500.5万元|ex_ante.reduced_amount›。";
const monitored = "收回‹400万元|monitoring.recovered_amount›。";

test.for([
  [`${headline}\n${assessed}\n${monitored}`, "900.5万元＝500.5万元＋400万元"],
  [
    `${headline}\n${assessed}\n调整‹400万元|monitoring.adjusted_amount›。`,
    "900.5万元＝500.5万元＋400万元",
  ],
  [`${assessed}\n${monitored}\n${headline}`, "900.5万元＝500.5万元＋400万元"],
  [
    "通过事前评审、结果应用，全年累计盘活资金900.5万元。\n评减‹500.5万元|ex_ante.reduced_amount›。\n压减‹400万元|application.cut_amount›。",
    "900.5万元＝500.5万元＋400万元",
  ],
  [
    `${headline}\n评减‹500.5万元|ex_ante.reduced_amount›。\n收回‹300万元|monitoring.recovered_amount›，又收回‹400万元|monitoring.recovered_amount›。`,
    "900.5万元＝500.5万元＋400万元",
  ],
  [
    `${headline}\n评减‹501.5万元|ex_ante.reduced_amount›。\n${monitored}`,
    "900.5万元＝501.5万元＋400万元",
  ],
  [
    `${headline}\n评减‹501.5万元|ex_ante.reduced_amount›。\n${monitored}\n${monitored}`,
    "900.5万元＝501.5万元＋400万元",
  ],
  [
    `通过事前评估、运行监控，全年共节约资金‹900.5万元|year=2024›。\n${assessed}\n收回‹400万元|monitoring.recovered_amount|year=2025›。`,
    "900.5万元＝500.5万元＋400万元",
  ],
] as const)("what each stage saved: %s", ([text, line]) => {
  expect(listingsTold(stageSavings, text)).toEqual([line]);
});

test.for([
  ["one stage alone", `通过事前评估，全年共节约资金900.5万元。\n${assessed}\n${monitored}`],
  [
    "one more stage",
    `通过事前评估、运行监控、政府采购，全年共节约资金900.5万元。\n${assessed}\n${monitored}`,
  ],
  [
    "no word of summing up",
    `通过事前评估、运行监控，全年节约资金900.5万元。\n${assessed}\n${monitored}`,
  ],
  [
    "another sentence names the stages",
    `通过事前评估、运行监控。全年共节约资金900.5万元。\n${assessed}\n${monitored}`,
  ],
  ["a stage tells nothing", `${headline}\n${assessed}`],
  [
    "a stage tells two values, and none fits",
    `${headline}\n${assessed}\n收回‹300万元|monitoring.recovered_amount›，又收回‹410万元|monitoring.recovered_amount›。`,
  ],
  ["no slip leads to it", `${headline}\n评减‹733.7万元|ex_ante.reduced_amount›。\n${monitored}`],
  [
    "about so much",
    `通过事前评估、运行监控，全年共节约资金约900.5万元。\n${assessed}\n${monitored}`,
  ],
  [
    "what was planned",
    `${headline}\n评减‹500.5万元|ex_ante.reduced_amount|status=plan›。\n${monitored}`,
  ],
  ["last year's", `${headline}\n上年评减‹500.5万元|ex_ante.reduced_amount›。\n${monitored}`],
  ["how much more", `${headline}\n评减增加‹500.5万元|ex_ante.reduced_amount›。\n${monitored}`],
  [
    "an earlier year's",
    `通过事前评估、运行监控，全年共节约资金‹900.5万元|year=2024›。\n${assessed}\n收回‹400万元|monitoring.recovered_amount|year=2023›。`,
  ],
  ["things", `通过事前评估、运行监控，全年共节约项目900个。\n${assessed}\n${monitored}`],
  ["in a table", `|通过事前评估、运行监控，全年共节约资金900.5万元|\n${assessed}\n${monitored}`],
  [
    "by how much more",
    `通过事前评估、运行监控，全年共节约资金增加900.5万元。\n${assessed}\n${monitored}`,
  ],
] as const)("no headline of stages: %s", ([, text]) => {
  expect(listingsTold(stageSavings, text)).toEqual([]);
});
