import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "城关镇预算52.6亿元，支出41.38亿元。城关镇原报支出42.73亿元，重复计列上级补助1.35亿元，核减后41.38亿元。",
  "全县部门预算安排项目支出18.42亿元，编制绩效目标的项目资金18.42亿元，实现全覆盖。",
  "年初安排专项资金9.37亿元，纳入绩效监控的资金9.37亿元，做到应监尽监。",
])("the same number told on purpose: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a number copied from its neighbour is told", async () => {
  const text =
    "全县部门预算安排项目支出18.42亿元，事前评估核减«1.36亿→18.42亿»元，主要用于压减一般性支出。";
  expect(await untold(text)).toEqual([]);
});
