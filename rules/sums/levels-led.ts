import { becameBefore, changeBefore, cutBefore, reachedBefore } from "../changes/change-words.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const leads = /(?:由|(?<!来)自|从)(?:原来?的?|上年的?|20\d\d年的?)?\s*$/;
const onward =
  /^[一-龥（）()]{0,6}?(?:[压降减增提升调扩缩]|上升|下降|核)[一-龥]{0,4}?(?:至|到|为|成)/;

/** 由1500万元压至1050万元、由980万元压至735万元，共压减695万元: what something was and what it became are no items. */
export function isLedFromTo(item: Mention): boolean {
  if (leads.test(item.before)) return onward.test(trailing(item, 12));
  const isReached = reachedBefore(item) !== null || becameBefore(item);
  return isReached && /[由从][^，,。；;、]*$/.test(leading(item, 30));
}

/** A change is the difference of such levels, and not their sum. */
export function isLevelOf(total: Mention, item: Mention): boolean {
  return (cutBefore(total) ?? changeBefore(total)) !== null && isLedFromTo(item);
}
