import { kindLabel } from "../divisions/kind-label.ts";
import { kindLists } from "../divisions/kind-list.ts";
import { openLists } from "../divisions/open-list.ts";
import { partitions } from "../divisions/partition-binding.ts";
import type { Listing } from "../lists/listing.ts";
import { plainLists } from "../lists/plain-list.ts";
import { bestGrades } from "../wording/best-grades.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const top = /(?:以上|超过|高于|≥)/;
const bottom = /以下|不足|不到|低于|不及格|不合格|其余|剩余/;

/** 优良等次合计, 优秀和良好的412个对象, 良好以上: the two best bands. */
const bestTwo = new RegExp(
  `(?:${bestGrades}|良好?[”"]?(?:等次|等级|等)?(?:及|以)以?上)[^，,\\d]{0,8}$`,
);
/** 及格及以上人员为216人: all but the last band. */
const passing = /(?<![不未])(?:及格|合格)[”"]?(?:等次|等级)?(?:及?以上)[^，,\d]{0,6}$/;
/** Of another round, or some of them. */
const apart = /其中|部分|抽|上年|去年|[比较]|上一|分别/;
const reach = 2;

/**
 * 得分90分以上7个、80至90分18个、其余7个，优良等次合计25个: bands of scores stand for grades, from the best to the worst, and a total
 * that names some of them adds those up.
 */
export const bandSums = perScene((scene: Scene): readonly Listing[] => {
  const lists = [
    ...kindLists(scene),
    ...openLists(scene),
    ...partitions(scene),
    ...plainLists(scene),
  ].flatMap(({ parts }) => (areBands(parts) ? [parts] : []));
  return scene.mentions.flatMap((total) => {
    const words = clauseOf(total);
    const count = bestTwo.test(words) ? 2 : passing.test(words) ? -1 : 0;
    if (count === 0 || apart.test(words)) return [];
    const bands = lists.findLast((parts) => isBefore(parts, total)) ?? [];
    const parts = bands.slice(0, count);
    return parts.length < 2 ? [] : [{ total, parts, closed: true, firm: false }];
  });
});

function areBands(parts: readonly Mention[]): boolean {
  const labels = parts.map(kindLabel);
  const [best = ""] = labels;
  const [worst = ""] = labels.slice(-1);
  // Bands of progress stand for no grades.
  const scores = best.includes("分") && !labels.some((label) => /[%％率]/.test(label));
  return scores && parts.length > 2 && top.test(best) && bottom.test(worst) && !top.test(worst);
}

const stops = new Set("，,；;。：:");

function clauseOf(total: Mention): string {
  if (total.scope.isRow) return "";
  const words = plain(leading(total, 24));
  return clauseBefore(words, words.length, stops);
}

/** In the paragraph of the bands, or soon behind it, and counted alike. */
function isBefore(parts: readonly Mention[], total: Mention): boolean {
  return parts.every(
    (part) =>
      part.figure.flow.end < total.figure.flow.start &&
      total.figure.block - part.figure.block < reach &&
      areOfOneMeasure(part, total),
  );
}
