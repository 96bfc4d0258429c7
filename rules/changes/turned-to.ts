import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { changeBefore, cutBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { changesOther } from "./other-subject.ts";

const merged =
  /^(?![一-龥]*(?:[评监]|选|范围|其中|中))[一-龥“”]{0,8}?(?:合并|归并|撤并|整合|归集|并|精简|压缩|缩减)(?:为|成|到|至)(?:了|现在的?|目前的?)?$/;

/** 26家供应商并为9家: how many things there were before they were merged, without a word that leads from there. */
export function mergedFrom(past: Mention, now: Mention): boolean {
  return past.scope === now.scope && merged.test(plain(between(past, now)));
}

/** 由87项整合为62项，减少25项: whether it is more is told by the change behind. */
export function turnTo(list: readonly Mention[], at: number): Direction | null {
  const [past, now, next] = [list[at - 1], list[at], list[at + 1]];
  if (past === undefined || now === undefined || next === undefined) return null;
  if (!near(now, next) || changesOther(past, next)) return null;
  return /^\s*其中/.test(next.before) ? null : (changeBefore(next) ?? cutBefore(next));
}

/** Hardly a word stands between the two. */
export function near(left: Mention | undefined, right: Mention): boolean {
  return left !== undefined && left.scope === right.scope && between(left, right).length < 14;
}
