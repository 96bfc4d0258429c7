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
];

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
