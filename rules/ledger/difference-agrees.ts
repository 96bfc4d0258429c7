import { adjustedAmounts } from "../differences/adjusted-amount.ts";
import { adjustedBudgets } from "../differences/adjusted-budget.ts";
import { complements } from "../differences/complement-rest.ts";
import { namedDifferences } from "../differences/difference-binding.ts";
import { isPlainRest } from "../differences/plain-rest.ts";
import { remainders } from "../differences/remainder-binding.ts";
import { restsOfRates } from "../differences/rest-of-rate.ts";
import { exceptions } from "../differences/exception-binding.ts";
import { netDifferences } from "../differences/net-difference.ts";
import { boundKey } from "../findings/bound-key.ts";
import {
  abstain,
  checkRelation,
  judgeBound,
  needingSlip,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";
import { isRepeated } from "../blame/repeated-operand.ts";
import { isSlip } from "../blame/slip.ts";
import { sieves } from "../differences/sieve.ts";
import { stockFlows } from "../differences/stock-flow.ts";
import { widestGaps } from "../differences/widest-gap.ts";
import { tableDistances } from "../tables/table-distance.ts";

export const differenceAgrees = defineRule<RelationData>({
  id: "S02",
  name: "差额恒等",
  about:
    "预算减成交等于节约，申报减核定等于核减，预算减支出等于结余，年初加追加等于调整后，总数减已完成等于其余。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ scene }) {
    for (const check of checksOf(scene)) yield isSure(check) ? check : needingSlip(check);
  },
});

function isSure(check: Check<RelationData>): boolean {
  return check.verdict === "broken" && check.needsSlip === false;
}

/** 其余 alone behind the only part: whatever the numbers, no slip need explain them. */
function surely(check: Check<RelationData>): Check<RelationData> {
  return check.verdict === "broken" ? { ...check, needsSlip: false } : check;
}

function* checksOf(scene: Scene): Generator<Check<RelationData>> {
  const named = new Set<string | undefined>();
  const budgets = new Map(adjustedBudgets(scene).map((bound) => [idAt(bound, 0), bound]));
  for (const { bound, closed } of namedDifferences(scene)) {
    const id = idAt(bound, 0);
    // What takes in more or other changes than the words of a fixed list knows better.
    if (isOtherwise(budgets.get(id), bound)) continue;
    budgets.delete(id);
    named.add(id);
    yield closed
      ? checkRelation(bound, { title: "差额与前后两数不符" })
      : checkOpen(bound, 3, "差额与前后两数不符");
  }
  for (const [id, bound] of budgets) {
    named.add(id);
    yield checkRelation(bound, { title: "调整后的数与年初数、调整数不符", ceiling: "warning" });
  }
  for (const bound of widestGaps(scene))
    yield checkRelation(bound, { title: "最高与最低之差不符", ceiling: "warning" });
  for (const bound of netDifferences(scene)) {
    if (!named.has(idAt(bound, bound.formula.claim)))
      yield checkRelation(bound, { title: "差额与前后两数不符", ceiling: "warning" });
  }
  for (const bound of adjustedAmounts(scene)) {
    if (!named.has(idAt(bound, bound.formula.claim)))
      yield checkRelation(bound, { title: "调整数与前后两数不符", ceiling: "warning" });
  }
  for (const bound of sieves(scene)) {
    yield checkRelation(bound, { title: "剔除后的数与原有数、剔除数不符", ceiling: "warning" });
  }
  for (const bound of stockFlows(scene)) {
    if (!named.has(idAt(bound, bound.formula.claim)))
      yield checkRelation(bound, { title: "期末数与期初数、增减数不符", ceiling: "warning" });
  }
  const undone = complements(scene);
  for (const bound of undone)
    yield checkRelation(bound, { title: "未办数与总数、已办数不符", ceiling: "warning" });
  for (const { by, bound } of tableDistances(scene)) {
    if (by.figure.quantity.dimension !== "points" && !named.has(by.figure.id))
      yield checkRelation(bound, { title: "相差数与表中两数不符", ceiling: "warning" });
  }
  for (const bound of exceptions(scene)) yield checkOpen(bound, 1, "除外数与总数不符");
  const known = new Set(undone.map(boundKey));
  const backed = restsOfRates(scene).filter((bound) => !known.has(boundKey(bound)));
  for (const bound of backed)
    yield surely(checkRelation(bound, { title: "其余数与总数不符", ceiling: "warning" }));
  const told = new Set([...known, ...backed.map(boundKey)]);
  for (const bound of remainders(scene)) {
    if (told.has(boundKey(bound))) continue;
    const title = "其余数与总数不符";
    yield isPlainRest(scene, bound)
      ? surely(checkRelation(bound, { title, ceiling: "warning" }))
      : checkOpen(bound, 1, title);
  }
}

function idAt({ evidence }: Bound, operand: number): string | undefined {
  return evidence[operand]?.figure?.id;
}

function isOtherwise(budget: Bound | undefined, { evidence }: Bound): boolean {
  const own = new Set(evidence.map(({ figure }) => figure?.id));
  return (
    budget !== undefined &&
    (budget.evidence.length > evidence.length ||
      budget.evidence.some(({ figure }) => !own.has(figure?.id)))
  );
}

/** 上年结转 and 调入 may enter unsaid: a miss is told only where one miswritten digit explains it. */
function checkOpen(bound: Bound, digits: number, title: string): Check<RelationData> {
  const apart = judgeBound(bound)?.verdict === "conflict";
  return apart && !isSlip(bound, digits) && !isRepeated(bound)
    ? abstain("insufficient", `${bound.text}：可能还有未写出的项，不能核对`, bound.evidence)
    : checkRelation(bound, { title, ceiling: "warning" });
}
