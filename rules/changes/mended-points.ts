import { operandTests } from "../../domain/judgement.ts";
import { decimalsOf, significantDigits } from "../../domain/quantity.ts";
import { repairsBy } from "../../domain/repair.ts";
import type { SlipKind } from "../../domain/repair.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { withFurther } from "../findings/further-checks.ts";
import { checkRelation, isFitting, tellingRepair } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import { isRatio } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { adjusted } from "./change-words.ts";
import { gapBound } from "./named-gap.ts";

/** 3个百分点 is how far any two rates are apart. */
const telling = 2;
/** So many rates before the points, and the next behind them, may be the two levels. */
const back = 3;
/** What they differ by is looked for in all of the paragraph. */
const wide = 14;
/** A level that was told as the rate of the rest, or a distance with its point out of place. */
const ofLevel: readonly SlipKind[] = ["complement"];
const ofDistance: readonly SlipKind[] = ["decimal"];
/** 比全县平均水平高: of a level that is told elsewhere. */
const elsewhere = /平均|整体|总体|全[国省市县区州旗]/;
const yearly = /年均|每年|逐年|累计/;

/**
 * 9月末执行率为70.4%，上年同期为35.2%，提高5.6个百分点: no two rates of the paragraph are so far apart, and two right beside are once
 * the rate of the rest (64.8%) is read as that of the part; 低于序时进度（75.0%）0.35个百分点: or once the point is set right.
 */
function mendedPoints(scene: Scene): readonly { readonly by: Mention; readonly bound: Bound }[] {
  return wholeScene(scene).mentions.flatMap((by) => {
    const bound = isDistance(by) ? mendedAt(by, scene) : null;
    return bound === null ? [] : [{ by, bound }];
  });
}

/** The checks, and the distances that one slip mends where none of them tells of the points. */
export function withMended(
  checks: Iterable<Check<RelationData>>,
  title: string,
  scene: Scene,
): Generator<Check<RelationData>> {
  const suggestion = "改动其中一个数即可相符，请对照原始资料核对这几个数。";
  return withFurther(checks, () =>
    mendedPoints(scene).map(({ by, bound }) => ({
      by,
      check: () => tellingRepair(checkRelation(bound, { title, ceiling: "warning", suggestion })),
    })),
  );
}

function isDistance(by: Mention): boolean {
  const { quantity, status } = by.figure;
  return (
    quantity.dimension === "points" &&
    quantity.qualifier === "exact" &&
    status !== "plan" &&
    !by.scope.isRow &&
    significantDigits(quantity).length >= telling &&
    !adjusted.test(by.scope.text) &&
    !yearly.test(plain(by.before))
  );
}

function mendedAt(by: Mention, scene: Scene): Bound | null {
  const place = placeOf(by, scene);
  if (place === null) return null;
  const { list, at } = place;
  const around = list.slice(Math.max(0, at - wide), at + wide).filter(isRatio);
  if (pairsOf(around).some(([a, b]) => isFitting(gapBound(a, b, by, isMore(a, b))))) return null;
  const before = list.slice(0, at).filter(isRatio).slice(-back);
  const next = list[at + 1];
  const near = next !== undefined && isRatio(next) ? [...before, next] : before;
  const named = elsewhere.exec(plain(by.before))?.[0];
  if (named !== undefined && !near.some(({ before: words }) => words.includes(named))) return null;
  // 40% beside 38.1% and 20.5个百分点: a level told roughly comes near to many distances.
  const bounds = pairsOf(near.filter((each) => isAsFine(each, by)))
    .toReversed()
    .flatMap(([a, b]) => [true, false].map((up) => gapBound(b, a, by, up)));
  return bounds.find(isMended) ?? null;
}

/** Told with as many decimals. */
function isAsFine(level: Mention, by: Mention): boolean {
  return decimalsOf(level.figure.quantity) >= decimalsOf(by.figure.quantity);
}

function isMended(bound: Bound): boolean {
  const quantities = quantitiesOf(bound.evidence) ?? [];
  const testOf = operandTests(bound.formula, quantities);
  return quantities.some((quantity, operand) => {
    const kinds = operand === bound.formula.claim ? ofDistance : ofLevel;
    const mends = testOf(operand);
    return kinds.some((kind) => repairsBy(kind, quantity).some(({ to }) => mends(to)));
  });
}

function pairsOf(list: readonly Mention[]): readonly (readonly [Mention, Mention])[] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as const));
}

function isMore(a: Mention, b: Mention): boolean {
  return Number(a.figure.value) >= Number(b.figure.value);
}
