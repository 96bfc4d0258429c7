import { addingUp, totalling } from "../sums/adding-words.ts";
import type { Bound } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 两项, 三笔 */
const few = /^[两二三四五六七八九](?:项|笔|块|类|者|部分|方面|种|个)/;
const summed = new RegExp(`^[一-龥]{0,4}?(?:${totalling}|${addingUp})`);

/** 扣减5项的尾款218万元，另有7项少支付163.5万元，两项加起来381.5万元: 两项 counts what is added up and is the total of no list itself. */
export function countsAmounts({ formula, evidence }: Bound, scene: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  const total = claim === null ? null : mentionOf(claim, wholeScene(scene));
  if (formula.name !== "sum" || total === null || total.scope.isRow) return null;
  const isCount = few.test(plain(total.figure.quote)) && summed.test(plain(total.after));
  return isCount ? `“${total.figure.quote}”说的是相加的各数有几个` : null;
}
