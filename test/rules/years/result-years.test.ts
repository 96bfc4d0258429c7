import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(yearConsistent, {
  holds: [
    {
      name: "the budget of the year after",
      text: "对«2023»年度评价结果为“中”的9个部门压减«2024»年度公用经费18万元。",
    },
    {
      name: "the budget two years on",
      text: "根据«2023»年度绩效评价结果，在编制«2025»年预算时压减1200万元。",
    },
    { name: "last year's assessment", text: "完成«2023»年度项目绩效自评982个。", year: 2024 },
    { name: "the budget of next year", text: "工作总结\n与«2025»年预算安排挂钩。", year: 2024 },
  ],
  broken: [
    {
      name: "a budget that had ended before the evaluation",
      text: "对«2023»年度评价结果为“中”的9个部门压减«2023»年度公用经费18万元。",
      messageId: "result",
      severity: "warning",
      says: "评价与应用的年度次序不符：应用结果的预算年度写2023年，而评价年度为2023年，两个年度的先后不合常理，疑似照抄旧文。",
    },
    {
      name: "an assessment of the year before last",
      text: "各部门完成«2022»年度项目支出绩效自评982个。",
      year: 2024,
      messageId: "result",
      severity: "warning",
    },
    {
      name: "the budget of last year",
      text: "工作总结\n监控结果与«2023»年部门预算安排挂钩。",
      year: 2024,
      messageId: "result",
      severity: "warning",
    },
    {
      name: "an evaluation of the year before last",
      text: "对«2022»年度12个对象开展财政重点绩效评价。",
      year: 2024,
      messageId: "result",
      severity: "warning",
      says: "所评价的年度写2022年，而报告年度为2024年",
    },
  ],
  abstains: [
    { name: "last year's evaluation", text: "对2023年度12个对象开展财政重点评价。", year: 2024 },
    { name: "one of what ended long ago", text: "对2020年度专项资金开展绩效评价。", year: 2024 },
    {
      name: "one to compare with",
      text: "完成项目评价15个，较2022年度评价数增加3个。",
      year: 2024,
    },
    { name: "a monitoring in the year itself", text: "根据2024年监控情况调减2024年预算。" },
    {
      name: "assessments of new projects",
      text: "对2025年预算的新增项目开展绩效自评。",
      year: 2024,
    },
    { name: "a report whose year nobody tells", text: "完成2021年度项目绩效自评982个。" },
  ],
});
