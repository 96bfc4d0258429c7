import { expect, test } from "vitest";
import { sectionsTold } from "./years-told.ts";

const headings = [
  {
    name: "a heading of last year over this year's work",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年工作情况\n2024年，县财政局开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年工作情况 正文年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年工作情况，2024年",
    ],
  },
  {
    name: "a heading of this year",
    text: "云岭县2024年预算绩效管理工作总结\n一、2024年工作情况\n2024年，县财政局开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: ["pass 标题一、2024年工作情况 正文年度2024：标题2024年与其下正文、报告年度不矛盾"],
  },
  {
    name: "a heading of last year over last year's work",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年工作情况\n2023年，县财政局开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "this year's work told against last year's",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年工作情况\n2024年，县财政局开展评价12个，2023年开展9个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年工作情况 报告标题年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年工作情况，2024年",
    ],
  },
  {
    name: "this year's work told often, against last year's",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年工作情况\n2024年，县财政局开展评价12个，2023年开展9个。2024年底全部完成。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年工作情况 正文年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年工作情况，2024年",
    ],
  },
  {
    name: "this year's work not at once",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年工作情况\n县财政局认真组织，2024年开展评价12个，2023年开展9个。2024年底全部完成。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年工作情况 报告标题年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年工作情况，2024年",
    ],
  },
  {
    name: "a heading that looks back",
    text: "云岭县2024年预算绩效管理工作总结\n一、上年工作回顾\n2024年，开展评价12个。\n二、2023年整改工作情况\n2024年，整改12个。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "a heading of a budget",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年预算执行情况\n2024年，支出12亿元。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "a heading of the budget's results",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年预算绩效工作情况\n2024年，开展评价12个。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年预算绩效工作情况 正文年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年预算绩效工作情况，2024年",
    ],
  },
  {
    name: "a heading of two years ago",
    text: "云岭县2024年预算绩效管理工作总结\n一、2022年工作情况\n2024年，开展评价12个。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "a heading of two years",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年、2024年工作情况\n2024年，开展评价12个。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "a heading that is no work",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年大事\n2024年，开展评价12个。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "no year below, and the only heading with the work of the title",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年预算绩效管理工作\n开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年预算绩效管理工作 报告标题年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年预算绩效管理工作，2024年",
    ],
  },
  {
    name: "no year below, plain work",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年主要工作\n开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年主要工作 报告标题年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年主要工作，2024年",
    ],
  },
  {
    name: "no year below, another heading of this year",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年主要工作情况\n开展评价12个。\n二、2024年工作总结\n质量提高。\n云岭县财政局\n2025年1月20日\n",
    told: ["pass 标题二、2024年工作总结 报告标题年度2024：标题2024年与其下正文、报告年度不矛盾"],
  },
  {
    name: "no year below, work of its own",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年培训工作成效\n开展培训12期。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "the year below stands in the next section",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年工作情况\n开展评价12个。\n二、存在问题\n2024年，质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年工作情况 报告标题年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年工作情况，2024年",
    ],
  },
  {
    name: "the year below stands in a subsection",
    text: "云岭县2024年预算绩效管理工作总结\n一、2023年工作情况\n（一）评价\n2024年，开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年工作情况 正文年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年工作情况，2024年",
    ],
  },
  {
    name: "the last section goes on to the end",
    text: "云岭县2024年预算绩效管理工作总结\n一、存在问题\n质量不高。\n二、2023年工作情况\n2024年，开展评价12个。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题二、2023年工作情况 正文年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，二、2023年工作情况，2024年",
    ],
  },
  {
    name: "a title with the year of the plan",
    text: "云岭县2024年预算绩效管理工作总结及2025年工作计划\n一、2023年主要工作情况\n开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [
      "broken warning section 标题一、2023年主要工作情况 报告标题年度2024：标题年度与其下正文不一致，请核对标题的年度。conflict 0 标题年度＝正文年度 year(0)=year(1) 2023＝2024 2023，2024，一、2023年主要工作情况，2024年",
    ],
  },
  {
    name: "a title of two years",
    text: "云岭县2024年2023年度预算绩效管理工作总结\n一、2023年主要工作情况\n开展评价12个。\n二、存在问题\n质量不高。\n云岭县财政局\n2025年1月20日\n",
    told: [],
  },
  {
    name: "a report without a year",
    text: "预算绩效管理工作总结\n一、2023年主要工作情况\n开展评价12个。\n",
    told: [],
  },
];

test.for(headings)("$name", async ({ text, told }) => {
  expect(await sectionsTold(text)).toEqual(told);
});
