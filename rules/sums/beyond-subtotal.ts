import { isFitting } from "../findings/relation-check.ts";
import { inOneSentence, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { totalling } from "./adding-words.ts";
import { sumOf } from "./list-sum.ts";

const subtotal = new RegExp(`(?:${totalling}|小计|计)(?:为|有|达)?$`);
const leadsOn = /^[，,；;、](?:另有?|还有)?[一-龥“”]{1,12}$/;

/**
 * 予以支持21个，部分支持12个，两类合计33个；不予支持5个: behind what the first items come to the list goes on, and all of
 * them are asked for their total.
 */
export function beyondSubtotal(scene: Scene, parts: readonly Mention[]): readonly Mention[] {
  const last = parts.at(-1);
  if (last === undefined || last.scope.isRow || parts.length < 2) return parts;
  const block = scene.byBlock.get(last.figure.block) ?? [];
  const behind = block
    .slice(block.indexOf(last) + 1)
    .filter((each) => areOfOneMeasure(each, last) && inOneSentence(scene, last, each));
  const [told, ...further] = behind;
  if (told === undefined || !subtotal.test(plain(told.before))) return parts;
  if (!isFitting(sumOf(told, parts, "="))) return parts;
  const end = further.findIndex((each, at) => {
    const left = further[at - 1] ?? told;
    return !leadsOn.test(plain(textBetween(scene, left, each))) || subtotal.test(each.before);
  });
  return [...parts, ...(end < 0 ? further : further.slice(0, end))];
}
