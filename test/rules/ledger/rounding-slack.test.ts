import { expect, test } from "vitest";
import { runRules } from "../../../rules/check-reports.ts";
import { roundingSlack } from "../../../rules/ledger/rounding-slack.ts";
import { amongWithin } from "../../../rules/ledger/among-within.ts";
import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { tableAddsUp } from "../../../rules/ledger/table-adds-up.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const table = (total: string): string =>
  `|类别|资金（万元）|\n${["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑"]
    .map((name) => `|${name}|«1.0»|`)
    .join("\n")}\n|合计|«${total}»|`;

testRule(roundingSlack, {
  after: [tableAddsUp, partsAddUp, amongWithin, averageAgrees],
  holds: [
    { name: "an exact total", text: table("12.0") },
    { name: "a usual rounding difference", text: table("12.2") },
  ],
  broken: [
    {
      name: "all rounded to one side",
      text: table("12.4"),
      messageId: "slack",
      severity: "hint",
      data: { residual: "0.4万元", most: "0.65万元", count: "13" },
      says: /^合计尾差偏大：.*与合计12.4相差0.4万元。13个数都四舍五入，最多可差0.65万元，但通常不超过0.31\d*万元，尾差偏大。/,
    },
    {
      name: "four numbers all rounded to one side",
      text: "|类别|资金（万元）|\n|甲|«1.0»|\n|乙|«1.0»|\n|丙|«1.0»|\n|丁|«1.0»|\n|合计|«4.2»|",
      messageId: "slack",
      severity: "hint",
      data: { usual: "0.19万元", count: "5" },
    },
  ],
  abstains: [
    {
      name: "three numbers may well lean to one side",
      text: "|类别|资金（万元）|\n|甲|1.0|\n|乙|1.0|\n|丙|1.0|\n|合计|3.2|",
      outcome: "not_applicable",
    },
    {
      name: "counts are exact",
      text: "|类别|个数（个）|\n|甲|1|\n|乙|1|\n|丙|1|\n|丁|1|\n|合计|4|",
      outcome: "not_applicable",
    },
    {
      name: "a total that no rounding explains is told already",
      text: "|类别|资金（万元）|\n|甲|1.0|\n|乙|1.0|\n|丙|1.0|\n|丁|1.0|\n|合计|5.2|",
      outcome: "not_applicable",
    },
    {
      name: "numbers told roughly are not rounded",
      text: "资金4.2万元，包括甲约1.0万元、乙1.0万元、丙1.0万元、丁1.0万元。",
      outcome: "not_applicable",
    },
    {
      name: "some of a whole add up to less",
      text: "共安排资金8.6万元，其中甲1.0万元、乙1.0万元、丙1.0万元、丁1.0万元、戊2.0万元。",
      outcome: "not_applicable",
    },
    {
      name: "the mean of five scores",
      text: "得分分别为80.0分、90.0分、85.0分、88.0分、87.0分，平均86.1分。",
      outcome: "not_applicable",
    },
  ],
});

test("a sum that two rules judge is told once", () => {
  const report = reportFrom(table("12.4").replaceAll(/[«»]/g, ""));
  const { receipts } = runRules(
    [tableAddsUp, { ...tableAddsUp, id: "S99" }, roundingSlack],
    [report],
  );
  expect(receipts.filter(({ ruleId }) => ruleId === "S04")).toHaveLength(1);
});
