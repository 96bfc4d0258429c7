import { isOfFewer } from "./count-summed.ts";
import { isMeant } from "./nearly-whole.ts";
import { sumOf } from "./list-sum.ts";
import { namesSome } from "./names-some.ts";
import { isOfBothGrades } from "../divisions/class-binding.ts";
import { coversDivision } from "../divisions/closed-division.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { areKinds } from "../divisions/list-schemes.ts";
import { areClassesBy, areSides } from "../divisions/sides.ts";
import { isChange } from "../divisions/state-words.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { isFitting } from "../findings/relation-check.ts";
import { listingsIn } from "../lists/list-binding.ts";
import type { Listing } from "../lists/listing.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 全年评审, 加起来, 涉及部门共, 自评单位达到, 应报送部门: what is told of all of them together. */
const together =
  /^(?:全[年市县区省](?!性)[一-龥]{0,8}|(?:[一-龥]{0,8}?)(?:累计|总体|共|共计|合计|总计|总数|总量|总额|加起来|合起来|相加)[一-龥]{0,4}|(?:应|需|参|受训|培训|收到|形成)[一-龥]{2,8}|[一-龥]{2,10}(?:达|达到))(?:为|是|有)?$/;
/** 84个参评部门无一不合格; 60个项目绩效目标实现审核全覆盖. */
const ofAll = /^[^，,。；;]{2,20}(?:全部|均|都|无一|全覆盖)/;
const partly = /其[中余他它]|另|剩余|平均|最|同比|比|较|占|历年|未/;
/** So far behind its last item the total stands. */
const near = 30;
const most = 8;

/**
 * 一季度评审25个、…、四季度15个，全年评审58个; 组织28个县直单位和10个乡镇自评，自评单位达到38个: the kinds of one
 * division, and behind them, in the same sentence, how many they are together.
 */
export const summedBehind = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((total, at): readonly Listing[] => {
      if (!isTogether(total) || isKnown(total)) return [];
      const parts = sentence.slice(0, at).filter((each) => areOfOneMeasure(each, total));
      if (!areKin(parts, total) || namesSome(total, parts) || !leadsUp(scene, parts.at(-1), total))
        return [];
      if (isOfFewer(total, parts)) return [];
      const bound = sumOf(total, parts, "=");
      // 参训单位达到52个，2个单位请假: one more of them may make up for what is missing.
      const next = sentence[at + 1];
      const isOpen = next !== undefined && areOfOneMeasure(next, total);
      if (isOpen && !isFitting(bound)) return [];
      return isMeant(bound) ? [{ total, parts, closed: true, firm: false }] : [];
    }),
  ),
);

function isTogether(total: Mention): boolean {
  const words = plain(total.before);
  return (
    isMeasured(total) &&
    !total.scope.isRow &&
    total.figure.quantity.qualifier === "exact" &&
    (together.test(words) || (words === "" && ofAll.test(total.after))) &&
    !partly.test(words) &&
    !isChange(total) &&
    !countsKinds(total) &&
    !isOfBothGrades(total) &&
    !/^[^，,。；;]{0,8}[中里][，,]/.test(trailing(total, 12))
  );
}

function isKnown(total: Mention): boolean {
  return listingsIn(total.scope).some((listing) => listing.total === total);
}

function areKin(parts: readonly Mention[], total: Mention): boolean {
  if (parts.length < 2 || parts.length > most || parts.some(isChange)) return false;
  const labels = parts.map(nameOf);
  const [first = "", second = ""] = labels;
  return (
    (total.before === "" || !areKinds([...labels, nameOf(total)], true)) &&
    (areKinds(labels, true) ||
      coversDivision(parts) ||
      areClassesBy(labels) ||
      (labels.length === 2 && areSides(first, second)))
  );
}

/** 28个县直单位和10个乡镇: what stands before the second belongs to the first. */
function nameOf(mention: Mention): string {
  const { before, after, scope, place } = mention;
  const isOfLast = before !== "" && scope.mentions[place - 1]?.after === before;
  const lead = isOfLast ? "" : kindLabel(mention);
  return after.length > 1 && lead.length < 4 ? after : lead || after;
}

function leadsUp(scene: Scene, last: Mention | undefined, total: Mention): boolean {
  if (last === undefined) return false;
  const gap = plain(textBetween(scene, last, total));
  return gap.length <= near && /[，,；;]/.test(gap) && !/\d|其中|加上|连同|[：:]/.test(gap);
}
