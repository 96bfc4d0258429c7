import { isSlip } from "../blame/slip.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import { listingsIn } from "../lists/list-binding.ts";
import type { Listing } from "../lists/listing.ts";
import { clauseBefore } from "../wording/clause-before.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { isMissing } from "../wording/before-cut.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { countSummed } from "./count-summed.ts";
import { sumOf } from "./list-sum.ts";
import { isClose } from "./nearly-whole.ts";

/** 全年累计收回, 上述各项合计, 收回资金共, 共减支: what a paragraph told clause by clause is added up. */
const closing =
  /(?:^|以上|上述|前述|全[年县市区])[一-龥]{0,8}(?:合计|共计|总计|累计|总额|共(?![性同享建]))[一-龥]{0,8}$/;
/** Some of it, or more than the paragraph tells. */
const partial = /其[中余他它]|加上|连同|截至|历年|三年|近|另|剩余/;
/** What is done with money: the items are told by deeds of one kind. */
const deed =
  /(?:收回|追缴|扣回|扣除|上缴|缴回|交回|[压核调削审扣缩评]减|减少|减支|取消|节约|节支|盘活|整合减少|下调|投入|安排|拨付)[一-龥]{0,6}$/;
const most = 8;
/** A slip may mend a sum of short numbers by accident. */
const digits = 4;

/** Totals that close a paragraph; which of the numbers before they add up, what fits or a slip says. */
export const closingTotals = perScene((scene: Scene): readonly Listing[] => {
  const known = new Set(scene.scopes.flatMap(listingsIn).map(({ total }) => total));
  return [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((total, at): readonly Listing[] => {
      if (known.has(total) || !isClosing(total)) return [];
      const items = block.slice(0, at).filter((each) => isItem(each, total));
      // 两项合计: so many, and no others.
      const wanted = countSummed(total);
      const isCounted = ({ length }: readonly Mention[]): boolean =>
        wanted === null || wanted === length;
      const fitting = runsOf(items)
        .filter(isCounted)
        .find((parts) => isFitting(sumOf(total, parts, "=")));
      const all = isOfAbove(total) && items.length > 2 && items.every(isDeed) ? [items] : [];
      const parts =
        fitting ??
        all.filter(isCounted).find((list) => isClose(sumOf(total, list, "="))) ??
        listsOf(items)
          .filter(isCounted)
          .find((list) => areNamedAs(total, list) && isSlip(sumOf(total, list, "="), digits));
      return parts === undefined ? [] : [{ total, parts, closed: true, firm: false }];
    }),
  );
});

/** 扣减金额分别为1.8万元、2.4万元；…扣除6.6万元。以上合计: each of the numbers above was taken off. */
function isDeed(item: Mention): boolean {
  const [first = item] = valuesTogether(item);
  return deed.test(plain(first.before).replace(/(?:金额|资金)?(?:分别|依次)?[为是]?$/, ""));
}

function isOfAbove(total: Mention): boolean {
  return /(?:^|[。；;，,])(?:以上|上述|前述)[^，,。；;]*$/.test(plain(leading(total, 24)));
}

const stops = new Set("，,。；;：:（(、");

function isClosing(total: Mention): boolean {
  const words = plain(leading(total, 24));
  const clause = clauseBefore(words, words.length, stops);
  return (
    total.figure.kind === "amount" &&
    total.figure.quantity.qualifier === "exact" &&
    !isChange(total) &&
    closing.test(clause) &&
    !partial.test(clause)
  );
}

const named = /^([一-龥]{2,8}?)(?:资金|金额)?总额(?:为|达到?)?$/;

/** 评价资金总额 has a name of its own, and what is called otherwise comes to it only by fitting. */
function areNamedAs(total: Mention, items: readonly Mention[]): boolean {
  const name = named.exec(plain(total.before))?.[1]?.slice(0, 2) ?? "";
  return items.every(({ before }) => before.includes(name));
}

function isItem(item: Mention, total: Mention): boolean {
  return (
    areOfOneMeasure(item, total) &&
    !isMissing(total, item) &&
    item.figure.status === total.figure.status &&
    // 整合减少402.70万元 is a deed, 比上年减少402.70万元 is none.
    !item.past &&
    !/[比较]|平均|每|其中/.test(item.before)
  );
}

/** 中央4224万元、省1920万元、市384万元、县1152万元，上级资金合计6528万元: any that stand side by side. */
function runsOf(items: readonly Mention[]): readonly (readonly Mention[])[] {
  const last = items.slice(-most);
  const runs = last.flatMap((_, from) =>
    last.slice(from + 1).map((__, more) => last.slice(from, from + more + 2)),
  );
  return [...listsOf(items), ...runs];
}

/** The last so many numbers, and the last so many that tell a deed. */
function listsOf(items: readonly Mention[]): readonly (readonly Mention[])[] {
  const deeds = items.filter(({ before }) => deed.test(before));
  return [items, deeds].flatMap((list) =>
    list
      .slice(-most)
      .slice(1)
      .map((_, at) => list.slice(-2 - at)),
  );
}
