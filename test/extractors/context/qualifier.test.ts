import { expect, test } from "vitest";
import type { Qualifier } from "../../../domain/quantity.ts";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const single: readonly (readonly [Qualifier, string])[] = [
  ["exact", "数为«20%»。"],
  ["exact", "达«95%»。"],
  ["exact", "达到«95%»。"],
  ["exact", "高达«99%»。"],
  ["exact", "仅«3家»。"],
  ["exact", "最高分比最低分高出«39.5分»。"],
  ["more_than", "高出«39.5分»。"],
  ["approx", "约有«两成»单位。"],
  ["nearly", "招标延迟近«3个月»。"],
  ["exact", "近«3个月»。"],
  ["approx", "（约合«48.65亿元»）。"],
  ["at_least", "不低于«20%»。"],
  ["at_least", "不少于«3个»。"],
  ["at_least", "至少«5家»。"],
  ["at_least", "不得低于«60分»。"],
  ["at_least", "≥«95%»。"],
  ["at_least", "«30万元»以上。"],
  ["at_least", "«20万元»（含）以上。"],
  ["at_least", "«20万元»(含)以上。"],
  ["at_least", "«80分»及以上。"],
  ["at_least", "不低于评价项目总额«20%»。"],
  ["at_most", "不超过«5%»。"],
  ["at_most", "不高于«5%»。"],
  ["at_most", "最多«3次»。"],
  ["at_most", "≤«5%»。"],
  ["at_most", "控制在«5%»。"],
  ["at_most", "未超过«5%»。"],
  ["at_most", "«5个»以内。"],
  ["at_most", "«5个»以下。"],
  ["at_most", "不超过年初预算总额«5%»。"],
  ["at_most", "不超过«5个百分点»。"],
  ["more_than", "超过«30%»。"],
  ["approx", "约占总额的«2.5%»。"],
  ["approx", "延续性项目约占«2.5%»。"],
  ["exact", "节约占«2.5%»。"],
  ["exact", "节约占比的«2.5%»。"],
  ["exact", "最多的扣«0.9分»。"],
  ["exact", "未达到«85%»的目标，欠账较多。"],
  ["less_than", "未达到«85%»。"],
  ["over", "涨了«一倍多»。"],
  ["more_than", "超«30%»。"],
  ["more_than", "逾«3亿元»。"],
  ["more_than", "突破«10亿元»。"],
  ["more_than", "高于«90分»。"],
  ["more_than", "＞«3%»。"],
  ["more_than", "«80分»（不含）以上。"],
  ["exact", "其中佐证材料不足«36个»。"],
  ["exact", "路面厚度不足«2处»。"],
  ["more_than", "该标段的核减超过核减总额的«三分之一»。"],
  ["less_than", "完成不到全年任务的«七成»。"],
  ["exact", "超过上年，占核减总额的«三分之一»。"],
  ["exact", "依据不足«141.5万元»。"],
  ["less_than", "满意度不足«80%»。"],
  ["less_than", "可用资金不足«300万元»。"],
  ["less_than", "不足«60分»。"],
  ["less_than", "不到«60%»。"],
  ["less_than", "低于«60分»。"],
  ["less_than", "<«3%»。"],
  ["less_than", "«80分»（不含）以下。"],
  ["nearly", "接近«90%»。"],
  ["nearly", "近«3000万元»。"],
  ["nearly", "将近«20%»。"],
  ["approx", "约«500万元»。"],
  ["approx", "大约«500万元»。"],
  ["approx", "«5个»左右。"],
  ["approx", "约«30家»左右。"],
  ["over", "«30余家»。"],
  ["over", "超过«30余家»。"],
];

test.for(single)("%s: %s", async ([qualifier, marked]) => {
  const each: MarkedCase = [marked, { qualifier }];
  expect(await found(each)).toEqual(wanted(each));
});

const time: readonly (readonly [Qualifier, string])[] = [
  ["no_later_than", "«9月底»前完成。"],
  ["no_later_than", "«9月30日»之前完成。"],
  ["no_later_than", "«2025年»以前完成。"],
  ["no_later_than", "不晚于«9月底»完成。"],
  ["exact", "截至«9月底»。"],
  ["exact", "«9月底»前期工作完成。"],
  ["exact", "近«三年»。"],
  ["at_least", "«三年»以上。"],
];

test.for(time)("of time, %s: %s", async ([qualifier, marked]) => {
  const each: MarkedCase = [marked, { qualifier }];
  expect(await found(each)).toEqual(wanted(each));
});

const words: readonly MarkedCase[] = [
  ["节约«500万元»。", { qualifier: "exact" }],
  ["签约«3家»，预约«5次»。", { qualifier: "exact" }, { qualifier: "exact" }],
  ["附近«3个»村。", { qualifier: "exact" }],
  ["高于全市平均«2个百分点»。", { qualifier: "exact" }],
  ["低于«5个百分点»。", { qualifier: "exact" }],
];

test.for(words)("a word that only looks like a limit is none: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const ranges: readonly MarkedCase[] = [
  ["约«20»-«30万元»。", { qualifier: "approx" }, { qualifier: "exact" }],
  ["不低于«5%»至«10%»。", { qualifier: "at_least" }, { qualifier: "exact" }],
  ["«10%»以上«20%»以下。", { qualifier: "at_least" }, { qualifier: "at_most" }],
  ["超过«3个»、«5家»。", { qualifier: "more_than" }, { qualifier: "exact" }],
];

test.for(ranges)("a limit holds for the figure it stands at: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const rules: readonly MarkedCase[] = [
  [
    "增幅达到«20%»或增加金额«50万元»（含）以上的项目开展评估。",
    { qualifier: "at_least", status: "threshold" },
    { qualifier: "at_least", status: "threshold" },
  ],
  ["执行率达到«95%»。", { qualifier: "exact", status: "actual" }],
];

test.for(rules)("达到 is a bound in a rule and none in a result: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
