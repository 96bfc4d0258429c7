import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const cases: readonly MarkedCase[] = [
  ["占«百分之三十五点六»。", { kind: "rate", value: "35.6", unit: "百分之" }],
  ["占«百分之五»。", { value: "5", unit: "百分之" }],
  ["达«百分之百»。", { value: "100", unit: "百分之" }],
  ["达«百分之一百二十»。", { value: "120", unit: "百分之" }],
  ["占«百分之30.5»。", { value: "30.5", unit: "百分之" }],
  ["占«千分之三»。", { value: "3", unit: "‰" }],
  ["占比接近«一半»。", { kind: "rate", value: "50", unit: null, qualifier: "nearly" }],
  ["不到«一半»。", { kind: "rate", value: "50", qualifier: "less_than" }],
  ["资金占总额的«一半»。", { kind: "rate", value: "50" }],
  ["占«三分之二»。", { value: "66.6667", unit: null }],
  ["占«四分之一»。", { value: "25", unit: null }],
  ["占«十分之一»。", { value: "10", unit: null }],
  ["占«1/3»。", { kind: "rate", value: "33.3333", unit: null }],
  ["近«1/2»，«3/4»以上。", { value: "50", qualifier: "nearly" }, { value: "75" }],
  ["压减«三成»。", { value: "30", unit: "成" }],
  ["压减«七成五»，压减«六成半»。", { value: "75" }, { value: "65" }],
  ["近«七成»，超过«八成»。", { qualifier: "nearly" }, { qualifier: "more_than" }],
  ["不低于«三分之二»。", { qualifier: "at_least" }],
  ["人工占到«一半»，覆盖面达到«一半»。", { value: "50" }, { value: "50" }],
];

test.for(cases)("a share in words: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for(["进度3/12", "见表1/2", "A/B", "12/3以上"])("%s is no share", async (text) => {
  const { figures } = await extractFrom(text);
  expect(figures.filter(({ kind }) => kind === "rate")).toEqual([]);
});

test.for(["三成立项", "一成不变", "三成为优"])("成 belongs to the next word: %s", async (text) => {
  expect((await extractFrom(text)).figures).toEqual([]);
});
