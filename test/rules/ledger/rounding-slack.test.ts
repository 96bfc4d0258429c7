import { roundingSlack } from "../../../rules/ledger/rounding-slack.ts";
import { tableAddsUp } from "../../../rules/ledger/table-adds-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const table = (total: string): string =>
  `|类别|资金（万元）|\n${["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸", "子", "丑"]
    .map((name) => `|${name}|«1.0»|`)
    .join("\n")}\n|合计|«${total}»|`;

testRule(roundingSlack, {
  after: [tableAddsUp],
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
  ],
});
