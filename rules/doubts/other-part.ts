import { holds } from "../../domain/judgement.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { ofFallen } from "./fallen-base.ts";

const ofMoney = /(?:资金|金额|经费|预算额)占(?:比|了|约|到)?(?:为|达)?$/;
const upOrDown =
  /(?:及其?|[之以])(?:以?上|以?下)(?:学历|等次|档次|的)?占(?:比|了|约|到)?(?:为|达)?$/;
const undone = /^[^，,。；;\d]{0,8}(?:没有?|未|尚未|不)/;

/**
 * What the words say against the part of a share. 部门项目436个、资金17.08亿元，…部门项目资金占80%: money is no count;
 * 硕士1500人，硕士及以上占40%: all from there on are more than those of one kind; 5个没有派人参训，参训面91.9%: the rate of the
 * others, where they make it.
 */
export function ofOtherPart(claim: Mention, part: Mention, whole: Mention): string | null {
  const fallen = ofFallen(part, whole);
  if (fallen !== null) return fallen;
  const words =
    plain(leading(claim, 24))
      .split(/[，,；;。]/)
      .at(-1) ?? "";
  if (ofMoney.test(words) && part.figure.kind === "count") return "这一占比说的是资金，不是个数";
  const own = plain(part.before + part.after);
  if (upOrDown.test(words) && !/[上下]/.test(own))
    return `“${part.figure.quote}”只是其中一档，不是及以上或以下的全部`;
  return undone.test(plain(part.after)) && makesRest(claim, part, whole)
    ? `除去“${part.figure.quote}”，其余的正合“${claim.figure.quote}”`
    : null;
}

function makesRest(claim: Mention, part: Mention, whole: Mention): boolean {
  const quantities = [whole, part, claim].map(({ figure }) => figure.quantity);
  return holds({ name: "rest", args: [0, 1], sign: "=", claim: 2 }, quantities);
}
