import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { alike, isListed, isOfUnlike, listBefore, meanBound } from "./mean-of-list.ts";

/** The values are named after a colon. */
const announced = /[：:][一-龥“”]{0,12}$/;
const fewest = 3;
/** 六个乡镇平均, 均值, 总平均, 各机构得分相加平均，结果为 */
const meanWord =
  /^[，,；;]?把?(?:[一-龥\d]{0,10})(?:平均|均值)(?:得?分|值|水平)?(?:[，,]?结果)?(?:为|是|达到?)?$/;
const weighted = /加权|折算|权重|同比|比上|全[省国]/;

/** 得分由高到低为：清河镇91.2分、柳坪镇87.6分、望岗镇84.3分，平均87.7分: told as their mean, and of no others. */
export function announcedMeans(mentions: readonly Mention[]): readonly Bound[] {
  return mentions.flatMap((mean, at) => {
    if (mean.scope.isRow) return [];
    const { end, words, counted } = listBefore(mentions, at);
    const last = mentions[end - 1];
    if (last === undefined || !meanWord.test(words) || weighted.test(words)) return [];
    let first = end - 1;
    while (first > 0 && isListed(mentions[first - 1], mentions[first], mean)) first -= 1;
    const parts = mentions.slice(first, end);
    const [head] = parts;
    if (head === undefined || parts.length < fewest || !parts.every((part) => alike(part, mean)))
      return [];
    const lead = leading(head, 30);
    if (!announced.test(lead)) return [];
    // The mean of means may be weighed, unless it says of how many it is, or that they are added up.
    const simple = counted === String(parts.length) || /相加|简单|算术/.test(words);
    if (!simple && (counted !== null || /平均|均分|率/.test(lead))) return [];
    const bound = meanBound(mean, parts);
    if (!simple && isOfUnlike(mean) && !isFitting(bound)) return [];
    return isFitting(bound) || isSlip(bound, simple ? 2 : 3) ? [bound] : [];
  });
}
