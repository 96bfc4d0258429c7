import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const rateName = /^[，,（(]([一-龥]{0,6}(?:率|进度|度|面|比例))(?:仅|只|只有|约|达到?|[为是])*$/;
/** 中央资金支出, 省级支出: the deed, whoever did it. */
const deed = 2;

/**
 * 中央资金支出4251万元，进度62.3%；省级支出2388万元，进度57.5%: each of them did the same and has a rate of its own by the same name, so that
 * neither is the base of the other's.
 */
export function ratedAlike(claim: Mention, part: Mention, whole: Mention): string | null {
  const [own, other] = [part, whole].map((each) => plain(each.before).slice(-deed));
  if (own === undefined || own.length < deed || own !== other || /其中/.test(part.before))
    return null;
  const behind = whole.scope.mentions[whole.place + 1];
  if (behind === undefined || behind === claim || behind.figure.kind !== "rate") return null;
  if (claim.scope !== part.scope || claim.place !== part.place + 1) return null;
  const name = rateName.exec(plain(between(part, claim)))?.[1];
  return name !== undefined && rateName.exec(plain(between(whole, behind)))?.[1] === name
    ? `“${whole.figure.quote}”另有自己的${name}`
    : null;
}
