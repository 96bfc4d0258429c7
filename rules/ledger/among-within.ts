import { amongSums } from "../subsets/among-binding.ts";
import { checkRelation, needingSlip, relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const amongWithin = defineRule<RelationData>({
  id: "P02",
  name: "其中项之和不大于母项",
  about: "“其中”所列各项加起来不应大于它们的母项。",
  version: "1.0.0",
  severity: "error",
  messages: {
    mismatch: (d) =>
      `文中${d.claimRole}${d.claim}；其中${d.expression}，合起来是${d.computed}，超出${d.gap}，两者不能同时成立，仅凭这一处无法判断哪个有误。${d.caveat}`,
    tail: relationMessages.tail,
  },
  *check({ scene }) {
    for (const { bound, loose } of amongSums(scene)) {
      yield needingSlip(
        checkRelation(bound, {
          title: "其中各项之和大于母项",
          ceiling: loose ? "warning" : "error",
          suggestion: "请核对母项和其中各项，并确认各项没有重复。",
        }),
      );
    }
  },
});
