import { expect, test } from "vitest";
import { yearsIn } from "./told-in.ts";

const texts = [
  {
    name: "the year that is told of",
    text: "2024年，县财政局开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "with a blank",
    text: "2024 年，县财政局开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "titles of other papers",
    text: "印发《2023年绩效评价工作方案》，2024年开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "numbers of documents",
    text: "根据某财绩〔2023〕2号和某财绩[2023]年字，2024年开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "compared with another year",
    text: "2024年开展评价12个，比2023年多3个。",
    told: "写2024、2023 讲2024",
  },
  {
    name: "against another year",
    text: "2024年开展评价12个，与 2023年相比多3个。",
    told: "写2024、2023 讲2024",
  },
  {
    name: "another year compared behind",
    text: "2024年开展评价12个，2023年全年相比多3个。",
    told: "写2024、2023 讲2024",
  },
  {
    name: "from year to year",
    text: "自2022年至2024年开展评价12个。",
    told: "写2022、2024 讲",
  },
  {
    name: "a range with a dash",
    text: "2022年—2024年开展评价12个。",
    told: "写2022、2024 讲2022",
  },
  {
    name: "until the end of a year",
    text: "截至2024年底开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "until, with a dash between",
    text: "截止 2024年9月开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "since a year",
    text: "2023年以来，县财政局开展评价12个。",
    told: "写2023 讲 自2023",
  },
  {
    name: "since a year that is not the first word",
    text: "近年来，2023年以来，县财政局开展评价12个。",
    told: "写2023 讲",
  },
  {
    name: "since a year, without a comma",
    text: "2023年以来县财政局开展评价12个。",
    told: "写2023 讲",
  },
  {
    name: "a paper of an earlier year",
    text: "2023年印发的办法继续执行。",
    told: "写2023 讲",
  },
  {
    name: "a base of an earlier year",
    text: "在2023年的基础上，2024年开展评价12个。",
    told: "写2023、2024 讲2024",
  },
  {
    name: "carried over",
    text: "2023年结转资金120万元。",
    told: "写2023 讲",
  },
  {
    name: "the budget of next year",
    text: "压减2025年预算1200万元。",
    told: "写2025 讲",
  },
  {
    name: "the budget's results",
    text: "2024年预算绩效管理工作取得成效。",
    told: "写2024 讲2024",
  },
  {
    name: "the execution of the budget",
    text: "2024年预算执行率92%。",
    told: "写2024 讲2024",
  },
  {
    name: "next year's expenses",
    text: "压减2025年公用经费120万元。",
    told: "写2025 讲",
  },
  {
    name: "a number in brackets",
    text: "评价12个（2023年为9个）。",
    told: "写2023 讲",
  },
  {
    name: "a number told of a year",
    text: "评价12个（2023年为第二年）。",
    told: "写2023 讲2023",
  },
  {
    name: "a day of a year",
    text: "2025年3月前完成整改。",
    told: "写2025 讲",
  },
  {
    name: "months of a year",
    text: "2024年1—9月开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "projects that end",
    text: "2024年到期项目12个。",
    told: "写2024 讲",
  },
  {
    name: "what was examined",
    text: "对2023年度项目支出开展自评。",
    told: "写2023 讲",
  },
  {
    name: "what was examined by all",
    text: "全县2023年度项目支出自评12个。",
    told: "写2023 讲2023",
  },
  {
    name: "in the examination of a year",
    text: "在2023年度财政管理考核中获奖。",
    told: "写2023 讲",
  },
  {
    name: "work of managing results",
    text: "对2023年度绩效管理工作考核。",
    told: "写2023 讲2023",
  },
  {
    name: "organized evaluation",
    text: "组织2023年度重点项目评价。",
    told: "写2023 讲",
  },
  {
    name: "plans for a year",
    text: "下一步打算：2025年开展评价15个。",
    told: "写2025 讲",
  },
  {
    name: "plans in the sentence before",
    text: "明年继续推进。2024年开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "plans in the line before",
    text: "工作计划\n2024年开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "what is reported on",
    text: "现将2024年预算绩效管理工作情况报告如下。",
    told: "写2024 讲2024 报2024",
  },
  {
    name: "what is reported on, with more words",
    text: "现就我县2024年预算绩效管理工作汇报如下。",
    told: "写2024 讲2024 报2024",
  },
  {
    name: "reported to the congress",
    text: "向县人大常委会报告我县2024年预算绩效管理工作情况，请予审议，并予公布。",
    told: "写2024 讲2024 报2024",
  },
  {
    name: "a report that is far from the year",
    text: "现将2024年预算绩效管理工作中涉及全县各部门各单位以及各乡镇街道的组织领导制度建设目标管理运行监控绩效评价结果应用信息公开等方面情况报告如下。",
    told: "写2024 讲2024",
  },
  {
    name: "told of, not reported on",
    text: "现将情况报告如下。2024年开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "reported in the next sentence",
    text: "现将2024年工作梳理。有关情况报告如下。",
    told: "写2024 讲2024",
  },
  {
    name: "reported, and compared with",
    text: "现将比2023年进步的情况报告如下。",
    told: "写2023 讲",
  },
  {
    name: "a number that is no year",
    text: "投入2024万元，评价2012个。",
    told: "写 讲",
  },
  {
    name: "a year with more digits",
    text: "编号20245年。",
    told: "写 讲",
  },
  {
    name: "no year",
    text: "县财政局开展评价12个。",
    told: "写 讲",
  },
  {
    name: "the same period",
    text: "2023年同期开展评价9个。",
    told: "写2023 讲",
  },
  {
    name: "the end of the year before",
    text: "2023年末基础较弱，2024年底改善。",
    told: "写2023、2024 讲2024",
  },
  {
    name: "a low result",
    text: "2023年低效项目12个。",
    told: "写2023 讲",
  },
  {
    name: "transfers of next year",
    text: "2025年转移支付12亿元。",
    told: "写2025 讲",
  },
  {
    name: "until the end of the month",
    text: "截至月底，2025年预算压减1200万元。",
    told: "写2025 讲",
  },
  {
    name: "plans in the clause before",
    text: "明年计划评价15个；2024年开展12个。",
    told: "写2024 讲2024",
  },
  {
    name: "what all of a county examined",
    text: "对全县2023年度项目支出开展自评。",
    told: "写2023 讲",
  },
  {
    name: "what was made known",
    text: "通报2023年度项目支出自评结果。",
    told: "写2023 讲",
  },
  {
    name: "at the end of the year the self-evaluation",
    text: "在年底前，2024年度项目支出自评完成。",
    told: "写2024 讲2024",
  },
  {
    name: "a year within the number of a document",
    text: "根据某财绩〔2023年〕2号，2024年开展评价12个。",
    told: "写2024 讲2024",
  },
  {
    name: "a year far behind 现将",
    text: "现将全县各级各部门各单位贯彻落实情况和2024年工作报告如下。",
    told: "写2024 讲",
  },
  {
    name: "a blank before since when",
    text: "　2023年以来，县财政局开展评价12个。",
    told: "写2023 讲 自2023",
  },
  {
    name: "a blank within since when",
    text: "2023 年以来，县财政局开展评价12个。",
    told: "写2023 讲 自2023",
  },
];

test.for(texts)("$name", ({ text, told }) => {
  expect(yearsIn(text)).toEqual(told);
});
