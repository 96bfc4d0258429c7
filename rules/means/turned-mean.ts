import { changesIn } from "../changes/change-binding.ts";
import { comparesAlone, isEarlier, reachedBefore, startsFrom } from "../changes/change-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { isSlip } from "../blame/slip.ts";
import { averageBound } from "./average-binding.ts";
import { unitOf } from "./average-words.ts";

const eachOf = /平均|单[个项家份所件]|每一?[个项家户份名所件人]|[人户亩项]均/;
const reach = 14;

/**
 * 支付826万元，比2023年的875万元减少；业务94项，比上年的87项增加，单项平均费用由10.06万元降至8.79万元: what the mean was comes from what
 * both its total and its count were, and what it is from what they are.
 */
export const turnedMeans = perScene((told: Scene): readonly Bound[] =>
  [...wholeScene(told).byBlock.values()].flatMap((block) => {
    const list = block.filter(({ scope }) => !scope.isRow);
    return list.flatMap((mean, at) => meansAt(list, mean, at, told));
  }),
);

function meansAt(
  list: readonly Mention[],
  mean: Mention,
  at: number,
  scene: Scene,
): readonly Bound[] {
  const now = list[at + 1];
  if (now === undefined || !isMeanOf(mean, now)) return [];
  const pasts = list
    .slice(Math.max(0, at - reach), at)
    .filter((each, index, all) => isPast(each) || isJoined(all[index - 1], each));
  const [total, ...totals] = pasts.filter((each) => isTotalFor(each, mean));
  const [count, ...counts] = pasts.filter(({ figure }) => figure.kind === "count");
  if (total === undefined || count === undefined || totals.length + counts.length > 0) return [];
  const was = averageBound(mean, total, count);
  const pair = [total, count].map((past) => nowOf(past, scene));
  const [present, number] = pair;
  const is = present == null || number == null ? [] : [averageBound(now, present, number)];
  const all = [was, ...is];
  // That one of both comes out tells that the words mean these numbers.
  const held = all.some(isFitting);
  if (!held && is.length > 0) return [];
  return all.filter((bound) => isFitting(bound) || isSlip(bound, held ? 2 : 3));
}

function isMeanOf(mean: Mention, now: Mention): boolean {
  return (
    startsFrom(mean) &&
    reachedBefore(now) !== null &&
    mean.scope === now.scope &&
    mean.figure.kind === "amount" &&
    now.figure.kind === "amount" &&
    eachOf.test(plain(mean.before))
  );
}

function isPast(mention: Mention): boolean {
  return (comparesAlone(mention) || isEarlier(mention)) && unitOf(mention) === null;
}

/** 较上年1024个和33.92亿元: both are last year's. */
function isJoined(last: Mention | undefined, each: Mention): boolean {
  return (
    last !== undefined &&
    last.scope === each.scope &&
    isPast(last) &&
    /^[一-龥]{0,4}(?:、|和|及|与)$/.test(plain(between(last, each)))
  );
}

function isTotalFor({ figure }: Mention, mean: Mention): boolean {
  return figure.kind === "amount" && figure.quantity.dimension === mean.figure.quantity.dimension;
}

/** What came of last year's value. */
function nowOf(past: Mention, scene: Scene): Mention | null {
  const change = changesIn(scene).find((each) => each.past?.figure.id === past.figure.id);
  return change?.now.candidates[0] ?? null;
}
