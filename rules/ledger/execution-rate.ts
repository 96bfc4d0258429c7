import { executionBound, executionCases } from "../rates/execution-binding.ts";
import { rivalBase } from "../rates/rival-base.ts";
import { abstain, checkRelation, relationMessages } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const executionRate = defineRule({
  id: "R03",
  name: "执行率、完成率",
  about: "执行率、完成率应等于完成数除以所说的那个预算数（年初或调整后），只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    for (const item of executionCases(scene)) {
      const bound = executionBound(item);
      yield rivalBase(item) === null
        ? checkRelation(bound, {
            title: "执行率、完成率与金额不符",
            ceiling: item.named ? "error" : "warning",
          })
        : abstain(
            "ambiguous",
            `${item.name}与所说的预算数不符，而与另一个预算数相符`,
            bound.evidence,
          );
    }
  },
});
