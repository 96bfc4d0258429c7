import { comparesAlone } from "../changes/change-words.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { perMention } from "../rates/vicinity-words.ts";
import { perObject } from "../remembered.ts";
import { isComparedWith } from "../wording/compared-with.ts";
import { countsOfHolders } from "../wording/owned-counts.ts";
import { areAlike, isApart } from "../wording/noun-class.ts";
import type { Mention } from "../wording/scene.ts";

/** Whether a number may be an item of a list that makes up the total. */
export function isItem(total: Mention, item: Mention): boolean {
  const [a, b] = [total.figure, item.figure];
  if (a.quantity.dimension !== b.quantity.dimension || a.kind !== b.kind) return false;
  if (addsToNothing(item)) return false;
  if (a.kind !== "count") return true;
  if (countsOfHolders(total, item)) return false;
  const unit = a.quantity.unit ?? "";
  // 审核意见924条，其中数量指标386条: what an item is called by says nothing of what is counted.
  if (unit === b.quantity.unit && /^\s*(?:[和及与、]|以及|$)/.test(item.after)) return true;
  const nouns = areAlike(total.noun, item.noun) || total.noun === null || item.noun === null;
  const kinds = [total.noun, item.noun];
  return nouns || (a.quantity.unit === b.quantity.unit && !kinds.some(isApart));
}

/** 核减215万元，核定床均投入6.5万元: what one costs adds to nothing; nor does what others are held beside. */
const addsToNothing = perObject(
  (item: Mention): boolean =>
    /(?:每|各)[一-龥]{1,2}$/.test(item.before.trimEnd()) ||
    perMention(item).average ||
    isComparedWith(item) ||
    comparesAlone(item) ||
    (item.figure.kind === "count" && countsKinds(item)),
);
