import { expect, test } from "vitest";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(increaseAgrees, {
  holds: [
    {
      name: "比上年的X个增加",
      text: "开展事前评估项目«612个»，比上年的«547个»增加«65个»，增长11.9%。",
    },
    {
      name: "the subject stands in the sentence before",
      text: "共完成评审项目«37个»，送审金额48216.53万元。评审项目比上年同期的«31个»增加«6个»。",
    },
    {
      name: "the budget base of a rate is not what has changed",
      text: "一般公共预算收入完成«86420万元»，完成年初预算172000万元的50.24%，比上年同期的«81298万元»增收«5122万元»，增长6.30%。",
    },
    {
      name: "rounded amounts in 亿元",
      text: "收回资金«38.6亿元»，比2023年的«31.5亿元»多收回«7.1亿元»，增长22.5%。",
    },
    {
      name: "a decrease",
      text: "红灯项目«26个»、黄灯项目54个；红灯项目比上年同期的«35个»减少«9个»。",
    },
    { name: "由…提高到", text: "补助标准由«600元»提高到«800元»，增加«200元»。" },
    {
      name: "items of 其中 stand between",
      text: "评估项目«612个»，其中政策74个、新增项目538个，比上年的«547个»增加«65个»。",
    },
    {
      name: "自评总分 is no 自…到",
      text: "自评总分«96.81分»。其中预算执行9.57分、满意度指标10.00分，与上年自评得分«93.6分»相比提高«3.21分»。",
    },
    { name: "points of a score", text: "平均得分«84.89分»，比2023年度的«82.11分»提高«2.78分»。" },
    {
      name: "last year's value told behind",
      text: "送审项目«120个»，比上年增加«20个»（上年同期为«100个»）。",
    },
    {
      name: "next year's plan against this year's number, told once",
      text: "全年选取«22个»评价对象开展财政重点绩效评价。\n2025年计划开展重点评价«30个»，较2024年增加«8个»。",
      year: 2024,
      passes: 1,
    },
  ],
  broken: [
    {
      name: "the smallest violation of a count",
      text: "全年评估项目«612个»，比上年的«547个»增加«66个»。",
      messageId: "mismatch",
      severity: "error",
      data: { computed: "65个", gap: "1个" },
    },
    {
      name: "beyond what rounding allows",
      text: "收回资金«38.6亿元»，比2023年的«31.5亿元»多收回«7.4亿元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "one digit of last year's value",
      text: "收入完成«86420万元»，完成年初预算172000万元的50.24%，比上年同期的«81298万元»增收«5822万元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the subject in the sentence before: a warning",
      text: "全县支出«198650万元»，完成年初预算386200万元的51.44%。比上年同期的«201063万元»减支«2713万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the subject is one of several: a warning",
      text: "评估项目«612个»，其中政策74个、新增项目538个，比上年的«547个»增加«66个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "next year's plan against this year's number",
      text: "全年选取«22个»评价对象开展财政重点绩效评价。\n2025年计划开展重点评价«30个»，较2024年增加«9个»。",
      year: 2024,
      messageId: "mismatch",
      severity: "warning",
      says: "计划数、本年数与增减数不符：",
    },
  ],
  abstains: [
    {
      name: "a namesake in another sentence, and no slip explains the gap",
      text: "调减24个红灯项目预算100万元。2023年同期红灯项目为52个，今年减少16个。",
    },
    {
      name: "last year's value is missing",
      text: "评审项目37个，比上年增加6个。",
      outcome: "insufficient",
    },
    {
      name: "可比口径",
      text: "按可比口径，收入86420万元，比上年同期的81298万元增收9000万元。",
      outcome: "insufficient",
    },
    {
      name: "剔除因素",
      text: "剔除一次性因素后，收入86420万元，比上年同期的81298万元增收9000万元。",
      outcome: "insufficient",
    },
    {
      name: "新增 is no change of a value",
      text: "储备项目213个，比上年的200个多，新增项目46个。",
    },
    {
      name: "核减, 压减 are cuts, not changes",
      text: "送审100万元，比上年的90万元更多，核减12万元，压减3万元。",
    },
    {
      name: "what has changed is told in another unit",
      text: "培训干部200人次，比上年的3期增加2期。",
      outcome: "insufficient",
    },
    {
      name: "a rate is another rule's",
      text: "评估项目612个，比上年的547个增长12%。",
      outcome: "not_applicable",
    },
  ],
});

test("the places that a rank moved are told with both ranks: a warning", async () => {
  const { findings } = await ruleOnText(increaseAgrees, "全市考核排名第3位，比上年第7位上升5位。");
  expect(findings).toMatchObject([
    {
      severity: "warning",
      title: "名次变动与前后名次不符",
      relation: { formula: "difference(0,1)=2" },
    },
  ]);
});
