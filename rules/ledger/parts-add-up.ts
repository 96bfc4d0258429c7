import { riseAndFall } from "../changes/change-words.ts";
import { classListings } from "../divisions/class-binding.ts";
import { anchoredSums } from "../sums/anchored-list.ts";
import { besideTotals } from "../sums/beside-total.ts";
import { beyondSubtotal } from "../sums/beyond-subtotal.ts";
import { coversDivision } from "../divisions/closed-division.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { kindLists } from "../divisions/kind-list.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { addsUpOthers } from "../sums/counted-sum.ts";
import { areOnScale, skipsStep } from "../divisions/list-schemes.ts";
import { fittingStart, sumOf } from "../sums/list-sum.ts";
import type { Listing } from "../lists/listing.ts";
import {
  abstain,
  checkRelation,
  isFitting,
  judgeBound,
  needingNear,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { skippedCheck } from "../sums/skipped-item.ts";
import { skippedItems } from "../sums/skipped-items.ts";
import { otherFit } from "../sums/other-fit.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { withoutOutcome } from "../divisions/outcome-behind.ts";
import { partitions } from "../divisions/partition-binding.ts";
import type { Partition } from "../divisions/partition-binding.ts";
import { toldListings } from "../sums/told-listings.ts";
import { plainLists } from "../lists/plain-list.ts";
import { openLists } from "../divisions/open-list.ts";
import {
  isClose,
  isFew,
  isUnitSlip,
  leavesClassesOut,
  nearlyAll,
  seemsAll,
} from "../sums/nearly-whole.ts";
import { tellsOfGoodOnly } from "../lists/told-in-full.ts";
import { mayOverlap, saysOverlap, saysOverlapBehind } from "../doubts/overlapping-labels.ts";
import { isForEach } from "../sums/no-total.ts";
import { partly } from "../sums/partly-read.ts";
import { itemsOf, mixed, overlapping, someOnly } from "../sums/not-judged.ts";
import { isSlip } from "../blame/slip.ts";
import { isItemBeside } from "../divisions/item-beside.ts";
import { isDividedBehind } from "../sums/divided-behind.ts";
import { comesToNext, moreBehind } from "../divisions/list-goes-on.ts";
import { mayBeWhole } from "../wording/told-apart.ts";
import { segmentSums } from "../sums/segment-sum.ts";
import { knownSums } from "../sums/sum-binding.ts";
import { mixesStages } from "../divisions/stages-mixed.ts";
import { gradedSums } from "../sums/graded-list.ts";
import { surplusRests } from "../sums/surplus-rest.ts";
import {
  isOfClasses,
  isUnlisted,
  toldBefore,
  toldFarther,
  toldOfOther,
} from "../divisions/told-before.ts";
import { areNotOne, standsAsWhole } from "../divisions/stands-as-whole.ts";
import { inList, isCalledAsItem } from "../divisions/whole-place.ts";
import { leavesKindsOut, leavesUnderWay, leavesUntold } from "../divisions/kinds-left-out.ts";
import { leavesGreenOut } from "../divisions/warning-lights.ts";

export const partsAddUp = defineRule<RelationData>({
  id: "S01",
  name: "分项合计",
  about: "分项之和应等于合计；没有列全的，不应超过合计。个数精确相等，金额只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: {
    mismatch: (d) =>
      `文中${d.claimRole}${d.claim}${d.claimSet}；${d.argumentRoles}：${d.expression}，合起来是${d.computed}，` +
      `相差${d.gap}，分项与合计不能同时成立。${d.caveat}`,
    tail: relationMessages.tail,
  },
  check: ({ scene }) => checksOf(scene),
});

function* checksOf(scene: Scene): Generator<Check<RelationData>> {
  for (const each of skippedItems(scene)) yield skippedCheck(each);
  const surplus = surplusRests(scene);
  const isSurplus = (each: Pick<Partition, "parts">): boolean => isListed(each, surplus);
  const told = toldListings(scene).filter(
    (each) => !isSurplus(each) && !isCalledAsItem(each.total, each.parts),
  );
  const listings = [...surplus, ...told, ...besideTotals(told)];
  for (const listing of listings) {
    const closed = listing.closed && !leavesUntold(listing.parts);
    const some = !closed && leavesKindsOut(scene, listing.parts);
    const partial = some ? (listing.partial ?? "主要") : listing.partial;
    yield checkListing({ ...listing, closed, partial: partial ?? null }, scene);
  }
  for (const each of classListings(scene))
    if (!isSurplus(each)) yield checkClass(each.candidates, each.parts, each.sure, scene);
  const open = openLists(scene).filter((each) => !isListed(each, listings));
  const sure = open.filter((each) => each.sure);
  const divided = [...partitions(scene), ...segmentSums(scene)].filter(
    (each) => !isSurplus(each) && (each.sure || !isListed(each, sure)),
  );
  for (const each of [...divided, ...open]) yield partitionOf(each, scene);
  const announced = [...listings, ...sure, ...partitions(scene).filter((each) => each.sure)];
  const kinds = kindLists(scene).filter((list) => !isListed(list, announced));
  for (const each of kinds) yield needingNear(checkKinds(each, scene));
  const earlier = [...announced, ...kinds, ...open, ...partitions(scene)];
  for (const each of plainLists(scene))
    if (!isListed(each, earlier)) yield needingNear(checkPartition(each, scene));
  const anchored = [...anchoredSums(scene), ...gradedSums(scene)].filter(
    (list) => !isListed(list, listings),
  );
  for (const { bound } of anchored) yield differs(bound);
  const used = new Set(listings.map((listing) => listing.total.figure.id));
  for (const sum of knownSums(scene, used)) yield checkKnown(sum.bound, sum.complete);
}

/** What its own words do not call a division is one only where the numbers are of one size. */
function partitionOf(each: Partition, scene: Scene): Check<RelationData> {
  const check = checkPartition(each, scene);
  return each.sure ? check : needingNear(check);
}

/** Whether these items are judged already, by the words that announce them. */
function isListed(
  { parts }: Pick<Partition, "parts">,
  others: readonly { readonly parts: readonly Mention[]; readonly closed?: boolean }[],
): boolean {
  const [first] = parts;
  return (
    first !== undefined &&
    others.some((each) => each.closed !== false && each.parts.includes(first))
  );
}

/** Grades or lights are a full division of some total told before; the one that fits is the one meant. */
function checkClass(
  candidates: readonly Mention[],
  parts: readonly Mention[],
  sure: boolean,
  scene: Scene,
): Check<RelationData> {
  const bounds = candidates.map((total) => sumOf(total, parts, "="));
  const fitting =
    bounds.find((bound) => judgeBound(bound)?.verdict === "certain") ??
    toldBefore(scene, parts) ??
    toldFarther(scene, candidates, parts);
  if (fitting !== undefined) return fits(fitting);
  const some = leavesUntold(parts);
  const alone = candidates.map((total) => !some && !inList(total, parts) && total.noun !== "unit");
  const slipped = bounds.find((bound, index) => alone[index] === true && isSlip(bound, 1));
  const told = sure ? bounds.find((_, index) => alone[index] === true) : undefined;
  const miss = slipped ?? told;
  if (miss !== undefined) {
    return checkRelation(miss, { title: "各等次之和与总数不符", ceiling: "warning" });
  }
  return abstain("insufficient", "各等次个数之和没有可以对照的总数", itemsOf(parts));
}

/** The number told before that the parts come to; else the one that is surely meant, or one slip away. */
function checkPartition(
  { candidates: told, parts: listed, sure, among, cued }: Partition,
  scene: Scene,
): Check<RelationData> {
  const parts = beyondSubtotal(scene, withoutOutcome(listed));
  const inner = told.find((total) => isDividedBehind(total, parts));
  if (inner !== undefined) return fits(sumOf(inner, parts, "="));
  const candidates = told.filter(
    (total) =>
      isUnlisted(total, scene) && !isOfClasses(scene, total) && mayBeWhole(scene, total, parts),
  );
  const bounds = candidates.map((total) => sumOf(total, parts, "="));
  const fitting =
    bounds.find(isFitting) ??
    otherFit(candidates, parts, scene) ??
    toldOfOther(scene, candidates, parts);
  if (fitting !== undefined) return fits(fitting);
  if (saysOverlap(parts) || saysOverlapBehind(scene, parts)) return overlapping(parts);
  if (areNotOne(scene, parts)) return mixed(parts);
  if (leavesUnderWay(parts, candidates)) return someOnly(parts);
  const good = tellsOfGoodOnly(parts);
  const digits = parts[0]?.figure.kind === "amount" ? 4 : sure && !good ? 1 : 3;
  const wholes = bounds.filter((_, at) => standsAsWhole(scene, candidates[at], parts));
  const meant = sure && !good ? wholes.find((bound) => bound === bounds[0]) : undefined;
  const close =
    cued === true ? wholes.find((bound) => isClose(bound) && isSlip(bound, 3)) : undefined;
  const slipped = wholes.find(
    (bound) => isSlip(bound, digits) || (cued === true && isUnitSlip(bound)),
  );
  const miss = slipped ?? (meant === undefined || isFew(meant) ? close : meant);
  if (miss !== undefined) return differs(bridged(miss, parts));
  if (among !== undefined && !mayOverlap(parts) && !isCalledAsItem(among, parts))
    return checkOpen(among, parts, leavesKindsOut(scene, parts) ? "主要" : null);
  return abstain("insufficient", "所列各项没有可以对照的合计", itemsOf(parts));
}

/** Too many for the only whole is wrong; too few, where they read as all or one slip mends it. */
function checkKinds(
  { candidates: told, parts: listed, sure, uniform }: Partition,
  scene: Scene,
): Check<RelationData> {
  const parts = beyondSubtotal(scene, withoutOutcome(listed));
  const candidates = told.filter((total) => mayBeWhole(scene, total, parts));
  const bounds = candidates.map((total) => sumOf(total, parts, "="));
  const fitting = bounds.find(isFitting) ?? otherFit(candidates, parts, scene);
  if (fitting !== undefined) return fits(fitting);
  if (saysOverlap(parts) || saysOverlapBehind(scene, parts)) return overlapping(parts);
  const [total] = candidates;
  const [meant] = bounds;
  const apart = areNotOne(scene, parts) || !standsAsWhole(scene, total, parts);
  if (total !== undefined && meant !== undefined && sure && !apart) {
    const money = total.figure.kind === "amount";
    const most = exceeds(sumOf(total, parts, "<="));
    const among = parts.slice(0, 1).some((part) => /其中/.test(textBetween(scene, total, part)));
    const wrong = uniform !== true && (most.verdict === "broken" || seemsAll(meant, parts, among));
    const steps = among && areOnScale(parts.map(kindLabel));
    if (money ? isSlip(meant, 3) : wrong || (!steps && isSlip(meant, 1))) {
      return differs(bridged(meant, parts));
    }
  }
  return abstain("insufficient", "所列各项没有可以对照的合计", itemsOf(parts));
}

/** 予以支持11个、不予支持4个 of 32: the step between was left out, however far the whole stands. */
function bridged(bound: Bound, parts: readonly Mention[]): Bound {
  const most = exceeds({ ...bound, formula: { ...bound.formula, sign: "<=" } });
  const isLess = most.verdict === "held" && skipsStep(parts.map(kindLabel));
  return isLess && bound.binding === "document" ? { ...bound, binding: "paragraph" } : bound;
}

function checkListing(
  { total, parts, closed, firm, bounded, named, partial }: Listing,
  scene: Scene,
): Check<RelationData> {
  const bound = sumOf(total, parts, "=");
  const equal: Bound = named === true ? { ...bound, binding: "sentence" } : bound;
  if (isFitting(equal)) return fits(equal);
  const shorter = bounded === true ? null : fittingStart(total, parts);
  if (shorter !== null) return fits(shorter);
  const longer = bounded === true ? undefined : partly([total], parts, scene);
  if (longer !== undefined) return fits(longer);
  if (addsUpOthers(total, parts)) return mixed(parts);
  if (
    parts.some(isForEach) ||
    riseAndFall(parts) ||
    (!firm && named !== true && mixesStages(parts))
  )
    return mixed(parts);
  if (mayOverlap(parts) && !closed) return overlapping([total, ...parts]);
  const more = moreBehind(parts);
  if (more !== null) return checkOpen(total, [...parts, more]);
  // 农业农村31个、住房城乡建设24个，这两个领域共55个，…；其余16个散见各部门: what they come to is told, and what is left.
  if (isItemBeside(scene, total, parts) || (!firm && comesToNext(scene, parts)))
    return mixed(parts);
  const whole = coversDivision(parts) && !leavesClassesOut(equal, parts);
  if (closed || (partial == null && whole && !leavesGreenOut(total, parts)))
    return differs(equal, firm ? "error" : "warning");
  return checkOpen(total, parts, partial);
}

/** A list that may leave something out: no more than the total, and what nearly fills it is all of it. */
function checkOpen(
  total: Mention,
  parts: readonly Mention[],
  partial: Listing["partial"] = null,
): Check<RelationData> {
  const equal = sumOf(total, parts, "=");
  const most = sumOf(total, parts, "<=");
  const check = exceeds(most);
  if (check.verdict !== "held") return check;
  const all = partial !== "等" && nearlyAll(equal);
  if (all || (partial == null && seemsAll(equal, parts, true))) return differs(equal);
  return abstain("insufficient", `${check.statement}；分项未必列全，不能核对合计`, most.evidence);
}

function checkKnown(bound: Bound, complete: boolean): Check<RelationData> {
  const check = differs(bound);
  if (check.verdict !== "broken" || complete) return check;
  const most = exceeds({ ...bound, formula: { ...bound.formula, sign: "<=" } });
  return most.verdict === "broken"
    ? most
    : abstain("insufficient", `${bound.text}：分项未列全，不能核对合计`, bound.evidence);
}

function fits(bound: Bound): Check<RelationData> {
  return checkRelation(bound, { title: "" });
}

function differs(bound: Bound, ceiling: "error" | "warning" = "warning"): Check<RelationData> {
  const title = "分项之和与合计不符";
  return checkRelation(bound, { title, suggestion: "请逐项核对分项和合计。", ceiling });
}

function exceeds(most: Bound): Check<RelationData> {
  return checkRelation(most, { title: "分项之和超过合计", ceiling: "warning" });
}
