import { differenceBy } from "./change-formula.ts";
import { changeBefore, opposite, reachedBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** A change told with the opposite of the word that its two values ask for. */
export interface TurnedChange {
  readonly direction: Direction;
  readonly past: Mention;
  readonly now: Mention;
  readonly by: Mention;
}

/** How many values of its measure before a change are tried for the one it started from. */
const reach = 4;
/** So many digits do not fit the other way round by accident. */
const telling = 3;

/**
 * 9月偏离项目减少到29个，增加43个: the value that was reached and its change are told right after one
 * another, and only the opposite word leads there from a value told before.
 */
export const turnedChanges = perScene((scene: Scene): readonly TurnedChange[] =>
  [...wholeScene(scene).byBlock.values()].flatMap((block) => {
    const list = block.filter(({ scope }) => !scope.isRow);
    return list.flatMap((by, at) => turnedAt(list, at, by) ?? []);
  }),
);

function turnedAt(list: readonly Mention[], at: number, by: Mention): TurnedChange | null {
  const now = list[at - 1];
  if (now === undefined || !isSized(by) || !isBehind(now, by)) return null;
  const direction = changeBefore(by);
  if (direction === null) return null;
  const isTurned = reachedBefore(now) === opposite(direction) && reachedBefore(by) === null;
  const isAgainst = againstEarlier.test(plain(by.before)) && hasDigits(by);
  if ((!isTurned && !isAgainst) || by.figure.quantity.qualifier !== "exact") return null;
  const pool = list
    .slice(0, at - 1)
    .filter((each) => isValue(each, now))
    .slice(isTurned ? -reach : -1);
  if (pool.some((each) => leadsThere(each, now, by, direction))) return null;
  const past = pool.findLast((each) => leadsThere(each, now, by, opposite(direction)));
  return past === undefined ? null : { direction, past, now, by };
}

/** 较评价前增加4400万元: what it was is told before, and nothing else of its measure since. */
const againstEarlier = /^[比较](?:[一-龥]{2}前|首[次轮]|第一[次轮])[一-龥]{0,6}$/;

function hasDigits({ figure }: Mention): boolean {
  return figure.quantity.digits.replace(".", "").length >= telling;
}

function isSized({ figure }: Mention): boolean {
  return figure.quantity.dimension !== "ratio";
}

/** Nothing but a stop between them, or what the change is held against. */
function isBehind(now: Mention, by: Mention): boolean {
  if (!isMeasuredAlike(now, by)) return false;
  const gap = plain(between(now, by));
  const aside = /同比|环比|[比较与](?:上|去|前|同|20\d\d|全|序|年初|目标|计划)/;
  return /^[一-龥]{0,3}[，,、]/.test(gap) && gap.length < 14 && !aside.test(gap);
}

function isMeasuredAlike(value: Mention, by: Mention): boolean {
  const [a, b] = [value.figure.quantity, by.figure.quantity];
  if (b.dimension === "points") return a.dimension === "ratio" && !/[倍番]/.test(a.unit ?? "");
  return a.dimension === b.dimension && (a.dimension !== "count" || a.unit === b.unit);
}

/** What the other may have come from, or have changed: of its measure, and no change itself. */
export function isValue(mention: Mention, now: Mention): boolean {
  const isChange = changeBefore(mention) !== null && reachedBefore(mention) === null;
  return !isChange && isMeasuredAlike(mention, now);
}

/** Whether the change makes the one value of the other, with the word as given. */
export function leadsThere(
  past: Mention,
  now: Mention,
  by: Mention,
  direction: Direction,
): boolean {
  return isFitting({
    formula: differenceBy(direction),
    evidence: [evidenceOf("本期数", now), evidenceOf("上期数", past), evidenceOf("变动", by)],
    text: "变动",
    binding: bindingOf([past, now, by]),
  });
}
