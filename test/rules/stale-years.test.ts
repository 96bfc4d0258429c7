import { expect, test } from "vitest";
import { yearConsistent } from "../../rules/ledger/year-consistent.ts";
import { findingLines } from "../helpers/rule-on-text.ts";

const signed = "清溪县财政局\n2025年1月15日\n";

/** Years that were left standing from the report of the year before. */
test.for([
  [
    "a plan for the year that is over",
    `清溪县2024年预算绩效管理工作总结\n2024年，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n二、2024年工作打算\n扩大评估范围。\n${signed}`,
    "warning 2024 2024",
  ],
  [
    "a plan told in a sentence",
    `清溪县2024年预算绩效管理工作总结\n2024年，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n二、下一步打算\n2024年，我们将扩大评估范围，力争评估项目达到25个以上。\n${signed}`,
    "warning 2024 2024",
  ],
  [
    "a title that plans for its own year",
    `清溪县2024年预算绩效管理工作情况及2024年工作计划\n2024年，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n${signed}`,
    "warning 2024 2024",
  ],
  [
    "work of another year than the notice asked for",
    `清溪县农业农村局2024年度部门整体支出绩效自评报告\n根据《关于开展2024年度绩效自评工作的通知》（清财绩〔2025〕2号）要求，我局认真组织开展了2023年度部门整体支出绩效自评工作，现将自评情况报告如下：\n一、基本情况\n2024年，全局支出1200万元。\n2025年3月2日\n`,
    "warning 2024 2023",
  ],
  [
    "a section without a year under the heading of last year",
    "清溪县2024年度预算绩效管理工作情况汇报\n根据会议安排，现将2024年度工作情况汇报如下。\n一、2023年预算绩效管理工作推进情况\n（一）评估前置。开展评估12个。\n二、存在问题\n基础薄弱。\n",
    "warning 2024 一、2023年预算绩效管理工作推进情况",
  ],
  [
    "a title of last year, the year before told of a contest only",
    `清溪县2023年预算绩效管理工作总结\n2024年，县财政局推进绩效管理。在全市2023年度预算绩效管理考核中，我县名列第三。\n一、主要工作\n开展评估12个。\n${signed}`,
    "warning 2023 2024",
  ],
  [
    "a title of two years before the signature, no year in between",
    `清溪县2023年预算绩效管理工作总结\n今年以来，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n${signed}`,
    "warning 2023 2025年1月15日",
  ],
  [
    "2023年以来 as the first words under the title of 2024",
    `清溪县2024年度预算绩效管理工作情况汇报\n2023年以来，清溪县财政局坚持把省钱和办事统一起来，取得成效。\n一、主要工作\n2024年开展评估12个。\n${signed}`,
    "warning 2024 2023",
  ],
] as const)("%s", async ([, text, told]) => {
  expect(await findingLines(yearConsistent, text)).toEqual([told]);
});

/** Other years that stand where they belong. */
test.for([
  [
    "a plan for what is left of the year",
    "清溪县2024年预算绩效管理工作情况\n2024年，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n二、2024年下半年工作打算\n扩大评估范围。\n2024年7月15日\n",
  ],
  [
    "a plan of the year told before it is over",
    "清溪县2024年预算绩效管理工作情况\n2024年，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n二、2024年下一步工作打算\n扩大评估范围。\n2024年9月15日\n",
  ],
  [
    "how the plan of the year was carried out",
    `清溪县2024年预算绩效管理工作总结\n2024年，县财政局推进绩效管理。\n一、2024年工作计划完成情况\n开展评估12个。\n${signed}`,
  ],
  [
    "the half-year and its other half",
    "清溪县2024年上半年预算绩效管理工作总结及2024年下半年工作计划\n2024年上半年，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n2024年7月15日\n",
  ],
  [
    "a notice that asks for the evaluations of the year before",
    `清溪县2024年预算绩效管理工作总结\n2024年，县财政局推进绩效管理。根据《关于开展2024年度绩效自评工作的通知》（清财绩〔2024〕2号）要求，组织开展了2023年度部门整体支出绩效自评工作，自评项目12个。\n${signed}`,
  ],
  [
    "the evaluations of last year in this year's report",
    `清溪县2024年预算绩效管理工作总结\n2024年，县财政局推进绩效管理。\n一、2023年度项目支出绩效自评情况\n开展自评项目12个。\n二、2024年重点评价情况\n评价项目6个。\n${signed}`,
  ],
  [
    "two years side by side",
    "清溪县2024年预算绩效管理工作情况\n按照要求，现将近两年工作情况报告如下。\n一、2023年预算绩效管理工作情况\n开展评估12个。\n二、2024年预算绩效管理工作情况\n开展评估15个。\n",
  ],
  [
    "a policy of last year that this year goes on with",
    `清溪县2024年预算绩效管理工作总结\n2023年以来，县财政局坚持改革，2024年各项工作取得新成效。\n一、主要工作\n开展评估12个。\n${signed}`,
  ],
  [
    "a report signed late, which tells of its year",
    "清溪县2023年预算绩效管理工作总结\n2023年，县财政局推进绩效管理。\n一、主要工作\n开展评估12个。\n清溪县财政局\n2025年1月15日\n",
  ],
  [
    "what follows in the next year from the assessment of the year of the title",
    "清溪县2023年度转移支付资金绩效自评和抽查复核情况报告\n按照关于做好2023年度转移支付绩效自评工作的通知要求，清溪县财政局开展绩效自评。现将有关情况报告如下。\n一、资金下达和执行\n2023年纳入自评的转移支付项目54个，下达资金174861.3万元。\n二、结果应用\n评价结果与下年度资金分配挂钩：对复核得分低于80分的4个项目，2024年市级配套减少352万元，平均每个减少88万元。以上措施合计影响2024年资金952万元。\n清溪县财政局\n2024年5月16日\n",
  ],
  [
    "the years that a sentence goes through",
    "清溪县2024年预算绩效管理工作情况\n2024年评价41个。2024年压减520万元。2024年整改61个。\n优秀对象，2021年只有3个；2022年和2023年为5个和8个；2024年11个。\n",
  ],
] as const)("%s", async ([, text]) => {
  expect(await findingLines(yearConsistent, text)).toEqual([]);
});
