import { extremesOf } from "../ranks/extreme-binding.ts";
import { checkRelation, relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const extremeAgrees = defineRule<RelationData>({
  id: "P04",
  name: "极值与列举矛盾",
  about: "说“均在90%以上”“最高”“最低”的，所列各数都应符合。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    mismatch: (d) =>
      `文中列有${d.expression}，与所说的${d.claimRole}${d.claim}不能同时成立，仅凭这一处无法判断哪个有误。${d.caveat}`,
    tail: relationMessages.tail,
  },
  *check({ scene }) {
    for (const { items, title } of extremesOf(scene)) {
      const checks = items.map((item) =>
        checkRelation(item, {
          title,
          ceiling: "warning",
          suggestion: "请核对所列各数和这一说法。",
        }),
      );
      const broken = checks.filter(({ verdict }) => verdict === "broken");
      yield* broken.length > 0 ? broken : checks;
    }
  },
});
