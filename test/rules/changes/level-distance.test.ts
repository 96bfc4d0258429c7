import { expect, test } from "vitest";
import { pastTold } from "./change-told.ts";

test.for([
  ["执行率87.0%，好于83.3%的序时进度«3.7个百分点»。", "83.3%"],
  ["执行率87.0%，跑赢83.3%的序时进度«3.7个百分点»。", "83.3%"],
  ["上年执行率82.4%。执行率87.0%，序时进度为83.3%，今年执行率快«3.7个百分点»。", "83.3%"],
  ["整改率94.6%。全市平均为92.0%，我县高«2.6个百分点»。", "92.0%"],
] as const)("the level told right before: %s", ([text, past]) => {
  expect(pastTold(text)).toBe(past);
});

test.for([
  // It is compared with something else.
  ["执行率87.0%，序时进度为83.3%，比全市快«3.7个百分点»。", null],
  // A rise is told over time, not off a level.
  ["执行率87.0%，序时进度为83.3%，提高«3.7个百分点»。", null],
  // 连同, 合同: no comparison.
  ["部门目标连同25个项目目标一并提交，增加«5个»。", null],
  ["合同价仅73.20万元，减少«5万元»。", null],
] as const)("nothing to be told against: %s", ([text, past]) => {
  expect(pastTold(text)).toBe(past);
});
