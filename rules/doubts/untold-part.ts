import { ownClause } from "../wording/clause-before.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** 已支部分占, 未到账的部分约占 */
const subject =
  /^([一-龥]{2,8}?)的?(?:那|这)?(?:一?部分|那些)(?:约|仅|只|就|则|已|还)*占[^，,。；;\d]{0,10}$/;
/** 已, 未 and 还 tell no part from another. */
const idle = /^(?:其中|而|但|目前|现|其|[已尚还仍])+/;

/** 退回后预算为516万元，已支部分占26.9%: the share names its part in words and no number of its own sentence is called so. */
export function untoldPart(claim: Mention, part: Mention): string | null {
  const name = subject.exec(ownClause(claim, 30))?.[1]?.replace(idle, "") ?? "";
  if (name === "") return null;
  const words = plain(`${part.before}|${part.after}`);
  const least = Math.min(2, name.length);
  return sharedRun(name, words) < least
    ? `“${claim.figure.quote}”说的是${name}的部分，文中没有写明是多少`
    : null;
}
