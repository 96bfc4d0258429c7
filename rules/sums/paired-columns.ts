import { significantDigits } from "../../domain/quantity.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Listing } from "../lists/listing.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { toldAhead } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import { isMeant } from "./nearly-whole.ts";

/** An item with its number of things and the amount told with it. */
interface Pair {
  readonly count: Mention;
  readonly amount: Mention;
}

const [fewest, telling, digits] = [3, 10, 3];
/** What is no item, though it has a number of things and an amount. */
const noItem = /合计|共计|总计|前[两二三四五六]|平均|每|其中|上年|去年|[比较]/;
/** Words that any amount of an item may have. */
const general = /[，,；;、（(]|涉及|对应|预算|财政|债券|资金|金额|总额|投入|[共达为计的]/g;

/**
 * 项目29个，资金48.60亿元：市政类12个，22.35亿元；社会类8个，11.90亿元；交通类6个，9.55亿元；生态类3个，4.80亿元: where one of two
 * columns comes to its whole the items are all there is, and the other column comes to the whole told beside.
 */
export const pairedColumns = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(scene).flatMap((sentence) => {
    const pairs = pairsIn(scene, sentence);
    const [first] = pairs;
    if (first === undefined || pairs.length < fewest) return [];
    const earlier = toldAhead(scene, first.count, 1);
    const [counts, amounts] = [pairs.map(({ count }) => count), pairs.map(({ amount }) => amount)];
    return [...otherWhole(earlier, counts, amounts), ...otherWhole(earlier, amounts, counts)];
  }),
);

/** The last items of a sentence that each have a number of things, and after it an amount. */
function pairsIn(scene: Scene, sentence: readonly Mention[]): readonly Pair[] {
  const last = sentence.findLast(({ figure }) => figure.kind === "count");
  if (last === undefined) return [];
  const pairs: Pair[] = [];
  let end = sentence.length;
  for (let at = sentence.length - 1; at >= 0; at -= 1) {
    const count = sentence[at];
    if (count?.figure.kind !== "count" || !areOfOneKind(count, last)) continue;
    const amount = sentence.slice(at + 1, end).find(({ figure }) => figure.kind === "amount");
    const words = plain(count.before);
    if (amount === undefined || isChange(count) || noItem.test(words.replace(/^.*其中/, ""))) {
      if (pairs.length >= fewest || isChange(count)) break;
      pairs.length = 0;
      end = at;
      continue;
    }
    if (noItem.test(plain(textBetween(scene, count, amount)))) break;
    pairs.unshift({ count, amount });
    end = at;
    if (/其中|[：:]/.test(gapBefore(scene, sentence, at))) break;
  }
  return pairs;
}

function gapBefore(scene: Scene, sentence: readonly Mention[], at: number): string {
  const [last, own] = [sentence[at - 1], sentence[at]];
  return last === undefined || own === undefined ? "：" : plain(textBetween(scene, last, own));
}

/** The whole of the one column told nearest to that of the other, which its items come to. */
function otherWhole(
  earlier: readonly Mention[],
  known: readonly Mention[],
  other: readonly Mention[],
): readonly Listing[] {
  const [own, item] = [known[0], other[0]];
  if (own === undefined || item === undefined) return [];
  const at = earlier.findLastIndex(
    (each) => areOfOneKind(each, own) && isTelling(each) && isFitting(sumOf(each, known, "=")),
  );
  if (at < 0) return [];
  const [total] = earlier
    .map((each, place) => ({ each, far: Math.abs(place - at) }))
    .filter(({ each }) => areOfOneKind(each, item) && areCalledAs(each, other))
    .toSorted((a, b) => a.far - b.far)
    .map(({ each }) => each);
  return total !== undefined && isMeant(sumOf(total, other, "="))
    ? [{ total, parts: other, closed: true, firm: false, named: true }]
    : [];
}

/** Enough to come out right by no accident. */
function isTelling({ figure }: Mention): boolean {
  return figure.kind === "amount"
    ? significantDigits(figure.quantity).length >= digits
    : Number(figure.value) >= telling;
}

/** 已支5832万元 is no item of 预算金额: what is told of the amounts is told of their whole as well. */
function areCalledAs(total: Mention, items: readonly Mention[]): boolean {
  if (total.figure.kind !== "amount") return true;
  const name = plain(total.before).replaceAll(general, "");
  return items.every((item) => {
    const own = plain(item.before).replaceAll(general, "");
    return own === "" || name.includes(own);
  });
}
