import { significantDigits } from "../../domain/quantity.ts";
import { isSlip } from "../blame/slip.ts";
import { checkRelation, evidenceOf, isFitting, tellingRepair } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import { gapsBeside } from "./beside-gap.ts";
import { changeBy } from "./change-formula.ts";
import { changeCases } from "./change-check.ts";
import { changeNear } from "./change-vicinity.ts";
import { changeBefore, cutBefore, reachedBefore } from "./change-words.ts";
import { comparedTogether } from "./compared-together.ts";
import type { NamedGap } from "./named-gap.ts";
import { wayOf } from "./turned-round.ts";
import { twoNamed } from "./two-named.ts";
import { yearChanges } from "./year-series.ts";

/** Nothing but the word of the change: what is told of is what the number right before told of. */
const goesOn =
  /^[，,、（(]?(?:同比|环比|[比较]上年|相应)?(?:增长|增加|增支|增收|增幅|净?增|上升|提高|下降|降低|降幅|减幅|减少|净?减|回落|高出|多出|超出|缩减|溢价)(?:率|比例|幅度?)?(?:了|为|达到?|约|仅)*$/;
const againstOther = /预算|计划|目标|任务|概算/;
const againstLast = /同比|[比较]上年/;
const ofLast = /上一?年|去年|同期|同比|20\d\d年/;
/** A number of fewer digits fits a pair by accident. */
const telling = 3;

export interface SamePair extends NamedGap {
  /** What fits both values, told right beside. */
  readonly fit: Mention;
}

/** The verdict on the other one, whatever else its number may fit. */
export function checkSamePair({ bound, by, fit }: SamePair): Check<RelationData> {
  const [own, other] = [fit, by].map(({ figure }) => plain(figure.quote));
  const suggestion = `“${own ?? ""}”与前后两数相符，请核对“${other ?? ""}”。`;
  const title = "同一变动的数额与幅度不符";
  return tellingRepair(checkRelation(bound, { title, suggestion, ceiling: "warning" }));
}

/**
 * 支出减少1056.4万元，下降4.82%: an amount and a rate of one change. Where one of both fits two values, the other must fit them as well.
 */
export const samePairs = perScene((scene: Scene): readonly SamePair[] => {
  const bounds = boundsOf(scene);
  const { mentions: all } = wholeScene(scene);
  const prices = new Set(all.filter(isPrice).map(({ figure }) => figure.id));
  return all.flatMap((by): readonly SamePair[] => {
    const own = bounds.get(by.figure.id) ?? [];
    if (!isOfChange(by) || own.some(isSettled)) return [];
    const { mentions } = by.scope;
    return [mentions[by.place - 1], mentions[by.place + 1]].flatMap((fit) => {
      if (fit === undefined || !areOfOneChange(fit, by)) return [];
      const pair = pairOf(fit, scene, bounds.get(fit.figure.id) ?? []);
      // 每间年均1.80万元，核定后1.55万元，年节约16.00万元: of all of them.
      const ofOne = pair?.evidence.some(({ figure }) => prices.has(figure?.id ?? "")) === true;
      const isOfAll = ofOne && by.figure.quantity.dimension === "money" && !isPrice(by);
      const bound = pair === null || isOfAll || isOfPart(pair, by) ? null : boundBy(pair, by);
      if (bound === null || isExchanged(bound, fit)) return [];
      return isTold(bound, fit) ? [{ by, bound, fit }] : [];
    });
  });
});

/** 由459个增至612个，增加153个，其中乡镇增加24个、县级部门增加129个，增长33.3%: how far one part has changed. */
function isOfPart({ evidence }: Bound, by: Mention): boolean {
  const [now, past] = evidence.map(({ figure }) => figure?.flow.end ?? Infinity);
  const from = Math.max(now ?? Infinity, past ?? Infinity) - by.scope.span.start;
  return /其中/.test(
    by.scope.text.slice(Math.max(0, from), by.figure.flow.start - by.scope.span.start),
  );
}

/** 42.6亿元，较上年7.1亿元增加35.5亿元，增长20.0%: what it was and what it grew by stand in each other's place, which is told of all four. */
function isExchanged({ formula, evidence, ...rest }: Bound, fit: Mention): boolean {
  const [now, , by] = evidence;
  if (by === undefined || isRatio(fit)) return false;
  return isFitting({ ...rest, formula, evidence: [now, evidenceOf("上期数", fit), by] });
}

/** It fits, or is held against what has changed by the words of its own sentence. */
function isSettled(bound: Bound): boolean {
  return isFitting(bound) || bound.formula.name === "share";
}

function boundsOf(scene: Scene): ReadonlyMap<string, readonly Bound[]> {
  const told = [
    ...changeCases(scene).flatMap(({ by, bound }) => (bound === null ? [] : [{ by, bound }])),
    ...[comparedTogether, yearChanges, gapsBeside, twoNamed].flatMap((find) => find(scene)),
  ];
  const grouped = Map.groupBy(told, ({ by }) => by.figure.id);
  return new Map([...grouped].map(([id, list]) => [id, list.map(({ bound }) => bound)]));
}

/** The two values that the number fits. */
function pairOf(fit: Mention, scene: Scene, bounds: readonly Bound[]): Bound | null {
  const own = bounds.find((bound) => wayOf(bound) !== null && isFitting(bound));
  if (own !== undefined) return own;
  const { fit: near, tied } = changeNear(fit, scene);
  const past = near?.evidence[1]?.figure?.id;
  const isMarked = wholeScene(scene).mentions.some((each) => each.past && each.figure.id === past);
  return digitsOf(fit) >= telling && (tied || isMarked) ? near : null;
}

function boundBy(pair: Bound, by: Mention): Bound | null {
  const way = wayOf(pair);
  const [now, past] = pair.evidence;
  // What is told to be less than another is no growth of it, however the numbers fit.
  if (way === null || past === undefined || way !== (changeBefore(by) ?? way)) return null;
  const isRate = isRatio(by);
  const names = { now: "本期数", past: "上期数", by: ["变动数", "变动率"] } as const;
  return {
    ...changeBy(way, isRate, names),
    evidence: [now, past, evidenceOf(names.by[isRate ? 1 : 0], by)],
    binding: pair.binding,
  };
}

/** A short number may fit two values by accident; then only a slip of the pen tells. */
function isTold(bound: Bound, fit: Mention): boolean {
  return isFitting(bound) || digitsOf(fit) >= telling || isSlip(bound, 2);
}

function isOfChange({ figure, scope }: Mention): boolean {
  const { dimension, qualifier, unit } = figure.quantity;
  return (
    !scope.isRow &&
    qualifier === "exact" &&
    /^(?:money|count|score|ratio)$/.test(dimension) &&
    !/[倍番]/.test(unit ?? "")
  );
}

/** One a rate and one an amount, with one word each and the same way. */
function areOfOneChange(fit: Mention, by: Mention): boolean {
  const [first, last] = fit.place < by.place ? [fit, by] : [by, fit];
  if (!isOfChange(fit) || isRatio(first) === isRatio(last)) return false;
  if (!goesOn.test(plain(between(first, last)))) return false;
  const [one, other] = [first, last].map((each) => changeBefore(each));
  if (one == null || (other != null && one !== other)) return false;
  if (reachedBefore(first) !== null || cutBefore(first) !== null) return false;
  const words = plain(first.before);
  if (againstOther.test(words)) return false;
  return !againstLast.test(plain(last.before)) || ofLast.test(words);
}

function digitsOf({ figure }: Mention): number {
  return significantDigits(figure.quantity).length;
}
