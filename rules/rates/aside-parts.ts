import { valuesTogether } from "../lists/values-together.ts";
import { bracketDepth } from "../wording/bracket-depth.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** 两区合计58个（34个和24个），占56.9%: bare numbers in brackets divide the one before them and have no rate themselves. */
export function isAside(mention: Mention, rate: Mention): boolean {
  if (bracketDepth(mention) <= bracketDepth(rate)) return false;
  const [first = mention, ...others] = valuesTogether(mention);
  // 滞留资金规模（5.18亿元）: one alone is the number of what stands before the bracket.
  return others.length > 0 && /^(?:其中)?$/.test(plain(first.before));
}
