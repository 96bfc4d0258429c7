import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { alike, isListed, isOfUnlike, meanBound } from "./mean-of-list.ts";

const fewest = 3;
/** 各县（区）简单平均为, 平均, 四县平均得分. */
const meanWord =
  /^[，,；;](?:各|全|[两三四五六七八九十\d]+)?[一-龥（()）]{0,6}?(简单|算术)?平均(?:得?分|值|水平)?(?:为|是|达到?)?$/;
const weighted = /加权|折算|权重|同比|比上|全[省国]/;
/** 最高与最低相差8.8个百分点 may stand between. */
const apart = /^[，,][^，,。；;]{0,10}(?:相差|差距)[^，,。；;]{0,6}$/;
const place = /(?:[局委办院县区旗镇乡校所站]|市|街道|中心|公司|集团|社|机构)(?:得分?|为|是)?$/;

/** 医保局91.25分、水利局88.40分、文旅局82.60分，平均87.42分: the mean of values that places or offices have. */
export function namedMeans(mentions: readonly Mention[]): readonly Bound[] {
  return mentions.flatMap((mean, at) => {
    if (mean.scope.isRow) return [];
    const end = endOf(mentions, at);
    const last = mentions[end - 1];
    const behind = mentions[at - 1];
    if (last === undefined || behind === undefined) return [];
    const word = meanWord.exec(between(behind, mean));
    if (word === null || weighted.test(mean.scope.text)) return [];
    let first = end - 1;
    while (first > 0 && isListed(mentions[first - 1], mentions[first], mean)) first -= 1;
    const parts = mentions.slice(first, end);
    const called = parts.every((part) => alike(part, mean) && place.test(nameOf(part)));
    if (parts.length < fewest || !called) return [];
    const bound = meanBound(mean, parts);
    const simple = word[1] !== undefined || mean.figure.kind === "score";
    if (!simple && isOfUnlike(mean) && !isFitting(bound)) return [];
    return isFitting(bound) || isSlip(bound, simple ? 2 : 3) ? [bound] : [];
  });
}

function endOf(mentions: readonly Mention[], at: number): number {
  const [last, before] = [mentions[at - 1], mentions[at - 2]];
  if (last === undefined || before === undefined) return at;
  return last.figure.quantity.dimension === "points" && apart.test(between(before, last))
    ? at - 1
    : at;
}

function nameOf({ before }: Mention): string {
  return before.replace(/[\s、“”]/g, "");
}
