import { columnChanges } from "../tables/column-change.ts";
import { changeCases } from "../changes/change-check.ts";
import { checkChangeNearby, pointsNearby } from "../changes/change-nearby.ts";
import { levelGaps } from "../changes/level-gap.ts";
import { checkRelation, relationMessages } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import { comparedTogether } from "../changes/compared-together.ts";
import { gapsToOthers } from "../changes/other-named.ts";
import { overallGaps } from "../changes/overall-gap.ts";
import { plannedPoints } from "../changes/planned-points.ts";
import { limitGaps } from "../changes/limit-gap.ts";
import { ratesTold } from "../changes/now-elsewhere.ts";
import { ratesApart } from "../changes/rates-differ.ts";
import { twoNamed } from "../changes/two-named.ts";
import { tableDistances } from "../tables/table-distance.ts";

const title = "百分点与前后两个比率之差不符";

export const pointsAgree = defineRule({
  id: "G06",
  name: "百分点变化",
  about: "提高（下降）的百分点应等于前后两个比率之差，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    const told = new Set<string>();
    for (const bound of columnChanges(scene)) {
      if (bound.formula.name === "difference")
        yield checkRelation(bound, { title: "增减的百分点与前后两列不符", ceiling: "warning" });
    }
    for (const each of changeCases(scene)) {
      // 年均提高1.4个百分点: over the years between, not the whole way.
      if (each.measure === "yearly") told.add(each.by.figure.id);
      if (each.measure !== "points") continue;
      if (each.bound !== null) told.add(each.by.figure.id);
      yield checkChangeNearby(each, title, scene);
    }
    for (const { by, bound: gap } of [
      ...ratesApart(scene),
      ...levelGaps(scene),
      ...[
        twoNamed,
        limitGaps,
        comparedTogether,
        gapsToOthers,
        plannedPoints,
        ratesTold,
        overallGaps,
      ]
        .flatMap((find) => find(scene))
        .filter(({ by }) => by.figure.quantity.dimension === "points"),
    ]) {
      if (told.has(by.figure.id)) continue;
      told.add(by.figure.id);
      yield checkRelation(gap, { title, ceiling: "warning" });
    }
    for (const { by, bound } of tableDistances(scene)) {
      if (by.figure.quantity.dimension !== "points" || told.has(by.figure.id)) continue;
      told.add(by.figure.id);
      yield checkRelation(bound, { title, ceiling: "warning" });
    }
    yield* pointsNearby(scene, told, title);
  },
});
