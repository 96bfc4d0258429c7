import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

const spending = (rate: string): string =>
  `|单位|预算数（万元）|已执行数（万元）|执行率（%）|\n|甲|400.00|300.00|75.0|\n|乙|250.00|200.00|80.0|\n|丙|«160.00»|«80.00»|«${rate}»|\n|合计|810.00|580.00|71.6|`;
const savings = (cut: string): string =>
  `|项目|申报成本（万元）|核定成本（万元）|节约（万元）|节约率|\n|甲|400.00|300.00|100.00|25.0%|\n|乙|250.00|200.00|50.00|20.0%|\n|丙|«160.00»|112.00|«${cut}»|«30.0%»|\n|合计|810.00|612.00|198.00|24.4%|`;

testRule(rateRecomputed, {
  holds: [
    { name: "a rate column between the columns it is of", text: spending("50.0") },
    { name: "what was saved over what was asked", text: savings("48.00") },
    {
      name: "one minus the quotient where the cut has no column",
      text: "|项目|申报成本（万元）|核定成本（万元）|节约率|\n|甲|«400.00»|«300.00»|«25.0%»|\n|乙|250.00|200.00|20.0%|\n|丙|160.00|112.00|30.0%|",
    },
    {
      name: "each rate of the column is told once",
      text: "|镇|总数（个）|合格（个）|比率（%）|\n|甲|«100»|«10»|«10.00»|\n|乙|200|30|15.00|\n|丙|400|100|25.00|",
      passes: 3,
    },
    {
      name: "each rate of completion is told once",
      text: "|部门|预算（万元）|支出（万元）|执行率（%）|\n|甲|«100»|«90»|«90.00»|\n|乙|200|150|75.00|\n|丙|400|100|25.00|",
      passes: 3,
    },
  ],
  broken: [
    {
      name: "one rate of the column",
      text: spending("60.0"),
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "one amount of the column",
      text: savings("84.00"),
      messageId: "mismatch",
      severity: "error",
    },
  ],
  abstains: [
    {
      name: "columns of which no two make the rates",
      text: "|单位|上年数（万元）|本年数（万元）|满意率（%）|\n|甲|400.00|300.00|95.0|\n|乙|250.00|200.00|93.0|\n|丙|160.00|80.00|91.0|",
    },
    {
      name: "a column of cut rates is the rule's for cuts",
      text: "|镇|送审（万元）|审减（万元）|审减率（%）|\n|甲|100|10|10.00|\n|乙|200|30|15.00|\n|丙|400|100|25.00|",
      outcome: "not_applicable",
    },
    {
      name: "a column of rates of publication is the rule's for coverage",
      text: "|镇|应公开（个）|已公开（个）|公开率（%）|\n|甲|100|10|10.00|\n|乙|200|30|15.00|\n|丙|400|100|25.00|",
      outcome: "not_applicable",
    },
    {
      name: "a completion told in a sentence is the rule's for completion",
      text: "基金收入24105万元，完成年初预算6.8亿元的35.45%。",
      outcome: "not_applicable",
    },
    {
      name: "amounts alone",
      text: "送审200万元，审定100万元，压减100万元。",
      outcome: "not_applicable",
    },
  ],
});
