import { abstain, evidenceOf } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Check, Evidence } from "../rule.ts";
import { roleName } from "../wording/mention-match.ts";
import type { Mention } from "../wording/scene.ts";

/** The sum of these cannot be judged: they are of several stages or of another year. */
export function mixed(parts: readonly Mention[]): Check<RelationData> {
  return abstain("insufficient", "所列各项不属同一阶段或属于上年，不能与此数核对", itemsOf(parts));
}

/** … or may hold the same things twice. */
export function overlapping(mentions: readonly Mention[]): Check<RelationData> {
  return abstain("insufficient", "所列各项可能互有重叠，不能核对合计", itemsOf(mentions));
}

/** … or leave out what stands between them. */
export function someOnly(parts: readonly Mention[]): Check<RelationData> {
  return abstain("insufficient", "所列各项之间可能还有未写出的，不能核对合计", itemsOf(parts));
}

/** The items as evidence of what could not be judged, by their own names. */
export function itemsOf(mentions: readonly Mention[]): readonly Evidence[] {
  return mentions.map((each) => evidenceOf(roleName(each, "分项"), each));
}
