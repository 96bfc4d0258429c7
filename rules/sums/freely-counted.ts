import { addingUp, totalling } from "./adding-words.ts";
import { countedSums } from "./counted-sum.ts";
import { hanValue } from "../wording/han-numeral.ts";
import type { Listing } from "../lists/listing.ts";
import { sumOf } from "./list-sum.ts";
import { isFitting } from "../findings/relation-check.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";

const kinds =
  "(?:[项批类次块笔轮级者相种段场环]|部分|情形|个?(?:渠道|领域|环节|层面|标段|等次|季度|板块|来源|方面|口径))";
const counted = new RegExp(
  `(?:^|[，,]|上述|以上|前述|前面|[一-龥]级)(前)?([两二三四五六七八九]|[2-9])${kinds}[一-龥]{0,6}?(?:${totalling}|${addingUp})(?:[一-龥]{0,6}|[，,][一-龥]{2,12})$`,
);

/**
 * 三者之和, 两类问题项目共, 三项合并，全年送审: the total says how many it adds up, and other numbers may stand
 * between; only what fits or is one slip away says which they are.
 */
export const freelyCounted = perScene((scene: Scene): readonly Listing[] => {
  const known = new Set(countedSums(scene).map(({ total }) => total));
  return [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((total, at) => {
      if (known.has(total) || total.scope.isRow || !isMeasured(total)) return [];
      const [, first, word] = counted.exec(clausesBefore(total)) ?? [];
      const wanted = word === undefined ? null : numberOf(word);
      if (wanted === null) return [];
      const like = block.slice(0, at).filter((each) => isItem(each, total));
      const parts = choose(total, listsOf(total, like, wanted, first !== undefined));
      return parts === undefined ? [] : [{ total, parts, closed: true, firm: false }];
    }),
  );
});

function clausesBefore(total: Mention): string {
  return (
    leading(total, 34)
      .replace(/\s/g, "")
      .split(/[。；;：:（(]/)
      .at(-1) ?? ""
  );
}

function numberOf(word: string): number | null {
  if (/\d/.test(word)) return Number(word);
  return word === "两" ? 2 : hanValue(word);
}

function isItem(mention: Mention, total: Mention): boolean {
  return (
    !mention.scope.isRow &&
    areOfOneMeasure(mention, total) &&
    // 两类问题: the number that counts them is none of them.
    !/^[两二三四五六七八九十]/.test(mention.figure.quote) &&
    !/(?:每[一-龥]{1,3}|平均|均|单价)[一-龥]{0,3}$/.test(mention.before)
  );
}

/** The last so many told alike, those done alike, and the last of all; of 前三个 the first of the list. */
function listsOf(
  total: Mention,
  like: readonly Mention[],
  wanted: number,
  first: boolean,
): readonly (readonly Mention[])[] {
  const verb = total.before.replace(/\s/g, "").slice(-2);
  const done = like.filter(({ before, after }) => `${before}|${after}`.includes(verb));
  const last = like.at(-1);
  const alike = like.filter((each) => nameOf(each) === nameOf(last));
  const scope = last === undefined ? [] : like.filter((each) => each.scope === last.scope);
  const heads = first || scope.length > wanted ? [scope.slice(0, wanted)] : [];
  return [done, alike, like]
    .map((list) => list.slice(-wanted))
    .concat(heads)
    .filter(({ length }) => length === wanted);
}

function nameOf(mention: Mention | undefined): string {
  return (
    mention?.before
      .replace(/\s/g, "")
      .replace(/(?:资金|金额|项目|为|共|计)+$/, "")
      .slice(-2) ?? ""
  );
}

function choose(
  total: Mention,
  lists: readonly (readonly Mention[])[],
): readonly Mention[] | undefined {
  const bounds = lists.map((parts) => sumOf(total, parts, "="));
  const fitting = bounds.findIndex(isFitting);
  const best = fitting >= 0 ? fitting : bounds.findIndex((bound) => isSlip(bound, 3));
  return lists[best];
}
