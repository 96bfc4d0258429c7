import type { Listing } from "../lists/list-binding.ts";
import { sumOf } from "./list-sum.ts";
import { isFitting } from "../findings/relation-check.ts";
import { kindLabel } from "../divisions/list-schemes.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNamed, summedNames } from "./summed-names.ts";

/** Of several numbers called by one name so many are tried. */
const most = 3;

/** Totals that name the items they add up, told before them: 优秀和良好等次共26个, 房屋和设备两类加在一起2455万元. */
export const namedSums = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock].flatMap(([index, block]) =>
    block.flatMap((total, at) => {
      if (total.scope.isRow || !isMeasured(total)) return [];
      const names = summedNames(total);
      if (names.length === 0) return [];
      const own = block.slice(0, at);
      const parts =
        itemsOf(total, names, own) ??
        itemsOf(total, names, [...(scene.byBlock.get(index - 1) ?? []), ...own]);
      return parts === null ? [] : [{ total, parts, closed: true, firm: false }];
    }),
  ),
);

/** One number for each name: those that fit, else the nearest. */
function itemsOf(
  total: Mention,
  names: readonly string[],
  pool: readonly Mention[],
): readonly Mention[] | null {
  const earlier = pool.filter((each) => !each.scope.isRow && isAddable(each, total));
  const called = names.map((name) =>
    earlier
      .filter((each) => isItem(each) && isNamed(wordsOf(each), name))
      .toReversed()
      .slice(0, most),
  );
  const choices = called.reduce<readonly (readonly Mention[])[]>(
    (made, next) => made.flatMap((list) => next.map((each) => [...list, each])),
    [[]],
  );
  const whole = choices.filter((parts) => new Set(parts).size === names.length);
  return whole.find((parts) => isFitting(sumOf(total, parts, "="))) ?? whole[0] ?? null;
}

/** Of one measure; what was cut from next year's budget is added to what was saved in this. */
function isAddable(item: Mention, total: Mention): boolean {
  const [left, right] = [item.figure.quantity, total.figure.quantity];
  const [from, to] = [item.figure.year ?? total.figure.year, total.figure.year];
  return (
    left.dimension === right.dimension &&
    (left.dimension !== "count" || left.unit === right.unit) &&
    item.past === total.past &&
    (from === null || to === null || from === to || from === to + 1)
  );
}

function isItem(mention: Mention): boolean {
  return !/合计|共计|累计|总计|之和|[两三]项/.test(kindLabel(mention));
}

/** The name before the number, or what it is for behind: 将200万元转入预备性支出. */
function wordsOf(mention: Mention): string {
  const label = kindLabel(mention);
  return label.length > 1 ? label : `${label}${mention.after}`;
}
