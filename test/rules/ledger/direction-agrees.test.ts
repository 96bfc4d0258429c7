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
  ],
  abstains: [
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
  ],
});
