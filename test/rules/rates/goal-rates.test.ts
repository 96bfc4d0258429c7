import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { goalRates } from "../../../rules/rates/goal-rates.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

test.each([
  ["改造泵站87个，年度目标为80个，完成率108.75%。", "87个 80个 108.75%"],
  ["新建公园12个，任务10个，完成率为120%。", "12个 10个 120%"],
  ["新建公园12个，全年计划数10个，实现率120%。", "12个 10个 120%"],
  // More than all is told as all.
  ["新建公园12个，任务10个，完成率100%。", ""],
  ["新建公园10个，任务10个，完成率100%。", "10个 10个 100%"],
  // No goal, another measure, another rate.
  ["新建公园12个，改建10个，完成率120%。", ""],
  ["新建公园12个，任务10公里，完成率120%。", ""],
  ["新建公园12个，任务10个，满意度92%。", ""],
])("%s", (text, quotes) => {
  expect(boundsTold(goalRates, text)).toEqual(quotes === "" ? [] : [`share ${quotes}`]);
});

testRule(rateRecomputed, {
  broken: [
    {
      messageId: "mismatch",
      name: "what was done of what was to be done",
      text: "改造泵站«87个»，年度目标为«86个»，完成率«108.75%»。",
    },
  ],
  holds: [
    {
      name: "what was done of what was to be done",
      text: "改造泵站«87个»，年度目标为«80个»，完成率«108.75%»。",
    },
  ],
});
