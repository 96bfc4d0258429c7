import { gapsBeside } from "./beside-gap.ts";
import { columnChanges } from "../tables/column-change.ts";
import { tableDistances } from "../tables/table-distance.ts";
import { checkRelation } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Check } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import { changeCases } from "./change-check.ts";
import { checkChangeNearby, pointsNearby } from "./change-nearby.ts";
import { comparedTogether } from "./compared-together.ts";
import { levelGaps } from "./level-gap.ts";
import { limitGaps } from "./limit-gap.ts";
import { ratesTold } from "./now-elsewhere.ts";
import { gapsToOthers } from "./other-named.ts";
import { withMended } from "./mended-points.ts";
import { overallGaps } from "./overall-gap.ts";
import { plannedPoints } from "./planned-points.ts";
import { ratesApart } from "./rates-differ.ts";
import { yearChanges } from "./year-series.ts";
import { twoNamed } from "./two-named.ts";

const title = "百分点与前后两个比率之差不符";

/** Every told amount of points with the rates that it parts, each judged once. */
export function checkPoints(scene: Scene): Iterable<Check<RelationData>> {
  return withMended(checksOf(scene), title, scene);
}

function* checksOf(scene: Scene): Generator<Check<RelationData>> {
  const told = new Set<string>();
  for (const bound of columnChanges(scene)) {
    if (bound.formula.name === "difference")
      yield checkRelation(bound, { title: "增减的百分点与前后两列不符", ceiling: "warning" });
  }
  // What is aimed at is no change that has come to pass.
  for (const { by, bound } of plannedPoints(scene)) {
    told.add(by.figure.id);
    yield checkRelation(bound, { title, ceiling: "warning" });
  }
  for (const each of changeCases(scene)) {
    if (told.has(each.by.figure.id)) continue;
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
      gapsBeside,
      yearChanges,
      limitGaps,
      comparedTogether,
      gapsToOthers,
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
}
