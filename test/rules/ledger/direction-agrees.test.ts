import { directionAgrees } from "../../../rules/ledger/direction-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(directionAgrees, {
  holds: [
    {
      name: "增加",
      text: "评估项目«612个»，比上年的«547个»增加65个。",
      says: "547个≤612个，与“增加”一致",
    },
    { name: "由…降至", text: "损失率由«5.2%»降至«3.9%»。", says: "3.9%≤5.2%，与“减少”一致" },
    { name: "持平", text: "评审项目«31个»，与上年的«31个»持平。" },
    {
      name: "amount and rate of one change, of which the rate is told in points",
      text: "三公经费支出«36.80万元»，比上年«41.20万元»减少4.40万元，下降10.68个百分点。",
    },
    {
      name: "持平 with other projects told between: the name leads back",
      text: "评审项目«31个»，送审项目52个。评审项目与上年的«31个»持平的有四类。",
    },
    {
      name: "同上年的: the name stops before it",
      text: "评审项目«31个»，送审项目52个。评审项目同上年的«31个»持平。",
    },
  ],
  broken: [
    {
      name: "the word turned round",
      text: "评估项目«612个»，比上年的«547个»减少65个。",
      messageId: "turned",
      severity: "error",
      data: { word: "减少", real: "增加" },
      says: "增减方向与数字相反：文中由547个到612个写作“减少”，按两数应为“增加”，方向词与数字不能同时成立；两数无误的，应改方向词。请核对“减少”一词和前后两个数。",
    },
    {
      name: "a rate that only the other word fits",
      text: "送审金额«48216.53万元»，同比下降17.52%（上年同期为«41027.60万元»）。",
      messageId: "turned",
      severity: "error",
    },
    {
      name: "one of two words for one change",
      text: "收入«86420万元»，比上年同期的«81298万元»增收5122万元，下降6.30%。",
      messageId: "turned",
      severity: "error",
    },
    {
      name: "由…提高到, and the points told as a decline",
      text: "节约率由上年的«6.95%»提高到«7.68%»，下降0.73个百分点。",
      messageId: "turned",
      severity: "error",
    },
    {
      name: "由…提高到 a lower value",
      text: "节约率由上年的«7.68%»提高到«6.95%»。",
      messageId: "turned",
      severity: "error",
    },
    {
      name: "持平 of two values",
      text: "评审项目«37个»，与上年的«31个»持平。",
      messageId: "mismatch",
      severity: "warning",
      says: "写作持平而两数不同：",
    },
    {
      name: "the month before stands in another sentence",
      text: "6月偏离项目«72个»。9月偏离项目减少到«29个»，增加43个。",
      messageId: "turned",
      severity: "warning",
      data: { word: "增加", past: "72个", now: "29个" },
    },
    {
      name: "last year's value behind the change, and two values that it may be of",
      text: "达标95家，待改进«7家»。待改进单位数比上年增加4家，上年为«11家»。",
      messageId: "turned",
      severity: "warning",
    },
    {
      name: "of two values before, the one that only the other word leads to",
      text: "监控项目«612个»，抽评项目60个。比上年的«547个»减少65个。",
      messageId: "turned",
      severity: "warning",
      data: { now: "612个" },
    },
    {
      name: "both rates in other sentences",
      text: "执行率«96.49%»。上年执行率«93.17%»，今年下降3.32个百分点。",
      messageId: "turned",
      severity: "warning",
    },
    {
      name: "blanks between number and unit are not told",
      text: "评估项目 «612 个»，比上年的 «547 个»减少65个。",
      messageId: "turned",
      severity: "error",
      data: { past: "547个", now: "612个" },
    },
    {
      name: "a value without a name is this year's",
      text: "«37个»，与上年的«31个»持平。",
      messageId: "mismatch",
      severity: "warning",
      says: "文中本期数37个",
    },
  ],
  abstains: [
    {
      name: "another number of the paragraph leads there as told",
      text: "3个项目不予安排，16个项目核减后安排，12个项目全额安排。提交的重点项目比上年的18个增加6个，24个重点项目目标一并提交审查。",
    },
    {
      name: "a wrong number, not a wrong word",
      text: "评估项目512个，比上年的547个增加65个。",
      outcome: "not_applicable",
    },
    {
      name: "降幅收窄 is of second order",
      text: "支出90万元，降幅比上年的100万元收窄5个百分点。",
      outcome: "not_applicable",
    },
    {
      name: "可比口径",
      text: "按可比口径，收入80万元，比上年的90万元增加10万元。",
      outcome: "not_applicable",
    },
    {
      name: "a change without the values before it",
      text: "测算核减成本166.14万元，成本下降9%。",
      outcome: "not_applicable",
    },
    {
      name: "what a single one costs is not held against money",
      text: "每平方米年均保洁成本由9.20元降为8.00元，减少项目支出12万元。",
      outcome: "not_applicable",
    },
    {
      name: "another number of points, with whole percent rounded",
      text: "目标8%，实际8.6%，低97.6个百分点。",
      outcome: "not_applicable",
    },
    {
      name: "two values that may both be what has stayed",
      text: "送审项目52个，评审项目31个。与上年的37个持平。",
      outcome: "not_applicable",
    },
    {
      name: "持平 that compares with nothing",
      text: "评审项目37个，31个持平。",
      outcome: "not_applicable",
    },
  ],
});
