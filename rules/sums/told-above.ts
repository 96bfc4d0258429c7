import { isChange, isLeftOver } from "../divisions/state-words.ts";
import type { Listing } from "../lists/listing.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { leadsOn } from "./anchored-list.ts";
import { lastRun } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import { isMeant } from "./nearly-whole.ts";

const above = "(?:^|[，,；;])(?:其中)?(?:前述|上述|以上|前面|上面)";
const counted = new RegExp(
  `${above}(?:所?列的?|的)?([两三四五六])(?:大|个)?(?:[类项种者块]|部分|方面|领域|环节)(?:问题|意见|资金|项目|支出|情形|情况)?$`,
);
const listed = new RegExp(
  `${above}(?:所?列[举出示]?|[提说点]到|列举出来)的?(?:[各几]?[类项种])?(?:问题|意见|资金|项目|支出)?(?:合计|共|共计)?$`,
);
const [fewest, most] = [2, 8];

/**
 * 目标不量化112条、指标缺失86条、标准偏低57条、其他24条，前述三类255条; 前面列举的126个占88.1%: what was named one by one right before, without
 * what is left.
 */
export const toldAbove = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((total, at): readonly Listing[] => {
      if (!isMeasured(total) || total.scope.isRow) return [];
      const words = plain(leading(total, 20));
      const many = counted.exec(words)?.[1];
      if (many === undefined && !listed.test(words)) return [];
      const list = listBefore(scene, total, sentence.slice(0, at));
      const named = list.filter((each) => !isLeftOver(each));
      const wanted = hanValue(many ?? "");
      const parts = [named, list].find(({ length }) => length === (wanted ?? named.length)) ?? [];
      if (parts.length < fewest || parts.length > most) return [];
      return isMeant(sumOf(total, parts, "="))
        ? [{ total, parts, closed: true, firm: false, bounded: true }]
        : [];
    }),
  ),
);

/** The numbers of the measure right before it, as far back as one leads on to the next. */
function listBefore(scene: Scene, total: Mention, earlier: readonly Mention[]): readonly Mention[] {
  const like = earlier.filter((each) => areOfOneMeasure(each, total) && !isChange(each));
  return lastRun(like, (each, next) => leadsOn(scene, each, next));
}
