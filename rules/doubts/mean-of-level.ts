import { changeBefore, reachedBefore } from "../changes/change-words.ts";
import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const saved = /(?:节约|节省|节支|少支出|多支出|少付|多付|多收|少收)[一-龥]{0,6}$/;
const level = /(?:标准|单价|定额|成本|价格|[由从自]|[降升减增]至?[到为至])[^，,。；;]*$/;

/** 每吨128元降为119元，清运3.6万吨，节约32.4万元: what was saved is not what all of them cost, of which one costs so much. */
export function meanOfLevel(bound: Bound, scene: Scene): string | null {
  if (bound.formula.name !== "times") return null;
  const { claim: mean, told: [total] = [] } = operandsIn(bound, wholeScene(scene)) ?? {};
  if (mean === undefined || total === undefined) return null;
  if (mean.scope.isRow || total.scope.isRow) return null;
  const ofChange = saved.test(plain(total.before)) || changeBefore(total) !== null;
  const isLevel = reachedBefore(mean) !== null || level.test(plain(mean.before));
  const own =
    saved.test(plain(mean.before)) || (changeBefore(mean) !== null && reachedBefore(mean) === null);
  return ofChange && isLevel && !own ? `“${plain(total.figure.quote)}”说的是增减，不是总数` : null;
}
