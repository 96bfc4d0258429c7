import { expect, test } from "vitest";
import { leavesKindsOut } from "../../../rules/divisions/kinds-left-out.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const told = (text: string, from: number, to?: number): boolean => {
  const scene = sceneOf(reportFrom(text));
  return leavesKindsOut(scene, scene.mentions.slice(from, to));
};

test.for([
  "数量指标12个、质量指标8个、时效指标5个。达标的有数量指标11个、时效指标4个。",
  "货物类12个、工程类8个、服务类5个，其中完成工程类6个、服务类4个。",
])("of a division told before only some are told: %s", (text) => {
  expect(told(text, 3)).toBe(true);
});

test.for([
  ["the same kinds", "数量指标12个、时效指标5个。达标的有数量指标11个、时效指标4个。", 2],
  ["others than before", "数量指标12个、质量指标8个、时效指标5个。货物类6个、服务类4个。", 3],
  [
    "as many as before, though one kind twice",
    "数量指标12个、质量指标8个、时效指标5个。数量指标11个、数量指标3个、时效指标4个。",
    3,
  ],
  ["nothing told before", "数量指标12个、质量指标8个。", 0],
] as const)("none are left out: %s", ([, text, from]) => {
  expect(told(text, from)).toBe(false);
});

test("no items leave nothing out", () => {
  expect(told("数量指标12个、质量指标8个、时效指标5个。", 3)).toBe(false);
});

test("kinds that are told only afterwards, or of their money, are not left out", () => {
  const behind = "数量指标11个、时效指标4个。数量指标12个、质量指标8个、时效指标5个。";
  expect(told(behind, 0, 2)).toBe(false);
  const money = "数量指标12万元、质量指标8万元、时效指标5万元。数量指标11个、时效指标4个。";
  expect(told(money, 3)).toBe(false);
});
