import { expect, test } from "vitest";
import { scoreTablesTold } from "./tables-told.ts";

const tables = [
  {
    name: "indicators with full marks and scores",
    text: "|指标|分值（分）|得分（分）|\n|决策|15|13.5|\n|产出|30|26.4|\n|总分|45|39.9|",
    told: ["决策 15/13.5/无 无→无", "产出 30/26.4/无 无→无", "计 总分 45/39.9/无 无→无"],
  },
  {
    name: "with rates of scores",
    text: "|指标|权重（分）|得分（分）|得分率（%）|\n|决策|15|13.5|90|\n|产出|30|26.4|88|",
    told: ["决策 15/13.5/90 无→无", "产出 30/26.4/88 无→无"],
  },
  {
    name: "with targets and results",
    text: "|指标|指标值（%）|完成值（%）|分值（分）|得分（分）|\n|执行率|100|95.73|10|9.57|\n|合 计|||10|9.57|",
    told: ["执行率 10/9.57/无 100→95.73"],
  },
  {
    name: "with a number before each row",
    text: "|序号|指标|分值（分）|得分（分）|\n|1|决策|15|13.5|\n|2.1|产出|30|26.4|",
    told: ["决策 15/13.5/无 无→无", "产出 30/26.4/无 无→无"],
  },
  {
    name: "with names of two levels",
    text: "|一级指标|二级指标|分值（分）|得分（分）|\n|产出指标|数量|15|13.5|\n|产出指标|质量|30|26.4|\n|总  计||45|39.9|",
    told: ["产出指标 15/13.5/无 无→无", "产出指标 30/26.4/无 无→无", "计 总计 39.9/无/无 无→无"],
  },
  {
    name: "no column of scores",
    text: "|指标|分值（分）|备注|\n|决策|15|好|\n|产出|30|好|",
    told: [],
  },
  {
    name: "no column of full marks",
    text: "|指标|说明|得分（分）|\n|决策|好|13.5|\n|产出|好|26.4|",
    told: [],
  },
  {
    name: "rates of scores are no scores",
    text: "|指标|分值（分）|得分率（%）|\n|决策|15|90|\n|产出|30|88|",
    told: [],
  },
  {
    name: "subtotals would be counted twice",
    text: "|指标|分值（分）|得分（分）|\n|决策|15|13.5|\n|小计|15|13.5|\n|产出|30|26.4|",
    told: [],
  },
  {
    name: "rows without a number are no indicators",
    text: "|指标|分值（分）|得分（分）|\n|决策|15|13.5|\n|说明|无|无|\n|产出|30|26.4|",
    told: ["决策 15/13.5/无 无→无", "产出 30/26.4/无 无→无"],
  },
  {
    name: "a number of things may be a score",
    text: "|指标|分值（个）|得分（个）|\n|决策|15|13|",
    told: ["决策 15/13/无 无→无"],
  },
  {
    name: "an amount is no score",
    text: "|指标|分值（分）|得分（万元）|\n|决策|15|13|",
    told: ["决策 15/无/无 无→无"],
  },
  {
    name: "an amount is no rate",
    text: "|指标|目标值（万元）|完成值（万元）|分值（分）|得分（分）|\n|资金|100|95|10|9.5|",
    told: ["资金 10/9.5/无 无→无"],
  },
  {
    name: "scores of the prose stand in no table",
    text: "得分13.5分。\n|指标|分值（分）|得分（分）|\n|决策|15|13|\n得分12分。",
    told: ["决策 15/13/无 无→无"],
  },
  {
    name: "two tables",
    text: "|指标|分值（分）|得分（分）|\n|决策|15|13|\n另有：\n|指标|分值（分）|得分（分）|\n|产出|30|26|",
    told: ["决策 15/13/无 无→无", "产出 30/26/无 无→无"],
  },
  {
    name: "full marks in the first column",
    text: "|分值（分）|指标|得分（分）|\n|15|决策|13|",
    told: ["决策 15/13/无 无→无"],
  },
  {
    name: "scores in the first column",
    text: "|得分（分）|指标|分值（分）|\n|13|决策|15|",
    told: ["决策 15/13/无 无→无"],
  },
  {
    name: "a name with a total in it is none",
    text: "|指标|分值（分）|得分（分）|\n|评价总分|15|13|\n|合计|15|13|",
    told: ["评价总分 15/13/无 无→无", "计 合计 15/13/无 无→无"],
  },
  {
    name: "a row that is all numbers has no name",
    text: "|序号|分值（分）|得分（分）|\n|1|15|13|",
    told: [" 15/13/无 无→无"],
  },
  {
    name: "a name that begins with a number",
    text: "|指标|分值（分）|得分（分）|\n|3个方案|15|13|\n|1.1|10|9|",
    told: ["3个方案 15/13/无 无→无", " 10/9/无 无→无"],
  },
  {
    name: "the mark of who gave the score",
    text: "|指标|标准分（分）|自评得分（分）|财政评分（分）|\n|决策|15|14|13|",
    told: ["决策 15/14/无 无→无"],
  },
  {
    name: "empty cells",
    text: "|指标||分值（分）|得分（分）|\n| |决策|15|13|",
    told: ["决策 无/15/无 无→无"],
  },
];

test.for(tables)("$name", ({ text, told }) => {
  expect(scoreTablesTold(text)).toEqual(told);
});
