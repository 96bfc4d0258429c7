import { expect, test } from "vitest";
import { readMeasure } from "../../../extractors/scan/measure.ts";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const amounts: readonly MarkedCase[] = [
  ["核减«12345元»。", { kind: "amount", value: "12345", unit: "元", qualifier: "exact" }],
  ["核减«300千元»。", { kind: "amount", value: "300000", unit: "千元" }],
  ["核减«4755.05万元»。", { kind: "amount", value: "47550500", unit: "万元" }],
  ["核减«12百万元»。", { kind: "amount", value: "12000000", unit: "百万元" }],
  ["核减«3千万元»。", { kind: "amount", value: "30000000", unit: "千万元" }],
  ["核减«1.20亿元»。", { kind: "amount", value: "120000000", unit: "亿元" }],
  ["安排«2.5万亿元»。", { kind: "amount", value: "2500000000000", unit: "万亿元" }],
  ["核减«0.00万元»。", { kind: "amount", value: "0", unit: "万元" }],
  ["补助«3万余元»。", { kind: "amount", value: "30000", unit: "万元", qualifier: "over" }],
  ["核减«200余万元»。", { kind: "amount", value: "2000000", unit: "万元", qualifier: "over" }],
  ["核减«1亿多元»。", { kind: "amount", value: "100000000", unit: "亿元", qualifier: "over" }],
  ["折合«500万美元»。", { kind: "amount", value: "5000000", unit: "万美元" }],
];

test.for(amounts)("amount: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const counts: readonly MarkedCase[] = [
  ["通过«四道»关口压减。", { kind: "count", value: "4", unit: "道" }],
  ["主要看«三样»东西。", { kind: "count", value: "3", unit: "样" }],
  ["说一千道一万，都一样，核查«2个»。", { kind: "count", value: "2", unit: "个" }],
  [
    "对得分«70分»—«80分»之间的项目压减。",
    { kind: "score", unit: "分" },
    { kind: "score", unit: "分" },
  ],
  ["共«0 个»。", { kind: "count", value: "0", unit: "个" }],
  ["评价«12个（项）»项目。", { kind: "count", value: "12", unit: "个（项）" }],
  ["涉及«3家(次)»单位。", { kind: "count", value: "3", unit: "家（次）" }],
  ["购置«15台（套）»设备。", { kind: "count", value: "15", unit: "台（套）" }],
  ["培训«1200人次»。", { kind: "count", value: "1200", unit: "人次" }],
  ["走访«30户次»。", { kind: "count", value: "30", unit: "户次" }],
  ["年满«60周岁»。", { kind: "count", value: "60", unit: "周岁" }],
  ["覆盖«3万户»。", { kind: "count", value: "30000", unit: "万户" }],
  ["覆盖«1.2万多户»。", { kind: "count", value: "12000", unit: "万户", qualifier: "over" }],
  ["收集«3450余个»目标。", { kind: "count", value: "3450", unit: "个", qualifier: "over" }],
  ["改造«28公里»，铺设«3.5万平方米»。", { unit: "公里" }, { value: "35000", unit: "万平方米" }],
  ["派出«5辆»车、«12名»干部。", { unit: "辆" }, { unit: "名" }],
  ["提出«36条»意见，整改«8件»，排查«3处»。", { unit: "条" }, { unit: "件" }, { unit: "处" }],
  ["举办«4期»、«6场次»、«32课时»。", { unit: "期" }, { unit: "场次" }, { unit: "课时" }],
  ["设置«46个»年度指标，分解为«12个»季度目标。", { value: "46", unit: "个" }, { unit: "个" }],
  ["印发«7份»，汇编«2册»，刊发«9篇»。", { unit: "份" }, { unit: "册" }, { unit: "篇" }],
];

test.for(counts)("count: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const scores: readonly MarkedCase[] = [
  ["得分«85.5分»。", { kind: "score", value: "85.5", unit: "分" }],
  ["得分«90分»为优。", { kind: "score", value: "90", unit: "分" }],
  ["得分«90分»，评为优。", { kind: "score", value: "90" }],
  ["每项«5分钟»。", { kind: "count", unit: "分钟" }],
];

test.for(scores)("score: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for(["得了92分别为优。", "项目2分为两种", "项目3分类管理", "资金5分级负责"])(
  "分 belongs to the next word: %s",
  (text) => {
    expect(readMeasure(text, text.search(/分[别为类级]/))).toBeNull();
  },
);

const rates: readonly MarkedCase[] = [
  ["增长«12.5%»。", { kind: "rate", value: "12.5", unit: "%" }],
  ["占«3‰»。", { kind: "rate", value: "3", unit: "‰" }],
  ["提高«3.2个百分点»。", { kind: "rate", value: "3.2", unit: "个百分点" }],
  ["增长«1.5倍»。", { kind: "rate", value: "1.5", unit: "倍" }],
  ["压减«3成»。", { kind: "rate", value: "30", unit: "成" }],
  ["打«8.5折»。", { kind: "rate", value: "85", unit: "折" }],
  ["产值翻«1.5番»。", { kind: "rate", value: "1.5", unit: "番" }],
];

test.for(rates)("rate: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for([
  ["个部门", 1, "个"],
  ["余万元，", 3, "万元"],
  ["万多户", 3, "万户"],
  ["个百分点", 4, "个百分点"],
  ["人次", 2, "人次"],
] as const)("the unit of “%s” ends after %i: %s", ([text, end, unit]) => {
  expect(readMeasure(text, 0)).toMatchObject({ end, unit });
});

test.for([
  "部门",
  "单位",
  "本级",
  "节约",
  "项目",
  "处理",
  "家长",
  "成立",
  "折旧",
  "层级",
  "支出",
  "人员",
  "",
])("no unit stands at the start of “%s”", (text) => {
  expect(readMeasure(text, 0)).toBeNull();
});
