import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { grownTotals } from "./grown-total.ts";
import type { Listing } from "../lists/listing.ts";
import { sumOf } from "./list-sum.ts";
import { isFitting } from "../findings/relation-check.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const joins = /^(?:再|另|如果)?(?:加上|连同|外加|加之)[^，,。；;]{0,20}$/;
const adds = /累计|合计|共(?!性|同|享|建)|总计|总数|现有|两项/;
/** So far behind what was joined the total stands. */
const near = 24;

/**
 * 选取7个开展评价；连同2023年已评价的6个，累计评价13个: something of another year or source is joined to what was told before,
 * and the next number of the kind is both.
 */
export const joinedTotals = perScene((scene: Scene): readonly Listing[] => {
  const known = new Set(grownTotals(scene).map(({ total }) => total));
  return fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((added, at) => {
      if (!isMeasured(added) || !joins.test(plain(added.before))) return [];
      const total = sentence.slice(at + 1).find((each) => isAlike(each, added));
      if (total === undefined || known.has(total) || !isTotal(scene, added, total)) return [];
      const bases = sentence.slice(0, at).filter((each) => isAlike(each, added));
      const fitting = bases.findLast((base) => isFitting(sumOf(total, [base, added], "=")));
      const base = fitting ?? (bases.length === 1 ? bases[0] : undefined);
      return base === undefined ? [] : [{ total, parts: [base, added], closed: true, firm: false }];
    }),
  );
});

function isTotal(scene: Scene, added: Mention, total: Mention): boolean {
  const gap = textBetween(scene, added, total);
  return gap.length <= near && adds.test(gap) && !/其中|占|平均/.test(gap);
}

/** Of one measure; the years differ by what the words say. */
function isAlike(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return (
    left.dimension === right.dimension && (left.dimension !== "count" || left.unit === right.unit)
  );
}
