import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "绩效评价满分100分，决策、过程、产出、效益依次得18.2分、17.6分、29.4分、26.4分，综合得分91.6分，等次为优。失分«8.4→4.8|84»分，主要扣在过程管理。",
  "对照评价指标体系，自评得分«93.2→92.3»分，扣分«6.8→8.6»分（满分100分），扣分点集中在产出时效。",
  "本项目满分为100分，最终得分88.5分，等级为良；共扣«11.5→15.1»分。",
])("all that was lost is what the score leaves of the full mark: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "评价满分100分，自评得分95.0分，复核得分92.3分，扣分2.7分。",
  "考核满分100分，综合得分91.6分，创新加分2分，失分10.4分。",
  "评价满分100分，综合得分91.6分；产出指标扣3.2分。",
  "满分100分，综合得分91.6分。部门自评平均失分4.2分。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
