import { isSlip } from "../blame/slip.ts";
import { tellsLevel } from "../changes/change-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { longestRun } from "../wording/period-runs.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { alike, meanBound } from "./mean-of-list.ts";

const meanWord = /(?:[年季月]均|平均每(?:个?季度?|个?月|年)|每(?:年|月|季度?)平均)[一-龥]{0,6}$/;
const otherwise = /增长|增速|增幅|同比|加权|[比较][^，,。；;]*(?:上|多|少|高|低)/;
const fewest = 3;

/** 2021年5696万元，2022年6529万元，2023年7843万元，三年累计20068万元，年均6689万元: the mean of what one period after the other has. */
export const periodMeans = perScene((scene: Scene): readonly Bound[] =>
  fullSentences(wholeScene(scene)).flatMap((sentence) =>
    sentence.flatMap((mean, at): readonly Bound[] => {
      if (!isMean(mean)) return [];
      const run = longestRun(
        sentence.slice(0, at).filter((each) => alike(each, mean) && !each.past && tellsLevel(each)),
      );
      if (run.length < fewest) return [];
      const bound = meanBound(mean, run);
      return isFitting(bound) || isSlip(bound, 2) ? [bound] : [];
    }),
  ),
);

function isMean({ before, past, scope }: Mention): boolean {
  const words = plain(before);
  return !past && !scope.isRow && meanWord.test(words) && !otherwise.test(words);
}
