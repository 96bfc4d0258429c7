import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const cases: readonly MarkedCase[] = [
  ["举办«三期»，检查«两次»。", { value: "3", unit: "期" }, { value: "2", unit: "次" }],
  ["近«二千万元»。", { kind: "amount", value: "20000000", unit: "万元", qualifier: "nearly" }],
  ["核减«二百余万元»。", { kind: "amount", value: "2000000", unit: "万元", qualifier: "over" }],
  ["涉及«二十余个»单位。", { value: "20", qualifier: "over" }],
  ["收回«一亿二千万元»。", { kind: "amount", value: "120000000", unit: "万元" }],
  ["收回«一亿二千万零五百元»。", { kind: "amount", value: "120000500", unit: "元" }],
  ["投入«三点五亿元»。", { kind: "amount", value: "350000000", unit: "亿元" }],
  ["增长«一点五倍»。", { kind: "rate", value: "1.5", unit: "倍" }],
  ["提高«零点八个百分点»。", { kind: "rate", value: "0.8", unit: "个百分点" }],
  ["增长«一倍»。", { kind: "rate", value: "1", unit: "倍" }],
  ["翻«一番»，翻了«两番»。", { kind: "rate", value: "1" }, { kind: "rate", value: "2" }],
  ["打«八折»。", { kind: "rate", value: "80", unit: "折" }],
  ["提高«一个百分点»。", { kind: "rate", value: "1" }],
  ["涉及«百余家»，近«百个»。", { value: "100", qualifier: "over" }, { qualifier: "nearly" }],
  ["上«千人»参加，补助«万余户»。", { value: "1000", qualifier: "at_least" }, { value: "10000" }],
];

test.for(cases)("Chinese numerals count: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const ranges: readonly MarkedCase[] = [
  ["抽取«三»到«五家»。", { value: "3", unit: "家" }, { value: "5", unit: "家" }],
  ["抽取«十»至«二十个»。", { value: "10", unit: "个" }, { value: "20" }],
  ["历时«十»至«十五天»。", { kind: "period", iso: "P10D" }, { iso: "P15D" }],
];

test.for(ranges)("the first end of a range waits for the unit: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for([
  "走访两三家、三五个、七八十人。",
  "涉及几十个、数十次、几千万元、数百万元。",
  "派出十几个、三十几家。",
])("an estimate has no value: %s", async (text) => {
  expect((await extractFrom(text)).figures).toEqual([]);
});

test.for([
  "一个重要举措，一次培训，一种方法，一些问题。",
  "下午三点五十分，上午九点半，提出三点意见。",
  "万一出错，千方百计，千万不要，百分百。",
  "一二三等奖，二三产业。",
])("a numeral inside a word counts nothing: %s", async (text) => {
  expect((await extractFrom(text)).figures).toEqual([]);
});
