import { significantDigits } from "../../domain/quantity.ts";
import { isFitting } from "../findings/relation-check.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { opening } from "./bracketed-past.ts";
import { adjusted, changeBefore, opposite } from "./change-words.ts";
import { gapBound } from "./named-gap.ts";
import type { TurnedChange } from "./turned-change.ts";

/** So many numbers before a change may be what it has led to. */
const reach = 14;
/** Or so many behind the brackets: 减少120处（上年510处），现有390处. */
const ahead = 3;
/** 增加5个（上年10个） may be told of anything in between that is not told. */
const telling = 2;

/**
 * 培训520人次，平均每期130人次，较上年减少110人次（上年410人次）: the brackets say what it was, no number before is as much less, and one of the same
 * sentence is just as much more.
 */
export const turnedInBrackets = perScene((told: Scene): readonly TurnedChange[] => {
  const scene = wholeScene(told);
  return [...scene.byBlock.values()].flatMap((block) => {
    const list = block.filter(({ scope }) => !scope.isRow);
    return list.flatMap((by, at) => turnedAt(list, at, by) ?? []);
  });
});

function turnedAt(list: readonly Mention[], at: number, by: Mention): TurnedChange | null {
  const past = list[at + 1];
  const direction = changeBefore(by);
  const { quantity } = by.figure;
  if (direction === null || past?.scope !== by.scope || quantity.qualifier !== "exact") return null;
  if (!opening.test(plain(between(by, past))) || adjusted.test(by.scope.text)) return null;
  const values = list.slice(Math.max(0, at - reach), at).filter((each) => isLike(each, past));
  const behind = list.slice(at + 2, at + 2 + ahead).filter((each) => isLike(each, past));
  const leads = (now: Mention, isUp: boolean): boolean => isFitting(gapBound(now, past, by, isUp));
  if ([...values, ...behind].some((each) => leads(each, direction === "up"))) return null;
  const now = values.findLast(
    (each) => each.scope === by.scope && leads(each, opposite(direction) === "up"),
  );
  if (now === undefined || !hasDigits(now, past, by)) return null;
  return { direction, past, now, by };
}

function isLike(each: Mention, past: Mention): boolean {
  return areOfOneKind(each, past) && each.figure.quantity.unit === past.figure.quantity.unit;
}

/** One of the three at least is long enough not to fit by accident. */
function hasDigits(...told: readonly Mention[]): boolean {
  return told.some(({ figure }) => significantDigits(figure.quantity).length >= telling);
}
