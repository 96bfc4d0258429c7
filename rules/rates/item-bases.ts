import { printedValue } from "../../domain/reading.ts";
import { bareName, comparable, distinct } from "./base-binding.ts";
import { ownListings } from "../sums/list-sum.ts";
import { filling } from "../wording/mention-match.ts";
import type { RateFamily } from "./rate-families.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const shortest = 3;
/** So many paragraphs back the budget of a report's next section may stand. */
const farthest = 4;
/** Words of money that a name may carry in one place and not in the other. */
const moneyWords =
  /(?:年初|全年|年度|项目)?(?:总?投资|预算|资金|经费|指标|安排|下达|计划|数|总?额)+$/;
const doneWords = /(?:支出|执行|拨付|支付|使用|到位|完成|整改|已[一-龥]{2})(?:了|的|资金|金额)?$/;

/**
 * 立即整改类完成82个 is a part of the 立即整改类83个 told before, not of all problems; 县级配套到位160万元 one of
 * the 县级配套资金400万元: what was done of an item has the item for its whole.
 */
export function wholesOfItem(part: Mention, family: RateFamily, scene: Scene): readonly Mention[] {
  const at = part.before.search(family.part.words);
  const label = at < 0 ? "" : itemName(part.before.slice(0, at));
  if (!isName(label)) return [];
  const called = earlier(part, scene).filter(
    ({ before }) => itemName(before).endsWith(label) && !doneWords.test(before),
  );
  return distinct(largerOf(part, called));
}

/** 人员经费3420万元, told before 人员经费支出2018万元: the one figure of that name. */
export function itemTwin(part: Mention, scene: Scene): Mention | null {
  const label = itemName(part.before.replace(doneWords, ""));
  if (!isName(label)) return null;
  const called = earlier(part, scene).filter(
    ({ before }) => itemName(before).endsWith(label) && !doneWords.test(before),
  );
  const [twin, ...others] = distinct(largerOf(part, called));
  return twin === undefined || others.length > 0 ? null : twin;
}

/** 中央资金, 县级资金: short, and names all the same. */
function isName(label: string): boolean {
  return (
    label.length >= shortest || /^(?:中央|省级|市级|县级|区级|基本|项目|人员|公用)$/.test(label)
  );
}

function itemName(words: string): string {
  return bareName(words).replace(moneyWords, "");
}

/** 累计支出…，总体执行率…: the budget of the paragraph that a list divides, 其中 and all. */
export function wholesOfHead(part: Mention, family: RateFamily, scene: Scene): readonly Mention[] {
  const at = part.before.search(family.part.words);
  if (family.dimension === "count" || at < 0 || bareName(part.before.slice(0, at)) !== "")
    return [];
  const pool = earlier(part, scene).filter(
    ({ figure }) => part.figure.block - figure.block <= farthest,
  );
  const heads = filling(family.whole, pool).filter((mention) => isHead(mention));
  const [last] = heads;
  const least = printedValue(part.figure.quantity);
  return last === undefined
    ? []
    : distinct(heads.filter(({ figure }) => figure.block === last.figure.block)).filter(
        ({ figure }) => printedValue(figure.quantity).compare(least) >= 0,
      );
}

function isHead(mention: Mention): boolean {
  return (
    !doneWords.test(mention.before) &&
    ownListings(mention.scope).some(({ total }) => total === mention)
  );
}

/** What was done was planned: budgets count as well. */
function earlier(part: Mention, scene: Scene): readonly Mention[] {
  return comparable(part, scene, [part.figure.status, "plan"]).filter(
    ({ figure }) => figure.flow.end <= part.figure.flow.start,
  );
}

/** A part that was written too large is no reason to know no whole. */
function largerOf(part: Mention, wholes: readonly Mention[]): readonly Mention[] {
  const least = printedValue(part.figure.quantity);
  const larger = wholes.filter(({ figure }) => printedValue(figure.quantity).compare(least) >= 0);
  return larger.length > 0 ? larger : wholes;
}
