import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import { valuesTogether } from "../lists/values-together.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { alike, meanBound } from "./mean-of-list.ts";

const meanWord = /(?:平均(?:得?分|值|水平|得分率)?|均分|均值)(?:为|是|达到?|仅)?$/;
const weighted = /加权|折算|权重|同比|比上|全[省国]/;
/** ，四家分别为, ，各街道依次为 */
const respective = /^[，,；;：:（(][^。；;\d]{0,16}(?:分别|依次)[^。；;，,\d]{0,6}$/;
const fewest = 3;

/** 平均得分84.95分，四家分别为91.6分、86.35分、83.7分和78.15分: what the mean is of follows it. */
export function meansBeforeLists(mentions: readonly Mention[]): readonly Bound[] {
  return mentions.flatMap((mean, at): readonly Bound[] => {
    if (mean.scope.isRow || mean.past) return [];
    const words = plain(mean.before);
    if (!meanWord.test(words) || weighted.test(words)) return [];
    const next = mentions[at + 1];
    // ，4个街道分别为: how many there are may stand between.
    const counted = next?.figure.kind === "count" && !alike(next, mean);
    const first = counted ? mentions[at + 2] : next;
    if (first === undefined || first.scope !== mean.scope || !alike(first, mean)) return [];
    const gap = plain(between(mean, first)).replace(/\d+/, "");
    const parts = valuesTogether(first);
    if (!respective.test(gap) || parts.length < fewest || parts[0] !== first) return [];
    const bound = meanBound(mean, parts);
    return isFitting(bound) || isSlip(bound, 2) ? [bound] : [];
  });
}
