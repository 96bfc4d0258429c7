import { addingUp, totalling } from "./adding-words.ts";
import { countedSums } from "./counted-sum.ts";
import { hanValue } from "../wording/han-numeral.ts";
import type { Listing } from "../lists/listing.ts";
import { sumOf } from "./list-sum.ts";
import { isFitting } from "../findings/relation-check.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { isMissing } from "../wording/before-cut.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";

const kinds =
  "(?:[项批类次块笔轮级者相种段场环]|部分|情形|个?(?:渠道|领域|环节|层面|标段|等次|季度|板块|来源|方面|口径))";
const counted = new RegExp(
  `(?:^|[，,。；;：:（(]|上述|以上|前述|前面|[一-龥]级)前?([两二三四五六七八九]|[2-9])${kinds}[一-龥]{0,6}?(?:${totalling}|${addingUp})(?:[一-龥]{0,6}|[，,][一-龥]{2,12})$`,
);
/** So far back the words may count the items. */
const reach = 34;

/**
 * 三者之和, 两类问题项目共, 三项合并，全年送审: the total says how many it adds up, and other numbers may stand
 * between; only what fits or is one slip away says which they are.
 */
export const freelyCounted = perScene((scene: Scene): readonly Listing[] => {
  const known = new Set(countedSums(scene).map(({ total }) => total));
  return [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((total, at) => {
      if (known.has(total) || total.scope.isRow || !isMeasured(total)) return [];
      const word = counted.exec(plain(leading(total, reach)))?.[1];
      if (word === undefined) return [];
      const like = block.slice(0, at).filter((each) => isItem(each, total));
      const parts = choose(total, listsOf(total, like, hanValue(word) ?? Number(word)));
      return parts === undefined ? [] : [{ total, parts, closed: true, firm: false }];
    }),
  );
});

function isItem(mention: Mention, total: Mention): boolean {
  return (
    areOfOneMeasure(mention, total) &&
    !isMissing(total, mention) &&
    // 三季度比二季度多156.8万元: by how much an item differs is none.
    !/[比较与][^，,；;]{2,}[多少增减高低][一-龥]{0,3}$/.test(mention.before) &&
    // 两类问题: the number that counts them is none of them.
    !/^[两二三四五六七八九十]/.test(mention.figure.quote) &&
    !/(?:每[一-龥]{1,6}|(?:均|单价)[一-龥]{0,3})$/.test(mention.before)
  );
}

/** The last so many told alike, those done alike, the last of all, and the first of the last sentence. */
function listsOf(
  total: Mention,
  like: readonly Mention[],
  wanted: number,
): readonly (readonly Mention[])[] {
  const last = like.at(-1);
  if (last === undefined) return [];
  const verb = plain(total.before).slice(-2);
  const done = like.filter(({ before, after }) => `${before}|${after}`.includes(verb));
  const alike = like.filter((each) => nameOf(each) === nameOf(last));
  const beside = like.filter(({ scope }) => scope === last.scope);
  return [
    ...[done, alike, like].map((list) => list.slice(-wanted)),
    beside.slice(0, wanted),
  ].filter(({ length }) => length === wanted);
}

function nameOf({ before }: Mention): string {
  return plain(before)
    .replace(/(?:资金|金额|项目|为|共|计)+$/, "")
    .slice(-2);
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
