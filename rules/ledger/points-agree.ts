import { changeCases, checkChange } from "../change-check.ts";
import { levelGaps } from "../level-gap.ts";
import { checkRelation, relationMessages } from "../relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Mention } from "../scene.ts";

export const pointsAgree = defineRule({
  id: "G06",
  name: "百分点变化",
  about: "提高（下降）的百分点应等于前后两个比率之差，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    const title = "百分点与前后两个比率之差不符";
    const bound = new Set<Mention["figure"]>();
    for (const each of changeCases(scene)) {
      if (each.measure !== "points") continue;
      if (each.bound !== null) bound.add(each.by.figure);
      yield checkChange(each, title);
    }
    for (const { by, bound: gap } of levelGaps(scene)) {
      if (!bound.has(by.figure)) yield checkRelation(gap, { title, ceiling: "warning" });
    }
  },
});
