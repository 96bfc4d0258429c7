import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const carried: readonly MarkedCase[] = [
  ["全县评价«36个»项目。", { year: 2024 }],
  ["«2023年»，评价«36个»项目。", {}, { year: 2023 }],
  ["«2023年»组织评价。共评价«36个»项目。", {}, { year: 2023 }],
  ["«2023年»评价«3个»，«2024年»评价«5个»。", {}, { year: 2023 }, {}, { year: 2024 }],
  ["今年评价«36个»项目。", { year: 2024 }],
  [
    "去年这时候如何？支出«3120万元»，进度«51.2%»。支出多了«260万元»。",
    { year: 2023 },
    { year: 2023 },
    { year: 2024 },
  ],
  ["去年的问题改了吗？今年整改«36个»。", { year: 2024 }],
  ["执行率由«2023年»的«85.2%»提高到«92.6%»。", {}, { year: 2023 }, { year: 2024 }],
  ["平均时限由上年的«18天»缩短到«14个工作日»。", { year: 2023 }, { year: 2024 }],
  ["覆盖面由去年的«10%»扩大至«15%»。", { year: 2023 }, { year: 2024 }],
  ["覆盖面由«68%»提高到«81%»。", { year: 2023 }, { year: 2024 }],
  ["核减率«12%»（«2022年»为«11.2%»）。", {}, {}, { year: 2022 }],
  ["评价«12份»，是上年的«两倍»。", {}, { year: 2024 }],
  ["快于上年同期«3.1个百分点»。", { year: 2024 }],
  ["比上年«90.2%»高«1.2个百分点»。", { year: 2023 }, { year: 2024 }],
  ["普及率由«2022年末»的«81.7%»提高到«93.2%»。", {}, { year: 2022 }, { year: 2024 }],
  ["各单位对上年度«724个»项目开展自评，优«512个»。", { year: 2024 }, { year: 2024 }],
  ["去年培训达到«96人次»。", { year: 2023 }],
  ["于«6月»、«9月»监控。", { iso: "2024-06" }, { iso: "2024-09" }],
  ["«2023年»开展监控，«5月»、«8月底»完成。", {}, { iso: "2023-05-31" }, { iso: "2023-08-31" }],
  ["依据«川委厅〔2022〕5号»评价«36个»项目。", { year: 2022 }, { year: 2024 }],
  ["优秀的«18个»，比上年（«15个»）增加«3个»。", {}, { year: 2023 }, { year: 2024 }],
  ["到位«6.45亿元»，较«2023年»（«5.16亿元»）增加。", {}, {}, { year: 2023, status: "reference" }],
  ["审核目标«1420个»，同比（«1365个»）+«55个»。", {}, { year: 2023 }, { year: 2024 }],
  ["较上一年«83.17分»上升«1.45分»。", { year: 2023 }, { year: 2024 }],
  [
    "比上年的«94.6%»、全市平均的«95.1%»高«2.4个百分点»。",
    { year: 2023 },
    { year: 2024 },
    { year: 2024 },
  ],
  ["«2025年»预算按«6716万元»安排，节约«664万元»。", {}, { year: 2025 }, { year: 2024 }],
  ["对拟列入«2025年»预算的项目评估«21个»，核减«3366万元»。", {}, { year: 2024 }, { year: 2024 }],
  ["根据«2023年»评价结果，压减«360万元»。共压减«3个»项目。", {}, { year: 2024 }, { year: 2024 }],
  [
    "对«2023年度»项目开展自评，自评项目«798个»。部门评价项目«12个»。",
    {},
    { year: 2023 },
    { year: 2024 },
  ],
  [
    "核减«2025年»预算安排«975万元»，其中环卫保洁«120万元»、公交«855万元»。",
    {},
    { year: 2025, status: "actual" },
    { year: 2025 },
    { year: 2025 },
  ],
  [
    "与«6月末»相比，绿灯项目由«668个»增至«715个»。",
    {},
    { year: 2024, status: "actual" },
    { year: 2024 },
  ],
  [
    "«四个»项目合计核减«2025年»预算«975万元»。",
    { year: 2024 },
    {},
    { year: 2025, status: "actual" },
  ],
];

test.for(carried)("the year: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test("without a year in the text or the report a figure has none", async () => {
  const each: MarkedCase = [
    "评价«36个»项目，«9月底»前完成。",
    { year: null },
    { iso: null, value: "9" },
  ];
  expect(await found(each, null)).toEqual(wanted(each));
});

test("a year named in a title is not the year of what is told", async () => {
  const each: MarkedCase = ["按照《«2022年»工作方案》评价«36个»项目。", {}, { year: 2024 }];
  expect(await found(each)).toEqual(wanted(each));
});

const values: readonly MarkedCase[] = [
  ["«2024年»工作。", { value: "2024", iso: "2024" }],
  ["«2024年6月»工作。", { value: "202406", iso: "2024-06" }],
  ["«2024年6月5日»工作。", { value: "20240605", iso: "2024-06-05" }],
  ["«2024年1-9月»工作。", { value: null, iso: "2024-01/2024-09" }],
  ["«2023—2025年»工作。", { value: null, iso: "2023/2025" }],
  ["«2024年4月底»。", { value: "20240430", iso: "2024-04-30" }],
  ["«2100年2月底»。", { value: "21000228", iso: "2100-02-28" }],
  ["«2000年2月底»。", { value: "20000229", iso: "2000-02-29" }],
];

test.for(values)("the known parts are written together: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test("without a year the month and the day alone are known", async () => {
  const each: MarkedCase = [
    "«6月»启动，«9月5日»完成。",
    { value: "6", iso: null },
    { value: "0905" },
  ];
  expect(await found(each, null)).toEqual(wanted(each));
});
