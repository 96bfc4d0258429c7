import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/**
 * 意见576条，其中指标不量化248条，取值偏低176条，与资金不匹配152条，采纳541条，采纳率93.9%: the last number has a rate of its own, by
 * the name of what was done, and tells of all of them.
 */
export function endsWithOutcome(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  return (
    parts.length > 2 &&
    last !== undefined &&
    deed.test(last.before.trimEnd()) &&
    hasOwnRate(last) &&
    !parts.slice(0, -1).some(hasOwnRate)
  );
}

/** Without what was done with all of them. */
export function withoutOutcome(parts: readonly Mention[]): readonly Mention[] {
  return endsWithOutcome(parts) ? parts.slice(0, -1) : parts;
}

const deed =
  /(?:采纳|整改|办结|销号|落实|完成|答复|解决|处理|处置|反馈|修改|兑现)(?:到位|完成|完毕)?了?$/;

/** 采纳541条，采纳率 */
function hasOwnRate(part: Mention): boolean {
  const rate = part.scope.mentions[part.place + 1];
  if (rate?.figure.kind !== "rate") return false;
  const named = /^[，,（(]([一-龥]{2,6})率(?:为|达到?)?$/.exec(plain(between(part, rate)))?.[1];
  return named !== undefined && plain(part.before).includes(named);
}
