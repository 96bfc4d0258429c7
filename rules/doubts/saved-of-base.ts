import { printedDigits } from "../../domain/quantity.ts";
import { holds } from "../../domain/judgement.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import type { Bound } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";

const leastDigits = 3;
const saved = /(?:较|比)[一-龥]*(?:结余|节约|节省|节支|减少|压减|少|下降|降低)[一-龥]{0,4}$/;

/**
 * 合计5082.6万元，较批复投资结余197.4万元，结余率3.74%: the rate of what was left is told of what it is compared with, that is of both
 * together.
 */
export function savedOfBase({ formula, evidence }: Bound, scene: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  const [part, whole] = formula.args.map((at) => evidence[at]?.figure ?? null);
  if (formula.name !== "share" || claim === null || part == null || whole == null) return null;
  const words = plain(mentionOf(part, scene)?.before ?? "");
  if (!saved.test(words) || printedDigits(claim.quantity) < leastDigits) return null;
  const fits = holds(rateFormulas.drop, [part.quantity, whole.quantity, claim.quantity]);
  return fits ? `以“${plain(whole.quote)}＋${plain(part.quote)}”为基数正合` : null;
}
