import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { alike, isListed, isOfUnlike, meanBound } from "./mean-of-list.ts";

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

interface Listed {
  /** Behind the last value of the list. */
  readonly end: number;
  /** What stands between it and the mean. */
  readonly words: string;
  /** Of how many the mean is told to be. */
  readonly counted: string | null;
}

/** 四个片区平均82.9分: the number of values stands between them and their mean. */
function listBefore(mentions: readonly Mention[], at: number): Listed {
  const [mean, last, before] = [mentions[at], mentions[at - 1], mentions[at - 2]];
  if (mean === undefined || last === undefined) return { end: 0, words: "", counted: null };
  if (before === undefined || last.figure.kind !== "count" || alike(last, mean))
    return { end: at, words: between(last, mean), counted: null };
  const words = between(before, last) + between(last, mean);
  return { end: at - 1, words, counted: last.figure.value };
}
