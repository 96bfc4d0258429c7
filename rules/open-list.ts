import { fullSentences, textBetween } from "./full-sentence.ts";
import { sameYear } from "./mention-match.ts";
import { areAlike } from "./noun-class.ts";
import type { Partition } from "./partition-binding.ts";
import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import { isWholeDivision, isRest } from "./state-words.ts";

/**
 * Lists that no 其中 announces: the items are classes that leave nothing out (完工、在建、停工), or
 * the last is what is left; the whole is told before them in the sentence, or in the one before.
 */
export const openLists = perScene((scene: Scene): readonly Partition[] => {
  const sentences = fullSentences(scene).map((sentence) => sentence.filter(isMeasured));
  return sentences.flatMap((sentence, at) => {
    const earlier = before(sentences, at);
    const chains = chainsOf(scene, sentence);
    return chains.flatMap((chain) => divided(scene, chain, sentence, earlier) ?? []);
  });
});

function isMeasured({ figure }: Mention): boolean {
  return /^(?:amount|count)$/.test(figure.kind);
}

/** The numbers of the sentence before, in the same paragraph or in the one above. */
function before(sentences: readonly (readonly Mention[])[], at: number): readonly Mention[] {
  const [own, last] = [sentences[at]?.[0], sentences[at - 1] ?? []];
  const gap = (own?.figure.block ?? 0) - (last[0]?.figure.block ?? 0);
  return own === undefined || gap > 1 || gap < 0 ? [] : last;
}

/** Runs of one measure with nothing but their names, shares and other measures between. */
function chainsOf(scene: Scene, sentence: readonly Mention[]): readonly (readonly Mention[])[] {
  const chains: Mention[][] = [];
  for (const mention of sentence) {
    const own = chains.findLast((chain) => isSameMeasure(chain.at(-1), mention));
    const last = own?.at(-1);
    if (last !== undefined && leadsOn(textBetween(scene, last, mention))) own?.push(mention);
    else chains.push([mention]);
  }
  return chains.filter(({ length }) => length > 1);
}

const barrier = /合计|共计|总计|累计|平均|[比较](?:上年|去年|20)|以上[两三四五]|[。\n]/;

function leadsOn(gap: string): boolean {
  const bare = gap.replace(/[（(][^（()）]*[）)]/g, "");
  return bare.length <= 48 && /[、，,；;]|和|及|与/.test(bare) && !barrier.test(bare);
}

function isSameMeasure(a: Mention | undefined, b: Mention): boolean {
  if (a === undefined) return false;
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  if (left.dimension !== right.dimension || !sameYear(a, b)) return false;
  return left.dimension !== "count" || unitOf(a) === unitOf(b);
}

function unitOf({ figure }: Mention): string {
  return (figure.quantity.unit ?? "个").replace(/^项$/, "个");
}

/** The longest run of items that are a whole division, and what it may divide. */
function divided(
  scene: Scene,
  chain: readonly Mention[],
  sentence: readonly Mention[],
  earlier: readonly Mention[],
): Partition | null {
  for (let size = chain.length; size > 1; size -= 1) {
    for (let from = 0; from + size <= chain.length; from += 1) {
      const parts = chain.slice(from, from + size);
      const last = parts.at(-1);
      const rest = last !== undefined && isRest(last);
      if (!rest && !isWholeDivision(parts)) continue;
      return partition(scene, parts, sentence, earlier);
    }
  }
  return null;
}

function partition(
  scene: Scene,
  parts: readonly Mention[],
  sentence: readonly Mention[],
  earlier: readonly Mention[],
): Partition | null {
  const [first] = parts;
  if (first === undefined) return null;
  const isWhole = (mention: Mention): boolean =>
    mention.figure.flow.end <= first.figure.flow.start &&
    isSameMeasure(mention, first) &&
    isLike(mention, parts) &&
    !/(?:平均|[每均各]|净[一-龥]{1,3})[一-龥]{0,2}$/.test(mention.before);
  const own = sentence.filter(isWhole).toReversed();
  const above = earlier.filter(isWhole).toReversed();
  const [nearest] = own;
  const close = nearest !== undefined && textBetween(scene, nearest, first).length <= 40;
  const values = new Set(above.map(({ figure }) => figure.value));
  const candidates = [...own, ...above].slice(0, 4);
  const sure = close || (own.length === 0 && values.size === 1);
  return candidates.length === 0 ? null : { parts, candidates, sure };
}

/** 97家 are no whole of projects; what has no noun of its own may be of any. */
function isLike(whole: Mention, parts: readonly Mention[]): boolean {
  if (whole.figure.kind === "amount") return true;
  return parts.every(
    ({ noun }) => noun === null || whole.noun === null || areAlike(noun, whole.noun),
  );
}
