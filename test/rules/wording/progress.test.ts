import { expect, test } from "vitest";
import {
  isPlanned,
  isProgress,
  tellsProgress,
  tellsStates,
} from "../../../rules/wording/progress.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const mentionsIn = (text: string): readonly Mention[] => sceneOf(reportFrom(text)).mentions;

test.for([
  ["当年到位6万元。", true],
  ["截至年底累计支出6万元。", true],
  ["截至12月底实际完成投资6万元。", true],
  ["已 拨付资金6万元。", true],
  ["到位6万元。", false],
  ["当年到位债券6万元。", false],
  ["项目当年到位6万元。", false],
  ["当年到位6个。", false],
  ["债券资金6万元。", false],
] as const)("how far an item has come: %s → %s", ([text, is]) => {
  expect(isProgress(mentionsIn(text)[0]!)).toBe(is);
});

test.for([
  ["计划投入", true],
  ["2024年拟安排 ", true],
  ["计划投入资金", false],
  ["投入", false],
] as const)("%s is not done yet: %s", ([before, is]) => {
  expect(isPlanned({ before })).toBe(is);
});

test.for([
  ["债券资金18万元，当年到位6万元。", true],
  ["到位资金32万元，完成投资29万元，支付27万元。", true],
  ["下达32万元，拨付29万元。", true],
  ["完成工程投资32万元，报账29万元。", true],
  ["当年到位18万元，当年到位6万元。", false],
  ["支付32万元，支出29万元。", false],
  ["到位32个，支付29个。", false],
  ["教育32万元，卫生29万元。", false],
  ["", false],
] as const)("how far the one before has come: %s → %s", ([text, tells]) => {
  expect(tellsProgress(mentionsIn(text))).toBe(tells);
});

test.for([
  ["问题21个，已整改19个，2个正在整改。", true],
  ["反馈30个。问题21个，整改完成19个，2个正在整改。", true],
  ["问题21个，已整改19个，3个正在整改。", false],
  ["问题21个，教育19个，卫生2个。", false],
  ["问题21个，已整改21个。", false],
] as const)("all is told by the next two: %s → %s", ([text, tells]) => {
  expect(tellsStates(mentionsIn(text))).toBe(tells);
});
