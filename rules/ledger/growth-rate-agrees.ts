import { beyondPlans } from "../changes/beyond-plan.ts";
import { changeCases } from "../changes/change-check.ts";
import { checkChangeNearby } from "../changes/change-nearby.ts";
import { comparedTogether } from "../changes/compared-together.ts";
import { daysApart } from "../changes/days-apart.ts";
import { gapsFromLevels } from "../changes/from-level.ts";
import { periodChanges } from "../changes/period-changes.ts";
import { roundChanges } from "../changes/rounds-apart.ts";
import { checkSamePair, samePairs } from "../changes/same-pair.ts";
import { yearChanges } from "../changes/year-series.ts";
import { isTurnedRound } from "../changes/turned-round.ts";
import { columnChanges } from "../tables/column-change.ts";
import { checkRelation, relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const growthRateAgrees = defineRule<RelationData>({
  id: "G02",
  name: "增减率",
  about: "增长（下降）率应等于增减数除以上期数，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    for (const bound of columnChanges(scene)) {
      if (bound.formula.name === "growth")
        yield checkRelation(bound, { title: "增减率与前后两列不符", ceiling: "warning" });
    }
    const rounds = roundChanges(scene).filter(({ by }) => by.figure.quantity.dimension === "ratio");
    for (const { bound } of rounds)
      yield checkRelation(bound, { title: "增减率与前后两次不符", ceiling: "warning" });
    // A word that only its opposite would fit is told by itself.
    const together = comparedTogether(scene).filter(
      ({ by, bound }) => by.figure.quantity.dimension === "ratio" && !isTurnedRound(bound),
    );
    for (const { bound } of together)
      yield checkRelation(bound, { title: "增减率与前后两数不符", ceiling: "warning" });
    const yearly = [...yearChanges(scene), ...periodChanges(scene)]
      .filter(({ by }) => by.figure.quantity.dimension === "ratio")
      .filter(({ by }, at, all) => all.findIndex((each) => each.by === by) === at);
    for (const { bound } of yearly)
      yield checkRelation(bound, { title: "增减率与前后两年不符", ceiling: "warning" });
    const levels = gapsFromLevels(scene).filter(
      ({ by }) => by.figure.quantity.dimension === "ratio",
    );
    for (const { bound } of levels)
      yield checkRelation(bound, { title: "相差的比率与两数不符", ceiling: "warning" });
    for (const { measure, bound } of daysApart(scene)) {
      if (measure === "rate")
        yield checkRelation(bound, { title: "时长的变化率与两个时长不符", ceiling: "warning" });
    }
    const beyond = beyondPlans(scene);
    for (const { bound } of beyond)
      yield checkRelation(bound, { title: "超计划的比率与计划数、实际数不符", ceiling: "warning" });
    const pairs = samePairs(scene).filter(({ by }) => by.figure.quantity.dimension === "ratio");
    for (const pair of pairs) yield checkSamePair(pair);
    const told = new Set(
      [...rounds, ...together, ...yearly, ...levels, ...beyond, ...pairs].map(
        ({ by }) => by.figure.id,
      ),
    );
    for (const each of changeCases(scene)) {
      if (each.measure === "rate" && !told.has(each.by.figure.id))
        yield checkChangeNearby(each, "增减率与前后两数不符", scene);
    }
  },
});
