import { unitPresent } from "../../../rules/ledger/unit-present.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(unitPresent, {
  broken: [
    {
      name: "an amount at the end of a clause",
      text: "评减资金546.18万元，涉及资金«4755.05»，评减率11.49%。",
      messageId: "unitless",
      severity: "warning",
      data: { units: ["万元"] },
      says: "金额缺少单位：正文金额“4755.05”没有单位，文中金额用的是万元，不能断定是哪一个。请补写金额单位。",
    },
    { name: "with separators", text: "项目支出共«12,345.60»。", messageId: "unitless" },
    {
      name: "a column without any unit",
      text: "|类别|«预算金额»|\n|甲|320.50|\n|乙|80.00|",
      messageId: "unitless",
      data: { place: "表格一列" },
      says: "表格一列“预算金额”没有单位。",
    },
    {
      name: "where other amounts have two units",
      text: "收回1.2亿元，评减546.18万元，涉及资金«4755.05»。",
      messageId: "unitless",
      says: "文中金额用的是万元、亿元，不能断定是哪一个",
    },
    { name: "digits that begin like a year", text: "安排投资«20245»，", messageId: "unitless" },
    { name: "digits that end like a year", text: "安排投资«12024»，", messageId: "unitless" },
    {
      name: "two columns are one finding",
      text: "|类别|«预算金额»|«执行数»|\n|甲|1,234|320.50|\n|乙|12,345,678|80.00|",
      messageId: "unitless",
      says: "“预算金额、执行数”没有单位",
    },
    {
      name: "a header in the second row",
      text: "|附表|附表|\n|类别|«年初预算安排财政资金总额»|\n|甲|320.50|\n|乙|80.00|",
      messageId: "unitless",
    },
    {
      name: "a unit in brackets far down",
      text: "|类别|«预算金额»|备注|\n|甲|320.50|无|\n|乙|80.00|无|\n|丙|70.00|（以元计）|",
      messageId: "unitless",
    },
    {
      name: "a unit far above",
      text: "单位：万元\n一段。\n二段。\n三段。\n|类别|«预算金额»|\n|甲|320.50|\n|乙|80.00|",
      messageId: "unitless",
    },
    {
      name: "a unit below",
      text: "|类别|«预算金额»|\n|甲|320.50|\n|乙|80.00|\n单位：万元",
      messageId: "unitless",
    },
    {
      name: "words that hold 元",
      text: "|类别|«预算金额»|附记|\n|美元|320.50|元旦|\n|乙|80.00|（无）元（无）|",
      messageId: "unitless",
    },
  ],
  abstains: [
    { name: "a unit behind", text: "涉及资金4755.05万元。" },
    { name: "a list that shares its last unit", text: "投入资金320.5、80.0、40.0万元。" },
    { name: "zero needs none", text: "支出0，节约金额0。" },
    { name: "a year", text: "安排预算2024，见附表。" },
    { name: "a unit in the header", text: "|类别|预算金额（万元）|\n|甲|320.50|\n|乙|80.00|" },
    { name: "a unit right above", text: "单位：万元\n|类别|预算金额|\n|甲|320.50|\n|乙|80.00|" },
    { name: "a column of counts", text: "|类别|资金数量|\n|甲|3|\n|乙|4|" },
    { name: "a title", text: "《项目支出4755.05》。" },
    { name: "no word of money before", text: "海拔4755.05，气压875.2。" },
    { name: "the cell of a table", text: "|说明|\n|涉及资金4755.05，|" },
    { name: "one amount makes no column", text: "|类别|预算金额|\n|甲|320.50|" },
    { name: "a column of another thing", text: "|类别|面积|\n|甲|320.50|\n|乙|80.00|" },
    { name: "a column of rates", text: "|类别|资金执行率|\n|甲|95.50|\n|乙|80.00|" },
    {
      name: "the same columns side by side",
      text: "|类别|预算金额|面积|\n|甲|无|320.50|\n|乙|无|80.00|",
    },
    {
      name: "a sentence is no header",
      text: "|类别|年初预算安排的财政资金总金额|\n|甲|320.50|\n|乙|80.00|",
    },
    {
      name: "a header in the third row",
      text: "|附表|附表|\n|附|附|\n|类别|预算金额|\n|甲|320.50|\n|乙|80.00|",
    },
    { name: "a row of units", text: "|类别|预算金额|\n|无|万元|\n|甲|320.50|\n|乙|80.00|" },
    { name: "a row of yuan", text: "|类别|预算金额|\n|无|元|\n|甲|320.50|\n|乙|80.00|" },
    {
      name: "a unit in brackets elsewhere",
      text: "|类别（以元计）|预算金额|\n|甲|320.50|\n|乙|80.00|",
    },
    {
      name: "a unit three paragraphs above",
      text: "单位：元\n一段。\n二段。\n|类别|预算金额|\n|甲|320.50|\n|乙|80.00|",
    },
    {
      name: "cells that are more than a number",
      text: "|类别|预算金额|\n|甲|约320.50|\n|乙|80.00左右|\n|丙|计1,234|\n|丁|1,234户|",
    },
  ],
});
