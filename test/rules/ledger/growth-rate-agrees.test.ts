import { growthRateAgrees } from "../../../rules/ledger/growth-rate-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(growthRateAgrees, {
  holds: [
    {
      name: "held against what it grew from, which the words name",
      text: "“优”的项目在上年预算«5230万元»的基础上增加«314万元»，增幅«6.0%»。",
    },
    {
      name: "下降",
      text: "基金收入«24105万元»，完成年初预算6.8亿元的35.45%，比上年同期«42068万元»下降«42.70%»。",
    },
    {
      name: "与…相比",
      text: "采购预算«76831.00万元»，节约5902.48万元。与2023年采购预算«69540.20万元»相比，采购规模扩大«10.48%»。",
    },
    {
      name: "last year's value in brackets",
      text: "送审金额«48216.53万元»，审定43905.28万元。送审金额同比增长«17.52%»（上年同期为«41027.60万元»）。",
    },
    {
      name: "last year's value in the next clause",
      text: "非税收入完成«32840万元»，占38%，增长«0.48%»，上年同期为«32682万元»。",
    },
    {
      name: "a rate rounded to a whole percent",
      text: "评估项目«612个»，比上年的«547个»增长«12%»。",
    },
    {
      name: "last year's value is not told, but the increase is",
      text: "收回资金«38.60亿元»，比上年增加«7.10亿元»，增长«22.5%»。",
    },
    {
      name: "a decrease without last year's value",
      text: "红灯项目«90个»，比上年减少«10个»，下降«10%»。",
    },
    {
      name: "由…压减至, and the rate of the cut",
      text: "项目数量由«56个»压减至«40个»，压减率«28.57%»。",
    },
    {
      name: "a column of rates beside the two years",
      text: "|镇|2024年（万元）|2023年（万元）|增减率（%）|\n|甲镇|120|100|20.00|\n|乙镇|«150»|«120»|«25.00»|",
      passes: 2,
    },
  ],
  broken: [
    {
      name: "held against what it grew from, two digits exchanged",
      text: "“优”的项目在上年预算«5230万元»的基础上增加«341万元»，增幅«6.0%»。",
      messageId: "mismatch",
    },
    {
      name: "two swapped digits",
      text: "送审金额«48216.53万元»，同比增长«15.72%»（上年同期为«41027.60万元»）。",
      messageId: "mismatch",
      severity: "error",
      data: { claim: "15.72%" },
    },
    {
      name: "the smallest violation that no reading explains",
      text: "评估项目«612个»，比上年的«547个»增长«11.7%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the rate over the wrong year",
      text: "红灯项目«90个»，比上年减少«10个»，下降«11.1%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "cut off, not rounded: a hint",
      text: "评估项目«612个»，比上年的«547个»增长«11.8%»。",
      messageId: "tail",
      severity: "hint",
    },
    {
      name: "a rate of a column that is right in the other rows",
      text: "|镇|2024年（万元）|2023年（万元）|增减率（%）|\n|甲镇|120|100|20.00|\n|乙镇|«150»|«120»|«52.00»|\n|丙镇|90|100|-10.00|",
      messageId: "mismatch",
      severity: "warning",
      says: "增减率与前后两列不符：文中增减52.00",
      passes: 2,
    },
  ],
  abstains: [
    {
      name: "neither value nor increase",
      text: "税收收入53580万元，同比增长10.21%。",
      outcome: "insufficient",
    },
    {
      name: "不同的比较基数",
      text: "全年收入17.3亿元，比年初预算多收1000万元，增长5%以上。",
      outcome: "insufficient",
    },
    {
      name: "可比口径",
      text: "按可比口径，收入86420万元，比上年同期的81298万元增长9%。",
      outcome: "insufficient",
    },
    {
      name: "a rate of a rate is another thing",
      text: "节约率7.68%，比上年的6.95%增长5%。",
      outcome: "insufficient",
    },
    {
      name: "a limit tells no change",
      text: "预算增幅超过‹20%|status=threshold›的项目应评尽评。",
      outcome: "not_applicable",
    },
    {
      name: "a column of points is another rule's",
      text: "|镇|2024年执行率（%）|2023年执行率（%）|较上年提高（%）|\n|甲镇|95.0|90.0|5.0|\n|乙镇|88.0|86.0|2.0|",
      outcome: "not_applicable",
    },
    {
      name: "points told",
      text: "整改率92.86%，比上年的89.40%提高3.46个百分点。",
      outcome: "not_applicable",
    },
  ],
});
