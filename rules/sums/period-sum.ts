import { tellsLevel } from "../changes/change-words.ts";
import type { Listing } from "../lists/listing.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { areOfOneKind, isMeasured } from "../wording/one-measure.ts";
import { longestRun } from "../wording/period-runs.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { seemsMeant } from "./nearly-whole.ts";

const summed = /(?:累计|合计|共计|总计|总规模|加起来)[一-龥]{0,6}$/;
const partial = /其中|截[至止]|历年|加上|连同|平均|同比/;
const fewest = 3;

/** 由2022年的2154万元，经2023年的2437万元，增至2024年的2618万元，累计支付7209万元: what one period after the other comes to. */
export const periodSums = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(wholeScene(scene)).flatMap((sentence) =>
    sentence.flatMap((total, at): readonly Listing[] => {
      if (!isTotal(total)) return [];
      const parts = longestRun(
        sentence.slice(0, at).filter((each) => areOfOneKind(each, total) && tellsLevel(each)),
      );
      if (parts.length < fewest) return [];
      return seemsMeant(sumOf(total, parts, "="))
        ? [{ total, parts, closed: true, firm: false }]
        : [];
    }),
  ),
);

function isTotal(total: Mention): boolean {
  const words = plain(total.before);
  return isMeasured(total) && !total.scope.isRow && summed.test(words) && !partial.test(words);
}
