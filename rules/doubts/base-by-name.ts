import { exchanged } from "../blame/exchange.ts";
import type { Bound } from "../rule.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** 相当于年度计划的42.7%、半年任务的77.7% */
const ofBase = /(?:^|[，,、]|占|相当于|完成了?|为|是)([一-龥]{2,10})的(?:约|近|仅|只有)?$/;
const called = 2;

/**
 * 年度计划9200万元，半年任务5060万元，实际只相当于…半年任务的77.7%: the words call the one that was told last but one the base; only the order of
 * the numbers made it the part. With both in each other's place it must come out.
 */
export function baseByName(
  bound: Bound,
  claim: Mention,
  part: Mention,
  whole: Mention,
): string | null {
  const name = ofBase.exec(plain(claim.before))?.[1] ?? "";
  const [own, other] = [part, whole].map((each) => sharedRun(name, plain(each.before)));
  // 半年任务 shares its first half with 上半年完成 as well.
  const isBase = own !== undefined && own >= called && own > (other ?? 0);
  return isBase && exchanged(bound) !== null ? `文中以“${part.figure.quote}”为分母` : null;
}
