import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";

const total = /(?:合计|总计|共计|累计)(?:为|达|安排)*$/;

/**
 * 年初安排资金38642.0万元，追加2716.5万元，合计41358.5万元。…相当于资金总额的5.4%: the sentence that a whole was taken from goes on to its
 * total, and of that it is right.
 */
export function ofTotalBehind(bound: Bound, scene: Scene): string | null {
  const { formula, evidence, binding } = bound;
  const [, index = -1] = formula.args;
  const whole = evidence[index];
  if (formula.name !== "share" || binding === "sentence" || whole?.figure == null) return null;
  const mention = mentionOf(whole.figure, scene);
  if (mention === null || mention.scope.isRow) return null;
  const found = mention.scope.mentions.slice(mention.place + 1).find(({ figure, before }) => {
    if (figure.quantity.unit !== whole.figure?.quantity.unit || !total.test(plain(before)))
      return false;
    const [first, ...others] = evidence.with(index, { ...whole, figure });
    return first !== undefined && isFitting({ ...bound, evidence: [first, ...others] });
  });
  return found === undefined ? null : `以其后的合计“${found.figure.quote}”为分母正合`;
}
