import { namedDifferences, remainders } from "../difference-binding.ts";
import { exceptions } from "../exception-binding.ts";
import { abstain, checkRelation, judgeBound, relationMessages } from "../relation-check.ts";
import type { RelationData } from "../relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import { isSlip } from "../slip.ts";

export const differenceAgrees = defineRule<RelationData>({
  id: "S02",
  name: "差额恒等",
  about:
    "预算减成交等于节约，申报减核定等于核减，预算减支出等于结余，年初加追加等于调整后，总数减已完成等于其余。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    for (const { bound, closed } of namedDifferences(scene)) {
      yield closed
        ? checkRelation(bound, { title: "差额与前后两数不符" })
        : checkOpen(bound, 3, "差额与前后两数不符");
    }
    for (const bound of exceptions(scene)) yield checkOpen(bound, 1, "除外数与总数不符");
    for (const bound of remainders(scene)) yield checkOpen(bound, 1, "其余数与总数不符");
  },
});

/** 上年结转 and 调入 may enter unsaid: a miss is told only where one miswritten digit explains it. */
function checkOpen(bound: Bound, digits: number, title: string): Check<RelationData> {
  const apart = judgeBound(bound)?.verdict === "conflict";
  return apart && !isSlip(bound, digits)
    ? abstain("insufficient", `${bound.text}：可能还有未写出的项，不能核对`, bound.evidence)
    : checkRelation(bound, { title, ceiling: "warning" });
}
