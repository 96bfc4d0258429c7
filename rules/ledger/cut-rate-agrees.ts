import { cutTriples } from "../differences/cut-binding.ts";
import { rateCases } from "../rates/rate-binding.ts";
import { checkNearby } from "../rates/vicinity-check.ts";
import { checkRelation, relationMessages } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const cutRateAgrees = defineRule({
  id: "R02",
  name: "评减率、审减率、核减率",
  about:
    "评减（审减、核减）率应等于减额除以送审额，送审额减审定额应等于减额，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    for (const rate of rateCases(scene)) {
      if (rate.ruleId === "R02") yield checkNearby(rate, { title: "减率与金额不符" }, scene);
    }
    for (const bound of cutTriples(scene))
      yield checkRelation(bound, { title: "送审、审定与减额不符" });
  },
});
