import { periodSums } from "../years/period-binding.ts";
import { checkRelation, relationMessages } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const periodsAddUp = defineRule({
  id: "S05",
  name: "累计等于各期之和",
  about: "全年（上半年、前三季度）累计应等于所含各期之和。",
  version: "1.0.0",
  severity: "warning",
  messages: relationMessages,
  *check({ scene }) {
    for (const bound of periodSums(scene)) {
      yield checkRelation(bound, {
        title: "累计数与各期之和不符",
        ceiling: "warning",
        suggestion: "请核对累计数和各期数，并确认各期数没有调整过。",
      });
    }
  },
});
