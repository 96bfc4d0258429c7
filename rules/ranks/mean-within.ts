import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areAlike } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** A mean, and the highest or lowest of what it is the mean of. */
export interface MeanExtreme {
  readonly mean: Mention;
  readonly extreme: Mention;
  readonly kind: "most" | "least";
}

const mean = /平均[一-龥]{0,6}$|均[分值]$/;
/** 低于全市平均分88.4分: the mean of others. */
const ofOthers = /[高低快慢大小多少]于|[比较与][^，,。；;]{0,8}平均|全[省国]|上年|去年|同期/;
/** ，最高分97.5分; （最高的城东街道97.5分）; the highest and the lowest may stand in either order. */
const extreme =
  /^[分个元%人]?[，,、；;（(](?:其中|得分|分数)?(?:[一-龥]{0,4}(?:得?分|的|为|是))?最([高多大低少小])(?:得?分)?(?:(?![与和比差])[一-龥]){0,9}?(?:为|是|有|达|仅|只有)*$/;

/** 平均得分88.4分，最高分97.5分，最低分89.1分: whatever the weights, a mean lies between the two. */
export function meansAndExtremes(scene: Scene): readonly MeanExtreme[] {
  return fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((own, at) =>
      isMean(own) ? extremesBehind(own, sentence.slice(at + 1), scene) : [],
    ),
  );
}

function isMean({ before, figure, past }: Mention): boolean {
  const words = plain(before);
  return (
    figure.quantity.qualifier === "exact" && !past && mean.test(words) && !ofOthers.test(words)
  );
}

function extremesBehind(
  own: Mention,
  behind: readonly Mention[],
  scene: Scene,
): readonly MeanExtreme[] {
  const found: MeanExtreme[] = [];
  let last = own;
  for (const each of behind.slice(0, 2)) {
    const [, word] = extreme.exec(plain(textBetween(scene, last, each))) ?? [];
    const isExact = each.figure.quantity.qualifier === "exact";
    if (word === undefined || !isExact || !isLike(own, each)) break;
    found.push({ mean: own, extreme: each, kind: /[高多大]/.test(word) ? "most" : "least" });
    last = each;
  }
  return found;
}

/** Measured alike and counting the same things. */
export function isLike(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return left.dimension === right.dimension && left.unit === right.unit && areAlike(a.noun, b.noun);
}
