import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import type { Bound } from "../rule.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** So many numbers of the sentences before may be the whole. */
const most = 3;

/** 除涉密的1份外，公开23份: what is left out and what is not make the number told before or behind. */
export function exceptions(scene: Scene): readonly Bound[] {
  return fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((part, at) => {
      const next = sentence[at + 1];
      if (next === undefined || !isException(scene, part, next)) return [];
      const like = sentence.filter((mention) => areOfOneMeasure(mention, part));
      const [, first, second] = like.slice(like.indexOf(part));
      // 除3个涉密单位外，全县84个单位中的81个公开了: the whole stands between.
      const isWhole =
        first !== undefined && second !== undefined && isDivided(scene, first, second);
      const rest = isWhole ? second : first;
      if (rest === undefined || (rest.figure.kind === "amount" && !isAllElse(rest))) return [];
      const own = like.filter((mention) => mention !== part && mention !== rest);
      const block = (scene.byBlock.get(part.figure.block) ?? [])
        .filter((mention) => areOfOneMeasure(mention, part) && !sentence.includes(mention))
        .filter(({ figure }) => figure.flow.end <= part.figure.flow.start)
        .toReversed()
        .slice(0, most);
      const bounds = [...own, ...block].map((whole) => sumOf(whole, [part, rest], "="));
      const told = bounds.find(isFitting) ?? (own.length === 1 ? bounds[0] : undefined);
      return told === undefined ? [] : [told];
    }),
  );
}

function isDivided(scene: Scene, whole: Mention, part: Mention): boolean {
  return /^[一-龥]{0,10}[中里]的?$/.test(textBetween(scene, whole, part));
}

export function isException(scene: Scene, part: Mention, next: Mention): boolean {
  return (
    isMeasured(part) &&
    /除(?:了)?[^，,。；;、]{0,10}$/.test(leading(part, 12)) &&
    /^[^，,。；;、]{0,16}外/.test(textBetween(scene, part, next))
  );
}

/** 除留246万元备用外，1800万元都用来…: money is only told to be all the rest by such words. */
function isAllElse(rest: Mention): boolean {
  return /^(?:其余|剩余|余下)/.test(rest.before) || /^[都均全]/.test(trailing(rest, 1));
}
