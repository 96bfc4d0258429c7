import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

const comparable = /[比较与和同](?:上一?年|去年|20\d\d年)(?:同期)?(?:可比|同)口径的?$/;

/** 与上年同口径的81.2%相比下降: what was made comparable is printed right before the change. */
export function isComparableTold(past: Mention | undefined, change: Mention): boolean {
  if (past?.scope !== change.scope || past.place !== change.place - 1) return false;
  return comparable.test(plain(past.before));
}
