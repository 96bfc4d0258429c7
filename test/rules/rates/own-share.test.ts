import { expect, test } from "vitest";
import {
  countsMoney,
  hasOwnShare,
  isOfOtherMeasure,
  isRough,
} from "../../../rules/rates/own-share.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly Mention[] {
  return sceneOf(reportFrom(text)).mentions;
}

test.for([
  ["教育支出7.99亿元，占20.6%。", true],
  ["教育支出7.99亿元（占比约20.6%）。", true],
  ["教育支出7.99亿元,占到20.6%。", true],
  ["教育支出7.99亿元，为上年的120%。", false],
  ["教育支出7.99亿元，占全部支出的20.6%。", false],
  ["教育支出7.99亿元用于学校的部分，占20.6%。", false],
  ["教育支出7.99亿元，占3个项目。", false],
] as const)("an item with a share of its own: %s", ([text, expected]) => {
  expect(hasOwnShare(told(text)[0]!)).toBe(expected);
});

test.for([
  ["占近33.3%。", false],
  ["占33.3%。", false],
] as const)("digits are no round words: %s", ([text, expected]) => {
  expect(isRough(told(text)[0]!)).toBe(expected);
});

test.for([
  ["nearly", true],
  ["more_than", true],
  ["exact", false],
] as const)("a third in words is rough when it is told as %s", ([qualifier, expected]) => {
  const [rate] = told("占33%。");
  const { figure } = rate!;
  const quantity = { ...figure.quantity, qualifier };
  expect(isRough({ ...rate!, figure: { ...figure, quote: "三分之一", quantity } })).toBe(expected);
});

test.for([
  ["评估41个，核减6208万元，其中评估环节占30.1%。", true],
  ["评估41个，核减6208万元。其中评估环节占30.1%。", false],
  ["评估41个，核减6208万元，在核减额其中评估环节占30.1%。", false],
  ["评估41个，核减6208万元，其中评估环节占预算30.1%。", false],
  ["评估41个；其中审减项目占30.1%。", false],
  ["核减6208万元，其中 评估环节占比30.1%。", true],
  ["其中评估环节占30.1%。", false],
] as const)("of what stands right before, no number of things: %s", ([text, expected]) => {
  const mentions = told(text);
  const count = told("评估41个。")[0]!;
  expect(isOfOtherMeasure(mentions.at(-1)!, count)).toBe(expected);
});

test.for([
  ["占12个项目资金的30%。", true],
  ["占12个项目预算总额的30%。", true],
  ["占12个项目资金之和的30%。", true],
  ["占12个项目的30%。", false],
  ["占12个项目，其资金的30%。", false],
  ["占12个项目资金，的30%。", false],
  ["占12万元资金的30%。", false],
  ["占12个项目，核减资金的30%。", false],
] as const)("of the money of so many: %s", ([text, expected]) => {
  expect(countsMoney(told(text)[0]!)).toBe(expected);
});
