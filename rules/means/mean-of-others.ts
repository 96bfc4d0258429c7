import { isFitting } from "../findings/relation-check.ts";
import { sumBound } from "../scores/score-table.ts";
import type { Bound, Evidence } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { alike, meanBound } from "./mean-of-list.ts";

/** So many values may stand beside those that were read as a list. */
const most = 16;

/**
 * What a mean that does not come out may be instead: one that is aimed at (力争平均达到88分以上), the mean of more values than were read
 * (实验中学93.6分，居第1位；…；职业学校88.7分), the sum of criteria, or another number beside it is the mean of them (自评平均94.3分，比评价的
 * 81.02分高).
 */
export function isMeanOfOthers(bound: Bound, scene: Scene): boolean {
  const [claim, ...items] = bound.evidence;
  const mean = mentionIn(claim, scene);
  const parts = items.flatMap((item) => mentionIn(item, scene) ?? []);
  if (mean === null || mean.scope.isRow || parts.length < items.length) return false;
  const { qualifier } = mean.figure.quantity;
  if (qualifier !== "exact" && qualifier !== "approx") return true;
  if (mean.figure.status !== "actual") return true;
  const others = mean.scope.mentions.filter((each) => each !== mean && alike(each, mean));
  const wider = widerThan(parts, mean, scene);
  const shorter = parts.slice(2).map((_, at) => parts.slice(0, at + 2));
  return (
    others.some((each) => !parts.includes(each) && isFitting(meanBound(each, parts))) ||
    wider.some((list) => isFitting(meanBound(mean, list))) ||
    [...wider, ...shorter].some((list) => isSum(mean, list))
  );
}

function mentionIn(item: Evidence | undefined, scene: Scene): Mention | null {
  return item?.figure == null ? null : mentionOf(item.figure, scene);
}

function isSum(mean: Mention, list: readonly Mention[]): boolean {
  const [claim, ...items] = meanBound(mean, list).evidence;
  return isFitting(sumBound(claim, items, ""));
}

/** All values of the prose from the first of the parts to the last, alone and with those before and behind. */
function widerThan(
  parts: readonly Mention[],
  mean: Mention,
  scene: Scene,
): readonly (readonly Mention[])[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first.scope.isRow) return [];
  const pool = (scene.byBlock.get(first.figure.block) ?? []).filter(
    (each) => each !== mean && !each.scope.isRow && alike(each, mean),
  );
  const [from, to] = [pool.indexOf(first), pool.indexOf(last)];
  if (from < 0 || to < from || pool.length > most) return [];
  return pool
    .slice(0, from + 1)
    .flatMap((_, start) => pool.slice(to).map((__, more) => pool.slice(start, to + more + 1)));
}
