import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Nothing but the gap: 其中农业项目低5个百分点 has a subject of its own. */
const gapOnly =
  /^(?:还|尚|仍|只|仅|实际)*(?:相?差|欠|缺|短|[少多](?:[一-龥]{2})?|低|高|不足|超(?:出|计划|任务|目标|额|预算)?)(?:了|约)?$/;
const planned =
  /(?:目标值?|计划数?|任务数?|要求|指标值|应[一-龥]{1,6}|预期|概算|核定)(?:的|为|是|不低于|不少于|≥)*$/;
const mostBack = 4;

/** What a shortfall or an excess is told against. */
export interface PlanGap {
  readonly plan: Mention;
  readonly real: Mention;
}

/** 目标92%，实际89.6%，低2.4个百分点; 完成29140人，目标31000人，欠1860人: a plan and what came of it, right before the gap. */
export function planGapAt(list: readonly Mention[], at: number): PlanGap | null {
  const by = list[at];
  if (by === undefined) return null;
  const words = plain(by.before);
  if (!gapOnly.test(words)) return null;
  const like = list
    .slice(Math.max(0, at - mostBack), at)
    .filter((mention) => mention.scope === by.scope && isLike(mention, by))
    .slice(-2);
  const [first, second] = like;
  if (first === undefined || second === undefined) return null;
  if (/[。；;]/.test(between(first, by))) return null;
  const plans = like.filter(isPlan);
  const [plan] = plans;
  if (plan === undefined || plans.length !== 1) return null;
  return { plan, real: plan === first ? second : first };
}

/** 目标92%, 计划数为1300人次, 应编报987个 */
export function isPlan({ before }: Mention): boolean {
  return planned.test(plain(before)) || before.trim().startsWith("应");
}

function isLike({ figure }: Mention, by: Mention): boolean {
  const [own, other] = [by.figure.quantity, figure.quantity];
  if (own.dimension === "points") return other.dimension === "ratio";
  if (/倍|番/.test(other.unit ?? "")) return false;
  return (
    own.dimension === other.dimension && (own.dimension !== "count" || own.unit === other.unit)
  );
}
