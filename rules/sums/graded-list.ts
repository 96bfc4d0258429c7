import { leavesUntold } from "../divisions/kinds-left-out.ts";
import { isFitting } from "../findings/relation-check.ts";
import { printsAs } from "../rates/prints-as.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNear, leadsOn, wholesBefore } from "./anchored-list.ts";
import type { AnchoredSum } from "./anchored-list.ts";
import { lastRun } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";

/** ，优良率75%; 满意率91.0%（很满意与满意合计863份）. */
const rateName =
  /^[^，,。；;：:\d]{0,6}[，,；;（(](?:总体)?(?:优良|优秀|合格|满意)[率度](?:为|是|达到?|仅)*$/;
const graded =
  /[“"]?(?:优秀?|良好?|中等?|较?差|不?合格|一般|及格|[很非较]?常?满意|基本满意|不满意|其[他它]类?)[”"]?(?:等[级次]?|的|为|有)*$/;
const best = /[“"]?(?:优秀?|(?<![不本较])满意)[”"]?(?:等[级次]?|的|为|有)*$/;
const rest = /^[，,；;](?:其余|其[他它]|余下|剩余)/;
const farther = 12;

/**
 * 28个对象…优6个、良15个、中6个、差1个，优良率75%: the rate of the best grades tells of what whole the list is, which all grades
 * fill.
 */
export const gradedSums = perScene((scene: Scene): readonly AnchoredSum[] =>
  fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((rate, at): readonly AnchoredSum[] => {
      const last = sentence[at - 1];
      if (last === undefined || !isRatio(rate) || last.figure.kind !== "count") return [];
      if (!rateName.test(plain(textBetween(scene, last, rate)))) return [];
      const list = gradesTo(scene, sentence.slice(0, at));
      const isOpen = leavesUntold(list) || rest.test(plain(trailing(rate, 8)));
      const sum = list.length < 2 || isOpen ? null : sumIn(scene, list, rate);
      return sum === null ? [] : [sum];
    }),
  ),
);

function gradesTo(scene: Scene, told: readonly Mention[]): readonly Mention[] {
  const list = lastRun(
    told,
    (each, next) =>
      areOfOneMeasure(each, next) && leadsOn(scene, each, next) && graded.test(plain(each.before)),
  );
  const [first] = list;
  const isWhole = first !== undefined && best.test(plain(first.before));
  return isWhole && list.every(({ before }) => graded.test(plain(before))) ? list : [];
}

function sumIn(scene: Scene, list: readonly Mention[], rate: Mention): AnchoredSum | null {
  const values = list.map(({ figure }) => Number(figure.value));
  // 优5个、良10个，优良率83.3%: those that the rate counts are not all grades.
  const good = [1, 2]
    .filter((many) => many < values.length)
    .map((many) => values.slice(0, many).reduce((sum, value) => sum + value, 0));
  const whole = wholesBefore(scene, list, farther).find((each) =>
    good.some((value) => printsAs(rate.figure, (100 * value) / Number(each.figure.value))),
  );
  if (whole === undefined) return null;
  const bound = sumOf(whole, list, "=");
  return isFitting(bound) || isNear(bound) ? { parts: list, bound } : null;
}
