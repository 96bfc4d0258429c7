import { expect, test } from "vitest";
import type { Status } from "../../../domain/figure.ts";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const cases: readonly (readonly [Status, string])[] = [
  ["actual", "全县评价«36个»项目。"],
  ["actual", "全年培训«260人次»。"],
  ["actual", "整改率达«95%»。"],
  ["reference", "依据«财预〔2020〕10号»。"],
  ["reference", "满分为«100分»。"],
  ["reference", "自评采用百分制，执行率«10分»、产出指标«50分»、效益指标«40分»。"],
  ["actual", "自评采用百分制，平均得分«82.4分»。"],
  ["plan", "下一步，计划评价«20个»项目。"],
  ["plan", "力争完成«20个»项目。"],
  ["plan", "年初预算为«5000万元»。"],
  ["threshold", "得分«90分»以上为优。"],
  ["threshold", "对金额超过«500万元»的项目必须评估。"],
  ["threshold", "目标值≥«95%»。"],
  ["actual", "我县按计划完成«36个»项目评价。"],
  ["actual", "监控中收回资金«1500万元»，调整预算«800万元»。"],
  ["actual", "共有«36个»项目得分超过«80分»。"],
  ["threshold", "原则上不得超过预算总额的«20%»。"],
  ["threshold", "对增幅达到«20%»的项目一律重新评估。"],
  ["threshold", "检查结果：«90分»（含）以上优秀«7份»。"],
  ["threshold", "合格率低于«95%»的目标值。"],
  ["threshold", "用时低于法定时限«30个工作日»。"],
  ["threshold", "满意度比目标值«90%»高。"],
  ["threshold", "对结果为差的，预算按«50%»压减。"],
  ["actual", "制定支出标准«14项»。"],
  ["actual", "其余«3个»为“中”。"],
  ["threshold", "执行率与目标偏离«20个百分点»以上的，限期整改。"],
  ["plan", "调整后预算«5200万元»。"],
  ["plan", "年初预算较紧，年中追加«36.5万元»。"],
  ["actual", "依据评价结果调减«36.5万元»。"],
  ["reference", "单价较上年均价«165万元»下降。"],
  ["actual", "比上年增加«9个»。"],
  ["reference", "执行率比«58.33%»的序时进度慢。"],
  ["reference", "减幅更大（全省平均«12.7%»）。"],
  ["actual", "比去年同期加快«2.6个百分点»。"],
  ["actual", "各单位对上年度«724个»项目开展自评。"],
  ["actual", "对上年实施的«668个»项目组织复核。"],
  ["actual", "清理收回上年结转资金«1853.20万元»。"],
  ["reference", "对口单位上年«12家»。"],
  ["actual", "预计难以实现的«178条»。"],
  ["plan", "全年执行率预计达到«97.4%»。"],
  ["actual", "其中得满分的«12家»。"],
  ["reference", "其中满分为«12分»。"],
];

const beside: readonly MarkedCase[] = [
  [
    "在评价对象中，«80»至«90分»的«10个»。",
    { status: "threshold" },
    { status: "threshold" },
    { status: "actual" },
  ],
  ["另有«3家»机构评分低于«60分»。", { status: "actual" }, { status: "threshold" }],
  ["高于«20%»的最低要求«3.5个百分点»。", { status: "threshold" }, { status: "actual" }],
  ["比«95%»的目标值低«0.94个百分点»。", { status: "threshold" }, { status: "actual" }],
  ["完成年度计划«875公里»的«七成»。", { status: "plan" }, { status: "actual" }],
  ["仅占计划«10座»的«三成»。", { status: "plan" }, { status: "actual" }],
  ["完成目标任务«4万人»的«109%»。", { status: "threshold" }, { status: "actual" }],
  ["占一般公共预算收入«9.12亿元»的«75%»。", { status: "actual" }, { status: "actual" }],
  ["占上述项目原预算«9180万元»的«20%»。", { status: "plan" }, { status: "actual" }],
  ["指标库比上年«2600条»增«520条»。", { status: "reference" }, { status: "actual" }],
];

test.for(beside)("what a figure is measured by: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test("the parts of a budget are budget, those of an outlay are none", async () => {
  const plan: MarkedCase = [
    "年初预算«15280万元»，其中人员经费«3420万元»、公用经费«410万元»。",
    { status: "plan" },
    { status: "plan" },
    { status: "plan" },
  ];
  const actual: MarkedCase = [
    "年初预算«15280万元»，实际支出«9000万元»，其中人员经费«3420万元»。",
    { status: "plan" },
    { status: "actual" },
    { status: "actual" },
  ];
  expect(await found(plan)).toEqual(wanted(plan));
  expect(await found(actual)).toEqual(wanted(actual));
});

test("a plan is over where the result is told", async () => {
  const each: MarkedCase = [
    "计划新建水厂«26座»，实际完成«25座»，完成率«96.15%»。",
    { status: "plan" },
    { status: "actual" },
    { status: "actual" },
  ];
  expect(await found(each)).toEqual(wanted(each));
});

test("a sentence of the year to come is plan outside any heading, unless it is done", async () => {
  const plan: MarkedCase = ["«2025年»重点评价项目原则上达到«15个»。", {}, { status: "plan" }];
  const done: MarkedCase = ["«2025年»预算已达到«15万元»。", {}, {}];
  expect(await found(plan)).toEqual(wanted(plan));
  expect(await found(done)).toEqual(wanted(done));
});

test.for(cases)("%s: %s", async ([status, marked]) => {
  const each: MarkedCase = [marked, { status }];
  expect(await found(each)).toEqual(wanted(each));
});

test.for([
  [
    "执行率由«2023年»的«85.2%»提高到«92.6%»。",
    { status: "actual" },
    { status: "reference" },
    { status: "actual" },
  ],
  ["平均时限由上年的«18天»缩短到«14个工作日»。", { status: "reference" }, { status: "actual" }],
] as const satisfies readonly MarkedCase[])(
  "what it came from and what it is now: %s",
  async (each) => {
    expect(await found(each)).toEqual(wanted(each));
  },
);

test("a number inside a title is a reference", async () => {
  const each: MarkedCase = [
    "按照《«2022年»工作方案》，评价«36个»。",
    { status: "reference" },
    { status: "actual" },
  ];
  expect(await found(each)).toEqual(wanted(each));
});

test("the date of signature is a reference", async () => {
  const each: MarkedCase = [
    "本县认真开展各项工作，成效明显。\n\n云岭县财政局\n\n«2025年1月15日»\n",
    { kind: "date", status: "reference", year: 2025 },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
