import { pointsAgree } from "../../../rules/ledger/points-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(pointsAgree, {
  holds: [
    { name: "more than two rates", text: "执行率分别为88.4%、52.1%、12.7%，相差75.7个百分点。" },
    { name: "较上年", text: "核减率«11.57%»，比上年的«10.20%»提高«1.37个百分点»。" },
    { name: "由…提高到", text: "节约率由上年的«6.95%»提高到«7.68%»，上升«0.73个百分点»。" },
    { name: "由…降至", text: "病虫害损失率由«5.2%»降至«3.9%»，下降«1.3个百分点»。" },
    {
      name: "rates with few decimals",
      text: "税收占比«62%»，较上年同期的«59.8%»提高«2.2个百分点»。",
    },
    {
      name: "behind schedule",
      text: "执行率«70.13%»，较序时进度«75%»滞后«4.87个百分点»，但比2023年的66.52%提高3.61个百分点。",
    },
    {
      name: "the rate in the sentence before",
      text: "审定43905.28万元，审减率«8.94%»。审减率较上年同期«9.61%»下降«0.67个百分点»。",
    },
    {
      name: "above a limit in brackets",
      text: "比重为«65.2%»（政策要求不低于«60%|status=threshold»），高出«5.2个百分点»。",
    },
    {
      name: "a column of points beside two rates",
      text: "|镇|2024年执行率（%）|2023年执行率（%）|较上年提高（%）|\n|甲镇|95.0|90.0|5.0|\n|乙镇|«88.0»|«86.0»|«2.0»|",
      passes: 2,
    },
    {
      name: "told once where it is told as a change and as a distance",
      text: "执行率«70.13%»，较序时进度«75%»滞后«4.87个百分点»。",
      passes: 1,
    },
  ],
  broken: [
    {
      name: "how far two rates are apart",
      text: "执行率分别为«84.8%»、«12.7%»，相差«75.7个百分点»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "swapped digits",
      text: "核减率«11.57%»，比上年的«10.20%»提高«1.73个百分点»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the smallest violation that no reading explains",
      text: "整改率«92.86%»，比上年同期的«89.40%»提高«3.49个百分点»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the rate in the sentence before: a warning",
      text: "审定43905.28万元，审减率«8.94%»。审减率较上年同期«9.61%»下降«0.76个百分点»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "points of a column that is right in the other rows",
      text: "|镇|2024年执行率（%）|2023年执行率（%）|较上年提高（%）|\n|甲镇|95.0|90.0|5.0|\n|乙镇|88.0|86.0|2.0|\n|丙镇|«92.0»|«90.0»|«3.0»|",
      messageId: "mismatch",
      severity: "warning",
      says: "增减的百分点与前后两列不符：",
      passes: 2,
    },
    {
      name: "a distance between two rows of a table",
      text: "|部门|预算（万元）|执行率（%）|\n|教育局|100.00|«80.00»|\n|住建局|200.00|61.00|\n|卫健局|150.00|«43.00»|\n卫健局最慢，与最快的相差«73.00个百分点»。",
      messageId: "mismatch",
      severity: "warning",
      says: "百分点与前后两个比率之差不符：",
    },
  ],
  abstains: [
    {
      name: "held against an average",
      text: "执行率分别为88.4%、12.7%，与全市平均相差3.2个百分点。",
    },
    {
      name: "last year's rate is missing",
      text: "红灯占4.2%，同比下降0.9个百分点。",
      outcome: "insufficient",
    },
    {
      name: "a schedule that is not printed",
      text: "完成年初预算的50.24%，快于序时进度0.24个百分点。",
    },
    {
      name: "the decline of a growth rate",
      text: "收入增长5%，增速比上年的7%回落3个百分点。",
      outcome: "insufficient",
    },
    {
      name: "a column of growth rates is another rule's",
      text: "|镇|2024年（万元）|2023年（万元）|增减率（%）|\n|甲镇|120|100|20.00|\n|乙镇|150|120|25.00|",
      outcome: "not_applicable",
    },
    {
      name: "a difference of counts",
      text: "评价40个，比上年的32个增加8个。",
      outcome: "not_applicable",
    },
    {
      name: "a distance of scores between two rows",
      text: "|乡镇|总分（分）|\n|柳林镇|92.6|\n|沙窝镇|85.4|\n|新垸乡|73.4|\n新垸乡最低，与最高的相差19.2分。",
      outcome: "not_applicable",
    },
  ],
});
