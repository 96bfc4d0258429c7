import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { shareNameOf } from "./rate-name.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const linkers = /(?:为|是|仅|约|均|达到?|只有|[：:])+$/;
/** 节约率, 核减面, 满意度, 支出进度: the two characters that tell of what it is. */
const named = /([一-龥]{2})(?:率|面|度|进度|比例)$|([降增减涨]幅)$/;

/**
 * 招标预算8620万元，节约660万元，节约率7.7%，其中货物类节约284万元，节约率9.8%: an item behind 其中 has a base of its own,
 * mostly untold. For each such rate the place in the flow behind which its base would stand.
 */
const itemRates = perScene(
  (scene: Scene): ReadonlyMap<string, number> =>
    new Map(fullSentences(scene).flatMap((sentence) => ratesIn(sentence, scene))),
);

/** Whether what stands there is told of all items, or of another item. */
export function isBaseOfOthers(scene: Scene, rate: Mention, whole: Mention): boolean {
  const from = itemRates(scene).get(rate.figure.id);
  return from !== undefined && whole.figure.flow.end <= from;
}

function ratesIn(
  sentence: readonly Mention[],
  scene: Scene,
): readonly (readonly [string, number])[] {
  const [first] = sentence;
  if (first === undefined) return [];
  return sentence.flatMap((rate, at) => {
    const stem = stemOf(rate);
    if (stem === null) return [];
    const among = textBetween(scene, first, rate).lastIndexOf("其中");
    if (among < 0) return [];
    const from = first.figure.flow.end + among;
    const before = sentence.slice(0, at);
    const isTold = before.some(
      (mention) =>
        mention.figure.flow.end <= from &&
        (stemOf(mention) === stem || (isMeasured(mention) && wordsOf(mention).includes(stem))),
    );
    const last = before.findLast(isRate)?.figure.flow.end ?? 0;
    return isTold ? [[rate.figure.id, Math.max(from, last)] as const] : [];
  });
}

function stemOf(rate: Mention): string | null {
  if (!isRate(rate) || shareNameOf(rate) !== null) return null;
  const [, stem, change] = named.exec(plain(rate.before).replace(linkers, "")) ?? [];
  return stem ?? change ?? null;
}

function isRate({ figure }: Mention): boolean {
  return figure.kind === "rate" && figure.quantity.dimension === "ratio";
}

function isMeasured({ figure }: Mention): boolean {
  return figure.kind === "amount" || figure.kind === "count";
}

function wordsOf({ before, after }: Mention): string {
  return `${before}|${after.slice(0, 12)}`;
}
