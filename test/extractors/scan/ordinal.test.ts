import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const ranks: readonly MarkedCase[] = [
  ["位居全市«第二位»。", { kind: "rank", value: "2", unit: "位" }],
  ["位居«第三»。", { kind: "rank", value: "3", unit: null }],
  ["排名«第5»。", { value: "5", unit: null }],
  ["居全市«第一»。", { value: "1" }],
  ["排名全省«第3名»。", { value: "3", unit: "名" }],
  ["列«第十二»。", { value: "12" }],
  ["全市考核，«第5»，得分靠前。", { kind: "rank", value: "5" }],
  ["较«2023年»的«第六»前进。", {}, { kind: "rank", value: "6" }],
  ["距«第一»，尚有差距。", { kind: "rank", value: "1" }],
  ["考核获«第一名»。", { value: "1", unit: "名" }],
  ["全市排名«第3/12»。", { value: "3", unit: null }],
  ["排名«3/12»。", { kind: "rank", value: "3", unit: null }],
  ["较上年上升«2位»（«2022年»为«第5»）。", { kind: "count" }, {}, { kind: "rank", value: "5" }],
];

test.for(ranks)("a rank: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const front: readonly MarkedCase[] = [
  ["位居全市前«三»。", { kind: "rank", value: "3", unit: null, qualifier: "at_most" }],
  ["进入全省前«10名»。", { kind: "rank", value: "10", unit: "名", qualifier: "at_most" }],
  ["考核排名前«十位»。", { kind: "rank", value: "10", unit: "位" }],
  ["排名前«10%»。", { kind: "rate", value: "10" }],
  ["抽取前«10名»。", { kind: "count", value: "10" }],
];

test.for(front)("among the first: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for([
  "委托第三方开展第二批第三次评价",
  "第一时间整改，落实第一责任人",
  "第一，严把关口；第二，加强监控",
  "见第3章第5条第2款",
  "第一书记和第二课堂",
  "第1-3条，第一、二批，第5至8页",
  "进度3/12",
])("an ordinal that only names is no figure: %s", async (text) => {
  expect((await extractFrom(text)).figures).toEqual([]);
});
