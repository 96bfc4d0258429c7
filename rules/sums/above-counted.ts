import { countsKinds } from "../counts/counts-kinds.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Listing } from "../lists/listing.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { areAlike } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { isClose } from "./nearly-whole.ts";

const above = /(?:^|[，,；;。])(?:对|将)?(?:以上|上述)$/;
const most = 4;

/**
 * 对“中”的4个项目压减预算；对“差”的2个项目取消预算。以上6个项目共…: all of the things that the sentence before told of,
 * each time by the same noun behind the number.
 */
export const aboveCounted = perScene((scene: Scene): readonly Listing[] => {
  const sentences = fullSentences(scene);
  return sentences.flatMap((sentence, at) => {
    const [total] = sentence;
    if (total === undefined || !above.test(plain(leading(total, 8)))) return [];
    const parts = (sentences[at - 1] ?? []).filter((each) => isAlike(each, total));
    if (parts.length < 2 || parts.length > most || countsKinds(total)) return [];
    const bound = sumOf(total, parts, "=");
    const isTold = isFitting(bound) || (isClose(bound) && parts.every(isPlain));
    return isTold ? [{ total, parts, closed: true, firm: false }] : [];
  });
});

function isAlike(mention: Mention, { figure, noun, after }: Mention): boolean {
  return (
    figure.kind === "count" &&
    mention.figure.block === figure.block &&
    mention.figure.quantity.unit === figure.quantity.unit &&
    noun !== null &&
    areAlike(mention.noun, noun) &&
    mention.after.slice(0, 2) === after.slice(0, 2)
  );
}

function isPlain(mention: Mention): boolean {
  return !isChange(mention) && !/其中|另|仅|[比较](?:上|去|20)/.test(mention.before);
}
