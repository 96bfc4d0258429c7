import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(yearConsistent, {
  holds: [
    { name: "the last year of a plan", text: "«2025»年是“十四五”规划的收官之年。" },
    { name: "its first", text: "«2021»年是十四五开局之年，我县稳步推进绩效管理。" },
    { name: "the plan after it", text: "«2026»年，是“十五五”规划的起步之年。" },
  ],
  broken: [
    {
      name: "the year before the last",
      text: "«2024»年是“十四五”规划收官之年，也是零基预算改革的关键之年。",
      messageId: "period",
      severity: "warning",
      says: "年度与五年规划的起止不符：2024年写成“十四五”的最后一年，而“十四五”的最后一年是2025年，年度疑似照抄旧文。",
    },
    {
      name: "the last year of the plan before",
      text: "«2019»年是全面建成小康社会和“十三五”收官之年。",
      messageId: "period",
    },
    { name: "its first year", text: "«2022»年是“十四五”的第一年。", messageId: "period" },
  ],
  abstains: [
    { name: "a plan in its course", text: "2023年是“十四五”规划承上启下的一年。" },
    {
      name: "a plan that is prepared for",
      text: "2024年是谋划“十五五”规划的关键之年，要为“十五五”开局打好基础。",
    },
    { name: "another beginning", text: "2023年是全面贯彻党的二十大精神的开局之年。" },
  ],
});
