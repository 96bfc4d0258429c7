import type { Mention } from "../wording/scene.ts";
import { comesTo } from "./comes-to.ts";

/**
 * 编制床位420张，开放床位468张，设临床科室24个、医技科室9个，共33个: the last items, which are counted in the unit of their
 * total, where those of another unit before them make up nothing with them.
 */
export function countedAlike(parts: readonly Mention[], total: Mention): readonly Mention[] {
  const { unit } = total.figure.quantity;
  const from = parts.findLastIndex(({ figure }) => figure.quantity.unit !== unit) + 1;
  const own = parts.slice(from);
  return own.length < 2 || own.length === parts.length || comesTo(parts, total) ? parts : own;
}
