import { isCalledElse } from "./named-base.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { exchanged } from "../blame/exchange.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";

/** 不到全文的一成: what the share is of, told without 占. */
const ofWhat = /(?:不[到足满]|超过?|达到?|仅|只有)([^占，,。；;\d]{2,10})的(?:约|近)?$/;
/** 压减率按项目原预算1720万元计算 */
const asBase = /(?:按|以|相对于|对应)[^，,。；;]*$/;
const reckoned = /^(?:来|进行)?(?:计算|测算|计|算|为基数|为基础|为分母)/;

/** 比定额标准每人每天120元低28.3%: how far two values are apart is no share of anything. */
const distance = /(?:低|高|快|慢)(?:出|了|约|近)*$/;
const compared = /(?:比|较|与)[^，,。；;]*$/;

const reach = 30;

/** The words of a share name its base, and the number that was taken for it is called otherwise. */
export function baseOfWords(bound: Bound, scene: Scene): string | null {
  if (bound.formula.name !== "share") return null;
  const { claim, told: [part, whole] = [] } = operandsIn(bound, scene) ?? {};
  if (claim === undefined || part === undefined || whole === undefined) return null;
  if (asBase.test(part.before) && reckoned.test(part.after) && exchanged(bound) !== null)
    return `以“${part.figure.quote}”为基数正合`;
  if (distance.test(plain(claim.before)) && compared.test(plain(leading(claim, reach))))
    return `“${claim.figure.quote}”说的是高低之差`;
  const of = ofWhat.exec(plain(claim.before))?.[1] ?? "";
  return isCalledElse(of, `${whole.before}|${whole.after}`)
    ? `“${whole.figure.quote}”说的不是${of}`
    : null;
}
