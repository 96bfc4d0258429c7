import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Nothing but 占 leads from a number to its share. */
export const bareShare = /^[^，,。；;：:\d]{0,10}[，,（(](?:仅|只|约|各)?占(?:比)?(?:为|达)?$/;

/** 绿灯3个，占50%；黄灯2个，占33.3%: what has a share of its own is one of the parts. */
export function tellsShare(part: Mention): boolean {
  const next = part.scope.mentions[part.place + 1];
  return next !== undefined && isRatio(next) && bareShare.test(plain(between(part, next)));
}
