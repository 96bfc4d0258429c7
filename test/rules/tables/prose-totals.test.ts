import { expect, test } from "vitest";
import { tableAddsUp } from "../../../rules/ledger/table-adds-up.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

const plain = "|县区|评估项目（个）|核减金额（万元）|\n|甲县|12|611|\n|乙县|17|1004|\n|丙区|9|626|";

testRule(tableAddsUp, {
  holds: [
    {
      name: "a row of means is no row to add up",
      text: "全市共评估项目«38个»，分县区情况见下表。\n\n|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|«9»|\n|全市平均|13|",
    },
    {
      name: "in the paragraph behind the table",
      text: "|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|«9»|\n\n由此可见，全年评估项目总数达到«38个»，比较充分。",
    },
    {
      name: "a heading that tells of the main points is no caption",
      text: "一、主要指标\n\n全市共评估项目«38个»。\n\n|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|«9»|",
    },
    {
      name: "what the text says a column comes to",
      text: "全市共评估项目«38个»，核减2241万元，分县区情况见下表。\n\n|县区|评估项目（个）|核减金额（万元）|\n|甲县|«12»|611|\n|乙县|«17»|1004|\n|丙区|«9»|626|",
    },
    {
      name: "under a caption",
      text: "全市共评估项目38个，核减«2241万元»。\n表1 各县区评估情况\n\n|县区|评估项目（个）|核减金额（万元）|\n|甲县|12|«611»|\n|乙县|17|«1004»|\n|丙区|9|«626»|",
    },
    {
      name: "in the fourth paragraph before the table, and a long one right before it on what matters most",
      text: "全市共评估项目«38个»。\n\n甲。\n\n乙。\n\n评估坚持问题导向，主要围绕民生保障、产业发展和基础设施建设三个领域，严把预算入口关口。\n\n|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|«9»|",
    },
    {
      name: "one of two numbers of the same name",
      text: "上半年评估项目21个，全年评估项目«38个»。\n\n|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|«9»|",
    },
    {
      name: "such a column, led to by a unit in brackets",
      text: "检查共发现问题«54个»，分布如下（单位：个）：\n\n|问题类型|数量（个）|\n|目标不实|«31»|\n|执行偏慢|«23»|",
    },
    {
      name: "such a column, led to by the number of the table",
      text: "检查共发现问题«54个»（见表1）。\n\n|问题类型|数量（个）|\n|目标不实|«31»|\n|执行偏慢|«23»|",
    },
    {
      name: "rows whose names hold what ends a time or opens a whole",
      text: "共评价项目«38个»，见表1。\n\n|对象|评价项目（个）|\n|明月镇|«12»|\n|年丰镇|«17»|\n|部门整体支出|«9»|",
    },
    {
      name: "其中 told of what stands before a semicolon",
      text: "核减2241万元，其中市级100万元；评估项目«38个»，见下表。\n\n|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|«9»|",
    },
    {
      name: "a cell that says none",
      text: "全市共评估项目«29个»。\n\n|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|—|",
    },
    {
      name: "a column headed by a number of things, which the sentence before it counts",
      text: "检查共发现问题«54个»，分布如下：\n\n|问题类型|数量（个）|\n|目标不实|«31»|\n|执行偏慢|«23»|",
    },
  ],
  broken: [
    {
      name: "another column comes to what the text says",
      text: "全市共评估项目38个，核减«2411万元»，分县区情况见下表。\n\n|县区|评估项目（个）|核减金额（万元）|\n|甲县|12|«611»|\n|乙县|17|«1004»|\n|丙区|9|«626»|",
      messageId: "told",
      severity: "warning",
      says: "正文写2411万元",
    },
    {
      name: "the only column, one digit off",
      text: "全市财政评价项目«84个»，见表1。\n\n|县区|评价项目（个）|\n|甲县|«28»|\n|乙县|«24»|\n|丙区|«31»|",
      messageId: "told",
    },
    {
      name: "a column headed by a number of things, one digit off what the sentence before it counts",
      text: "检查共发现问题«45个»，分布如下：\n\n|问题类型|数量（个）|\n|目标不实|«31»|\n|执行偏慢|«23»|",
      messageId: "told",
    },
    {
      name: "the same number told twice",
      text: "全市评估项目«83个»。2024年，评估项目83个，见下表。\n\n|县区|评估项目（个）|\n|甲县|«12»|\n|乙县|«17»|\n|丙区|«9»|",
      messageId: "told",
    },
  ],
  abstains: [
    {
      name: "the only column, and no slip explains it",
      text: "全市财政评价项目«150个»，见表1。\n\n|县区|评价项目（个）|\n|甲县|«28»|\n|乙县|«24»|\n|丙区|«31»|",
      outcome: "insufficient",
    },
  ],
});

test.for([
  ["one row alone", "全市共评估项目21个。\n\n|县区|评估项目（个）|\n|甲县|12|"],
  [
    "rows of the whole city beside those of its parts",
    "评估项目79个。\n\n|县区|评估项目（个）|\n|全市|38|\n|甲县|12|\n|乙县|27|",
  ],
  ["two years", "评估项目39个。\n\n|年度|评估项目（个）|\n|2023年度|12|\n|2024年度|17|"],
  [
    "an empty cell",
    "全市共评估项目39个。\n\n|县区|评估项目（个）|负责人|\n|甲县|12|张|\n|乙县| |李|\n|丙区|17|王|",
  ],
  ["some of its rows by name", `甲县、乙县评估项目合计29个，核减1615万元。\n\n${plain}`],
  [
    "what lies farther than four paragraphs off",
    `全市共评估项目83个。\n\n甲。\n\n乙。\n\n丙。\n\n丁。\n\n戊。\n\n${plain}`,
  ],
  ["two numbers of one name", `上半年评估项目83个，下半年评估项目84个。\n\n${plain}`],
  ["其中 in the words before", `评估项目90个，其中各县区评估项目83个。\n\n${plain}`],
  ["some rows only", `全市共评估项目58个，核减3411万元。\n部分县区评估情况\n\n${plain}`],
  ["one more than its rows", `全市共评估项目38个，其中市本级核减3411万元。\n\n${plain}`],
  [
    "the number of another sentence than the one that leads to the table",
    "检查共发现问题45个。问题分布如下：\n\n|问题类型|数量（个）|\n|目标不实|31|\n|执行偏慢|23|",
  ],
  [
    "nor without words that lead to it",
    "检查共发现问题45个，逐一督促整改：\n\n|问题类型|数量（个）|\n|目标不实|31|\n|执行偏慢|23|",
  ],
  [
    "nor where the words that lead to it go on",
    "检查共发现问题45个，如下表所列的问题类型还需要进一步细化完善：\n\n|问题类型|数量（个）|\n|目标不实|31|\n|执行偏慢|23|",
  ],
  [
    "a table of another kind",
    "检查共发现问题45个，主要是统计表填报迟。\n\n|问题类型|数量（个）|\n|目标不实|31|\n|执行偏慢|23|",
  ],
  [
    "rows with a row of totals, which are judged by that",
    "全市共评估项目67个。\n\n|县区|评估项目（个）|\n|甲县|12|\n|乙县|17|\n|丙区|9|\n|合计|38|",
  ],
  [
    "a row without a name",
    "全市共评估项目83个。\n\n|县区|评估项目（个）|\n| |12|\n|乙县|17|\n|丙区|9|",
  ],
  ["months alone", "全年评估项目92个。\n\n|时间|评估项目（个）|\n|6月|12|\n|7月|17|"],
  ["months with 份", "全年评估项目92个。\n\n|时间|评估项目（个）|\n|6月份|12|\n|7月份|17|"],
  ["years alone", "全年评估项目92个。\n\n|时间|评估项目（个）|\n|2023年|12|\n|2024年|17|"],
  [
    "what is told of each household",
    "补助标准户均280元，见表1。\n\n|县区|户均补助（元）|\n|甲县|410|\n|乙县|410|",
  ],
  ["the first three only", `全市共评估项目58个，核减3411万元。\n前三名县区评估情况\n\n${plain}`],
  ["the first 3 only", `全市共评估项目83个，核减2421万元。\n前3名县区评估情况\n\n${plain}`],
  ["the larger ones only", `全市共评估项目83个，核减2421万元。\n较大县区评估情况\n\n${plain}`],
  ["the others", `其他县区评估项目83个。\n\n${plain}`],
  ["stages of the year", "全年评估项目92个。\n\n|时间|评估项目（个）|\n|一季度|12|\n|二季度|17|"],
  ["last year beside this one", "评估项目92个。\n\n|年份|评估项目（个）|\n|上年|12|\n|本年|17|"],
  [
    "a column of some of them",
    "全市抽查项目83个。\n\n|县区|抽查项目（个）|\n|甲县|12|\n|乙县|17|\n|丙区|9|",
  ],
  [
    "a column of another name",
    "全市共监控项目83个。\n\n|县区|评估项目（个）|\n|甲县|12|\n|乙县|17|\n|丙区|9|",
  ],
  [
    "a column of another unit",
    "全市共评估单位83家。\n\n|县区|评估单位（个）|\n|甲县|12|\n|乙县|17|\n|丙区|9|",
  ],
  [
    "last year's number",
    "2023年全市评估项目83个。\n\n|县区|2024年评估项目（个）|\n|甲县|12|\n|乙县|17|\n|丙区|9|",
  ],
  ["one more in the clause before", `另评估市直项目83个。\n\n${plain}`],
  ["each", `每县评估项目83个，每县核减2421万元。\n\n${plain}`],
  ["a change", `全市评估项目比上年增加83个，核减增加2421万元。\n\n${plain}`],
  ["a mean", `平均每县评估项目83个，平均核减2421万元。\n\n${plain}`],
  ["about so many", `全市共评估项目约83个，核减约2421万元。\n\n${plain}`],
  [
    "states at several dates",
    "年末监控项目95个。\n\n|时点|监控项目（个）|\n|6月末|168|\n|9月末|95|",
  ],
  [
    "rates are not added up",
    "全市平均核减率14.3%。\n\n|县区|核减率（%）|\n|甲县|12.1|\n|乙县|16.5|",
  ],
] as const)("silent: %s", async ([, text]) => {
  expect(await findingLines(tableAddsUp, text)).toEqual([]);
});
