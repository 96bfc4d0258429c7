import { holds } from "../../domain/judgement.ts";
import { ownClause } from "../wording/clause-before.ts";
import { plain } from "../wording/plain.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { ofFallen } from "./fallen-base.ts";

/** 部门项目资金占, 资金却占到, 涉及金额就占了 */
const ofMoney =
  /(?:资金|金额|经费|预算额)(?:[却则更也还竟就仅只已]|约|一?共|合计)*占(?:比|了|约|到)?(?:为|达)?$/;
const upOrDown =
  /(?:及其?|[之以])(?:以?上|以?下)(?:学历|等次|档次|的)?占(?:比|了|约|到)?(?:为|达)?$/;
const undone = /^[^，,。；;\d]{0,8}(?:没有?|未|尚未|不)/;
/** 欠到位55万元, 暂未落实42人 */
const lacking = /(?:[未缺差欠]|尚欠|没有?)[一-龥]{0,4}$/;
/** 到位率, and neither 未到位率 nor 占. */
const rateOfDone = /(?<![未不][一-龥]{1,4})[率面](?:约|近|仅|只|达到?|[为是有])*$/;

/**
 * What the words say against the part of a share. 部门项目436个、资金17.08亿元，…部门项目资金占80%: money is no count;
 * 硕士1500人，硕士及以上占40%: all from there on are more than those of one kind; 5个没有派人参训，参训面91.9%: the rate of the
 * others, where they make it.
 */
export function ofOtherPart(claim: Mention, part: Mention, whole: Mention): string | null {
  const fallen = ofFallen(part, whole);
  if (fallen !== null) return fallen;
  const words = ownClause(claim, 24);
  if (ofMoney.test(words) && part.figure.kind === "count") return "这一占比说的是资金，不是个数";
  const own = plain(part.before + part.after);
  if (upOrDown.test(words) && !/[上下]/.test(own))
    return `“${part.figure.quote}”只是其中一档，不是及以上或以下的全部`;
  const isLacking = lacking.test(plain(part.before)) && rateOfDone.test(words);
  if (!isLacking && (!undone.test(plain(part.after)) || isOwnShare(claim, part))) return null;
  const wholes = [whole, ...claim.scope.mentions, ...part.scope.mentions];
  return wholes.some((each) => areOfOneKind(each, part) && makesRest(claim, part, each))
    ? `除去“${part.figure.quote}”，其余的正合“${claim.figure.quote}”`
    : null;
}

/** 12台不符合补贴条件，占8.0%: told right behind them it is theirs. */
function isOwnShare(claim: Mention, part: Mention): boolean {
  return (
    claim.scope === part.scope &&
    claim.place === part.place + 1 &&
    /^[^，,。；;：:]*[，,（(]占(?:比|总数|全部)?(?:为|达)?$/.test(plain(between(part, claim)))
  );
}

function makesRest(claim: Mention, part: Mention, whole: Mention): boolean {
  const quantities = [whole, part, claim].map(({ figure }) => figure.quantity);
  return holds({ name: "rest", args: [0, 1], sign: "=", claim: 2 }, quantities);
}
