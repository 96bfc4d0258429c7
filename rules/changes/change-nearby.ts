import { checkChange } from "./change-check.ts";
import type { ChangeCase } from "./change-check.ts";
import { adjusted } from "./change-words.ts";
import { changeNear } from "./change-vicinity.ts";
import { checkRelation } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Check } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** One verdict for a told change; the values near it are tried before it is called wrong or unbound. */
export function checkChangeNearby(
  each: ChangeCase,
  title: string,
  scene: Scene,
): Check<RelationData> {
  const check = checkChange(each, title);
  const { figure } = each.by;
  const rough = figure.quantity.qualifier !== "exact" || figure.status === "plan";
  if (check.verdict === "held" || each.reversed || each.change.adjusted || rough) return check;
  const { fit, tied, best, named } = changeNear(each.by, scene);
  const options = { title, ceiling: "warning" } as const;
  const broken = check.verdict === "broken";
  if (fit !== null && (tied || !broken || !each.sure)) return checkRelation(fit, options);
  return (broken && !named) || best === null ? check : checkRelation(best, options);
}

/** 高于20%的最低要求3.5个百分点: distances in points that no change was read from. */
export function* pointsNearby(
  scene: Scene,
  told: ReadonlySet<string>,
  title: string,
): Generator<Check<RelationData>> {
  for (const by of wholeScene(scene).mentions) {
    const { figure, scope } = by;
    if (figure.quantity.dimension !== "points" || scope.isRow || told.has(figure.id)) continue;
    if (figure.quantity.qualifier !== "exact" || figure.status === "plan") continue;
    if (adjusted.test(scope.text)) continue;
    const { fit, best, tied } = changeNear(by, scene);
    // 低于95%的目标值0.94个百分点: the words of the limit make its distance look like one.
    const bound = fit !== null && (tied || figure.status !== "threshold") ? fit : best;
    if (bound !== null) yield checkRelation(bound, { title, ceiling: "warning" });
  }
}
