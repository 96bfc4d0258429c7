import { gapsBeside } from "../changes/beside-gap.ts";
import { changeCases } from "../changes/change-check.ts";
import { checkChangeNearby } from "../changes/change-nearby.ts";
import { daysApart } from "../changes/days-apart.ts";
import { gapsFromLevels } from "../changes/from-level.ts";
import { gapsOfSpans } from "../changes/span-gap.ts";
import { grownFromPresent } from "../changes/from-present.ts";
import { namedGaps } from "../changes/named-gap.ts";
import { nextYears } from "../changes/next-year.ts";
import { periodChanges } from "../changes/period-changes.ts";
import { roundChanges } from "../changes/rounds-apart.ts";
import { comparedTogether } from "../changes/compared-together.ts";
import { gapsToOthers } from "../changes/other-named.ts";
import { leftOfLimits } from "../changes/within-limit.ts";
import { twoNamed } from "../changes/two-named.ts";
import { checkSamePair, samePairs } from "../changes/same-pair.ts";
import { yearChanges } from "../changes/year-series.ts";
import { rankMoves } from "../ranks/rank-move.ts";
import { checkRelation, relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";

export const increaseAgrees = defineRule<RelationData>({
  id: "G01",
  name: "增减额",
  about: "增减数应等于本期数与上期数之差；个数精确相等，金额只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    for (const bound of rankMoves(scene))
      yield checkRelation(bound, { title: "名次变动与前后名次不符", ceiling: "warning" });
    const planned = nextYears(scene);
    for (const { bound } of planned)
      yield checkRelation(bound, { title: "计划数、本年数与增减数不符", ceiling: "warning" });
    const rounds = roundChanges(scene).filter(({ by }) => by.figure.quantity.dimension !== "ratio");
    for (const { bound } of rounds)
      yield checkRelation(bound, { title: "增减数与前后两次不符", ceiling: "warning" });
    const gaps = [
      ...namedGaps(scene),
      ...[
        twoNamed,
        gapsBeside,
        gapsFromLevels,
        gapsOfSpans,
        leftOfLimits,
        grownFromPresent,
        gapsToOthers,
        comparedTogether,
        yearChanges,
        periodChanges,
      ]
        .flatMap((find) => find(scene))
        .filter(({ by }) => !/^(?:points|ratio)$/.test(by.figure.quantity.dimension)),
    ];
    for (const { bound } of gaps)
      yield checkRelation(bound, { title: "相差的数与两数不符", ceiling: "warning" });
    for (const { measure, bound } of daysApart(scene)) {
      if (measure === "amount")
        yield checkRelation(bound, { title: "相差的时长与两个时长不符", ceiling: "warning" });
    }
    const pairs = samePairs(scene).filter(({ by }) => by.figure.quantity.dimension !== "ratio");
    for (const pair of pairs) yield checkSamePair(pair);
    const told = new Set([...planned, ...rounds, ...gaps, ...pairs].map(({ by }) => by.figure.id));
    for (const each of changeCases(scene)) {
      if (each.measure === "amount" && !told.has(each.by.figure.id))
        yield checkChangeNearby(each, "增减数与前后两数之差不符", scene);
    }
  },
});
