import { groupedShares } from "../grouped-shares.ts";
import { rateCases } from "../rate-binding.ts";
import type { RateCase } from "../rate-binding.ts";
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
    const listed = [...columnShares(scene), ...respectiveShares(scene)];
    const single = without(rateCases(scene), listed);
    const grouped = groupedShares(scene, single);
    for (const rate of [...listed, ...grouped, ...without(single, grouped)]) {
      if (rate.ruleId === "R01") yield checkRate(rate, { title: "比率与分子、分母不符" });
    }
  },
});

/** Cases of rates that are not bound in a list already. */
function without(cases: readonly RateCase[], bound: readonly RateCase[]): readonly RateCase[] {
  const rates = new Set(bound.map(({ rate }) => rate));
  return cases.filter(({ rate }) => !rates.has(rate));
}
