import type { Listing } from "../lists/listing.ts";
import { sumOf } from "./list-sum.ts";
import { isOneSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { between, perScene } from "../wording/scene.ts";
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
  const items = earlier.filter(isItem).toReversed();
  const own = names.map((name) => calledBy(name, items));
  const called = own.map((found, at) =>
    (found.length > 0 ? found : toldBy(names[at] ?? "", items)).slice(0, most),
  );
  const choices = called.reduce<readonly (readonly Mention[])[]>(
    (made, next) => made.flatMap((list) => next.map((each) => [...list, each])),
    [[]],
  );
  const whole = choices.filter((parts) => new Set(parts).size === names.length);
  const fitting = whole.find((parts) => isFitting(sumOf(total, parts, "=")));
  const [nearest] = whole;
  if (fitting !== undefined || nearest === undefined) return fitting ?? null;
  const surely = own.every((found) => found.length > 0) || isOneSlip(sumOf(total, nearest, "="));
  return isOfOwn(total, nearest, pool) || !surely ? null : nearest;
}

/** Those that bear the name; what is called just so is meant before what is called 基本满意. */
function calledBy(name: string, items: readonly Mention[]): readonly Mention[] {
  const called = items.filter((each) => isNamed(wordsOf(each), name));
  const alike = called.filter((each) => kindLabel(each) === name);
  return alike.length > 0 ? alike : called;
}

/** 健康的52个继续保留, 病重的15个到期退出，腾出3180万元: what becomes of it stands behind the number, or a clause before it. */
function toldBy(name: string, items: readonly Mention[]): readonly Mention[] {
  if (name.length < 2) return [];
  const behind = items.filter(({ after }) => after.includes(name));
  return behind.length > 0 ? behind : items.filter((each) => clausesOf(each).includes(name));
}

function clausesOf(mention: Mention): string {
  const previous = mention.scope.mentions[mention.place - 1];
  return previous === undefined ? mention.before : between(previous, mention);
}

/** 北区评价14个；优和良合计12个, behind 南区评价26个，优5个、良13个: what it is some of is told since. */
function isOfOwn(
  { figure }: Mention,
  parts: readonly Mention[],
  pool: readonly Mention[],
): boolean {
  const from = Math.max(...parts.map((part) => part.figure.flow.end));
  return pool.some(
    (each) =>
      figure.kind === "count" &&
      each.figure.quantity.unit === figure.quantity.unit &&
      each.figure.flow.start > from &&
      /(?:评[价估审]|监控|检查|抽查)(?:项目|对象|政策|部门)?(?:了|共)?$/.test(
        each.before.trimEnd(),
      ),
  );
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
