import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "截至9月底支出2658.40万元（进度72.1%），如按年初批复数计算，进度只有64.0%。去年前三季度支出3130.00万元（预算4012.00万元，进度79.1%），今年支出减少471.60万元（下降15.1%）。",
  "上半年支出4.62亿元，进度46.2%，距50%的时间线还欠3.8个百分点。去年上半年支出4.80亿元，进度50.0%。今年支出少了0.18亿元，下降3.8%。",
])("an amount fell by so many percent: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a rate that fell is told in points", async () => {
  const text = "今年执行率72.1%，去年同期79.1%，执行率下降7.0«个百分点→%»。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test("what a progress lacks is a distance of points", async () => {
  const text = "上半年支出4.62亿元，时间进度为50.0%，支出进度46.2%，欠时间进度«3.8→8.3»个百分点。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
