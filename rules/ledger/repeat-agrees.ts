import type { Mismatch } from "../explain.ts";
import { abstain, checkRelation } from "../relation-check.ts";
import { repeats } from "../repeat-binding.ts";
import { defineRule } from "../rule.ts";
import { printedText } from "../number-text.ts";

const differs = (d: Mismatch): string =>
  `${d.claimRole}在文中写了两次：一处${d.expression}，一处${d.claim}，相差${d.gap}，两处不能同时成立。` +
  "如两处口径不同（范围、时点），请在文中写明。";

export const repeatAgrees = defineRule({
  id: "E01",
  name: "复述一致",
  about: "同一指标、同一年度、同一口径的数，前后各处应一致。",
  version: "1.0.0",
  severity: "error",
  messages: { mismatch: differs, tail: differs },
  *check({ scene }) {
    for (const { bound, likeness } of repeats(scene)) {
      const check = checkRelation(
        { ...bound, binding: "sentence" },
        {
          title: "同一指标前后不一",
          ceiling: likeness === "same" ? "error" : "warning",
        },
      );
      const [a, b] = bound.evidence;
      yield check.verdict === "broken" && likeness === "unclear"
        ? abstain(
            "ambiguous",
            `${a.role}：${printedText(a.quote)}与${printedText(b?.quote ?? "")}不等，口径是否相同不能确定`,
            bound.evidence,
          )
        : check;
    }
  },
});
