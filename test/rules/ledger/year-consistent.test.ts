import { expect, test } from "vitest";
import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

const own = "2024年完成监控项目10个。\n2024年完成评价项目12个。\n2024年完成评估项目9个。\n";

testRule(yearConsistent, {
  holds: [
    {
      name: "headings of one year",
      text: "«三、2025年预算绩效工作计划»\n«（一）2025年工作思路»\n坚持稳中求进。",
    },
    {
      name: "a plan may look back",
      text: "«三、2025年预算绩效工作计划»\n«（一）2024年工作完成情况»\n完成良好。",
    },
  ],
  broken: [
    {
      name: "last year under a dated plan",
      text: "«三、伽师县2025年预算绩效工作计划»\n«（二）2024年全面实施预算绩效管理的目标任务»\n坚持完善。",
      messageId: "heading",
      severity: "hint",
      data: { year: "2024", other: "2025" },
    },
    {
      name: "a year before the report's under a dated plan",
      text: "«三、2025年预算绩效工作计划»\n«（二）2023年全面实施预算绩效管理的目标任务»\n坚持完善。",
      year: 2024,
      messageId: "heading",
      severity: "warning",
    },
    {
      name: "an opening of last year",
      text: "某县«2024»年度预算绩效管理工作总结\n«2023»年，县财政局认真落实上级部署，各项工作取得成效。\n一、主要工作\n完成监控项目10个，较2023年增加2个。",
      messageId: "opening",
      severity: "warning",
      data: { year: "2024", other: "2023" },
    },
    {
      name: "an opening that reports on last year's work",
      text: "关于某区«2024»年度预算绩效管理工作情况的报告\n市财政局：\n根据通知要求，现将我区«2023»年度预算绩效管理工作情况报告如下：\n一、基本情况\n2024年，全区预算部门58家。",
      messageId: "opening",
      severity: "warning",
    },
    {
      name: "an opening that gathers last year's work",
      text: "某市«2024»年县（区）预算绩效管理工作情况汇总分析报告\n市财政局对所辖6个县（区）«2023»年预算绩效管理工作开展情况进行了汇总分析。\n一、总体情况\n2024年，全市评估项目12个。",
      messageId: "opening",
      severity: "warning",
    },
    {
      name: "a title of last year over a body that says what it reports on",
      text: "某县«2023»年审计查出问题整改情况的报告\n受县政府委托，现将«2024»年审计查出问题整改情况报告如下，2023年度决算另行报告。",
      messageId: "title",
      severity: "warning",
      data: { year: "2023", other: "2024" },
    },
    {
      name: "a title of last year over a body that opens with this year",
      text: "某县«2023»年预算绩效管理综述\n«2024»年，全县完成监控，比2023年增长3%，压减2025年预算10万元。",
      messageId: "title",
      severity: "warning",
    },
    {
      name: "one sentence that starts with last year",
      text: `${own}«2023年»完成培训15场。`,
      year: 2024,
      messageId: "sentence",
      severity: "warning",
      data: { year: "2023", other: "2024" },
    },
    {
      name: "a heading of last year over a section of this year",
      text: "某县预算绩效管理报告\n«一、2023年预算绩效管理总体情况»\n«2024»年，全县完成监控，2024年末支出95%。",
      year: 2024,
      messageId: "section",
      severity: "warning",
      data: { year: "2023", other: "2024" },
    },
    {
      name: "a title that adds a plan",
      text: "某县«2023»年预算绩效管理工作情况及2025年工作计划\n全面推进。\n«2024»年，全县完成监控。\n2024年末支出95%。",
      messageId: "title",
      severity: "warning",
      data: { year: "2023", other: "2024" },
    },
  ],
  abstains: [
    {
      name: "a section that tells of last year",
      text: "某县预算绩效管理报告\n一、2023年预算绩效管理工作情况\n2023年，全县完成监控，2024年继续。",
      year: 2024,
    },
    {
      name: "what came of last year's evaluation",
      text: "某县预算绩效管理报告\n一、2023年评价结果整改情况\n2024年，全县完成整改。",
      year: 2024,
    },
    {
      name: "a report on last year's projects, made in this year",
      text: "某县2023年度财政重点评价结果公告\n2024年，对2023年度项目开展评价。2023年支出95%。",
    },
    {
      name: "last year's evaluation at the head of a sentence",
      text: `${own}2023年度重点评价结果已用于12个项目。`,
      year: 2024,
    },
    {
      name: "a report on last year with next year's budget",
      text: "某县2024年预算绩效管理工作总结\n按照要求评估。压减2025年预算10万元，2025年部门预算已经下达，于2025年1月公开。",
      year: 2024,
    },
    {
      name: "an audit of last year's accounts",
      text: "某县2023年度预算执行审计情况的报告\n2024年，县审计局依法审计。2024年，县审计局对12个部门开展审计。",
      year: 2024,
    },
    { name: "last year as a base", text: `${own}2023年同期完成培训15场。`, year: 2024 },
    {
      name: "too few sentences to tell",
      text: "2024年评估项目10个。\n2023年培训15场。",
      year: 2024,
    },
    {
      name: "an opening that recalls an award of the year before",
      text: "某县2024年度预算绩效管理工作总结\n2023年，我县获评全省先进。县财政局乘势而上，完善制度。\n一、主要工作\n完成监控项目10个。",
    },
    {
      name: "an opening that goes on to the year of the title",
      text: "某县2024年度预算绩效管理工作总结\n2023年，县财政局打牢基础。2024年，县财政局巩固提升。\n一、主要工作\n完成监控项目10个。",
    },
    {
      name: "a year's evaluation of the year before",
      text: "某县2024年绩效自评工作情况报告\n现将2023年度项目支出情况报告如下：\n一、基本情况\n自评项目10个。",
    },
    { name: "years of titles in 《》", text: "三、2025年计划\n（一）落实《2024年方案》\n抓紧。" },
  ],
});

const told =
  "望城市2024年度预算绩效管理考核结果分析\n市财政局组成3个考核组，对6个县进行了考核。\n一、得分总览\n6个县平均83.98分。\n二、";

test.for([
  ["what the chapter on what is to come dates says nothing of the title", "下步要求", []],
  ["a chapter on the work does", "工作情况", ["warning 2024 2025"]],
] as const)("%s", async ([, heading, lines]) => {
  const text = `${told}${heading}\n（一）2025年考核加大结果应用的权重。\n（二）2025年全市平均分在86分以上。\n`;
  expect(await findingLines(yearConsistent, text)).toEqual(lines);
});
