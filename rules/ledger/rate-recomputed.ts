import { rateCases } from "../rate-binding.ts";
import { checkRate } from "../rate-check.ts";
import { respectiveShares } from "../respective-shares.ts";
import { columnShares } from "../share-column.ts";
import { relationMessages } from "../relation-check.ts";
import { defineRule } from "../rule.ts";

export const rateRecomputed = defineRule({
  id: "R01",
  name: "比率复算",
  about: "比率应等于部分除以整体，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    const columns = [...columnShares(scene), ...respectiveShares(scene)];
    const bound = new Set(columns.map((column) => column.rate));
    for (const rate of [
      ...columns,
      ...rateCases(scene).filter((other) => !bound.has(other.rate)),
    ]) {
      if (rate.ruleId === "R01") yield checkRate(rate, { title: "比率与分子、分母不符" });
    }
  },
});
