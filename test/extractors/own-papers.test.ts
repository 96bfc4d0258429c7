import { expect, test } from "vitest";
import type { MarkedCase } from "../helpers/extract-from.ts";
import { found, wanted } from "../helpers/extract-from.ts";

const labelled: readonly MarkedCase[] = [
  [
    "统计表\n序号\t指标\t报告数据\n1\t评减金额\t«546.18万元»\n2\t上级绩效考核名次\t«第二位»\n",
    { indicator: "ex_ante.reduced_amount" },
    { indicator: "institution.assessment_rank" },
  ],
  [
    "统计表\n序号\t指标\t数据\n1\t结果应用压减金额（«2025年度»）\t«6万元»\n",
    {},
    { indicator: "application.cut_amount", year: 2025 },
  ],
  [
    "统计表\n序号\t指标\t数据\n1\t收回资金\t约«1800万元»\n2\t评减率\t«11.49%»（推算）\n",
    { indicator: "monitoring.recovered_amount", qualifier: "approx" },
    { indicator: "ex_ante.reduction_rate" },
  ],
  [
    "统计表\n序号\t指标\t数据\n1\t红灯项目数\t【前后不一致：«43个»、«57个»】\n",
    { indicator: "monitoring.red_light_projects", value: "43" },
    { indicator: "monitoring.red_light_projects", value: "57" },
  ],
  // An average, a change and a label that only resembles a name bind nothing.
  ["统计表\n序号\t指标\t数据\n1\t平均每期培训人次\t«93人次»\n", { indicator: null }],
  ["统计表\n序号\t指标\t数据\n1\t结果应用压减金额比上年增减\t«5万元»\n", { indicator: null }],
];

test.for(labelled)("a label that is the name of an indicator binds: %j", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for([
  ["来源表\n序号\t数据\t原句或算式\n1\t«12个»\t评减金额«546.18万元»。\n", {}, { indicator: null }],
] as readonly MarkedCase[])(
  "what a column of quotations repeats binds nothing: %j",
  async (each) => {
    expect(await found(each)).toEqual(wanted(each));
  },
);

const plan = "三、下一步工作打算\n（一）«2025年»全面压实责任，提高质量。\n";

const annex: MarkedCase = [
  `${plan}附件1\n统计表\n序号\t指标\t数据\n1\t评减金额\t«546.18万元»\n`,
  {},
  { indicator: "ex_ante.reduced_amount", status: "actual", year: 2024 },
];

test("an annex is no part of the section before it", async () => {
  expect(await found(annex)).toEqual(wanted(annex));
});

const prose: readonly MarkedCase[] = [
  [
    "二、对比\n（一）评减率。由高到低依次为：甲县«13.77%»，乙区«9%»（推算）。\n",
    { indicator: "ex_ante.reduction_rate" },
    { indicator: "ex_ante.reduction_rate" },
  ],
  [
    "二、对比\n（一）评减率。另有泸县（«2023年度»）«11.49%»，未参加排序。\n",
    {},
    { indicator: "ex_ante.reduction_rate", year: 2023 },
  ],
  // Under the same heading a share of something else stays unbound.
  ["二、对比\n（一）评减率。其中民生项目占«40%»。\n", { indicator: null }],
  [
    "（二）事前绩效评估\n评估核减【前后不一致：«546.18万元»、«564.18万元»】。\n",
    { indicator: "ex_ante.reduced_amount" },
    { indicator: "ex_ante.reduced_amount" },
  ],
];

test.for(prose)("the prose of our own papers reads back: %j", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
