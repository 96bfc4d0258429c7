import { expect, test } from "vitest";
import { mayEndInOutcome } from "../../../rules/counts/outcome.ts";

test.each([
  [["聚焦主业", "聚焦效益", "聚焦民生", "聚焦度不断提升"], 3, true],
  [["紧盯重点项目", "紧盯重点资金", "重点领域监管更加有力"], 2, true],
  [["强化领导", "强化管控", "强化应用"], 2, false],
  [["强化领导", "强化管控", "强化结果在预算安排中的应用"], 2, true],
  // So much longer, and no more.
  [["强化领导", "强化管控", "强化预算安排应用"], 2, false],
  [["强化领导", "强化管控", "强化应用", "应用更加充分"], 2, true],
  [["强化领导", "强化管控", "提升站位"], 2, false],
  [["强化领导", "强化管控", "有力推进"], 2, false],
  [["强化领导", "强化管控", "增强意识"], 2, false],
  [["强化领导", "强化管控", "落地见效"], 2, false],
  // As many as were counted, or fewer, are the things themselves.
  [["效率提升", "质量提升"], 2, false],
  [["效率提升"], 2, false],
  [["强化领导", "强化结果在预算安排中的应用"], 2, false],
])("%s of %i: %s", (items, number, may) => {
  expect(mayEndInOutcome(items, number)).toBe(may);
});
