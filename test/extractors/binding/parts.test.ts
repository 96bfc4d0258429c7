import { expect, test } from "vitest";
import { partOf, Parts } from "../../../extractors/binding/parts.ts";

const binding = {
  indicator: "training.participants",
  candidates: [{ indicator: "training.participants", reason: "紧邻的文字点明了该指标" }],
};
const whole = { year: 2024, start: 2, end: 7, size: 310, rate: false };
const part = { year: 2024, start: 20, end: 25, size: 128, rate: false };

test("a smaller figure after 其中 is a part and leaves its indicator to the whole", () => {
  const parts = new Parts();
  expect(parts.settle(binding, whole, 0, -1)).toBe(binding);
  expect(parts.settle(binding, part, 0, 10)).toEqual(partOf(binding));
});

test.for([
  ["another year", { ...part, year: 2023 }, 0, 10],
  ["a larger figure", { ...part, size: 400, rate: false }, 0, 10],
  ["no 其中 between", part, 0, 1],
  ["another paragraph", part, 30, 10],
] as const)("%s is no part", ([, figure, paragraph, division]) => {
  const parts = new Parts();
  parts.settle(binding, whole, 0, -1);
  expect(parts.settle(binding, figure, paragraph, division)).toBe(binding);
});

test("the indicator of a part stays a candidate with its reason", () => {
  const { indicator, candidates } = partOf(binding);
  expect(indicator).toBeNull();
  expect(candidates.map((candidate) => candidate.indicator)).toEqual(["training.participants"]);
  expect(candidates[0]?.reason).toContain("一部分");
});
