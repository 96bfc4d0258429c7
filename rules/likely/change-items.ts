import { changeBefore, startsFrom } from "../changes/change-words.ts";
import { isAgainstOther, isOfDeed, isOfOther } from "../changes/own-change.ts";
import { valuesTogether } from "../lists/values-together.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Pair } from "./change-pair.ts";
import type { Told } from "./change-roles.ts";

/**
 * 从69.2%上升到81.8%，其中2023年上升5.4个百分点: what 其中 tells is no difference of what stands before it; 市本级88.6%，提高1.4个
 * 百分点；县区83.1%，提高2.6个百分点: nor is it one of two items that each tell their own.
 */
export function isOfOthers(
  claim: Mention,
  { against }: Told,
  { more, less, far }: Pair,
  scene: Scene,
): boolean {
  if (isApart(claim, more, less)) return true;
  if (far || against.some((each) => each !== "year")) return false;
  return (
    [more, less].some((level) => isBeforeAmong(claim, level, scene)) ||
    haveOwnChanges(claim, more, less)
  );
}

/** 由52%提高到58%，较上年同期下降3个百分点: the words tell that it is against another time, or of something besides. */
function isApart(claim: Mention, more: Mention, less: Mention): boolean {
  const { mentions } = claim.scope;
  if (isOfOther(mentions, claim.place) || isOfDeed(mentions, claim.place)) return true;
  const [past, now] = more.place < less.place ? [more, less] : [less, more];
  return past.scope === now.scope && startsFrom(past) && isAgainstOther(past, now, claim);
}

function isBeforeAmong(claim: Mention, { figure }: Mention, scene: Scene): boolean {
  const { text } = scene.report.document.flow;
  return (
    figure.flow.start < claim.figure.flow.start &&
    /其中[^。]*$/.test(text.slice(figure.flow.end, claim.figure.flow.start))
  );
}

/** Two levels of which each is followed by how it has changed. */
function haveOwnChanges(claim: Mention, more: Mention, less: Mention): boolean {
  if (claim.figure.quantity.dimension !== "points") return false;
  return [more, less].every((level) => {
    const next = level.scope.mentions[level.place + 1];
    return next?.figure.quantity.dimension === "points" && changeBefore(next) !== null;
  });
}

/** 挂钩部分分别为49.5万元和57.7万元，分别扣减9.90万元和11.54万元: each has a cut of its own, and none is what two of them differ by. */
export function areInTurn(claim: Mention, { more, less }: Pair): boolean {
  return valuesTogether(claim).length > 1 && valuesTogether(more).includes(less);
}
