import { hanValue } from "../wording/han-numeral.ts";
import { isFitting } from "../findings/relation-check.ts";
import { countSummed } from "./count-summed.ts";
import { isLevelOf } from "./levels-led.ts";
import { withoutWhole } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import type { Listing } from "../lists/listing.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { isApart } from "../wording/noun-class.ts";
import { sameYear } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areOfOneKind, isMeasured } from "../wording/one-measure.ts";

/** 三项合计, 两批共下达, 以上四类共计: the total says how many numbers it adds up. */
const counted =
  /(?:^|上述|以上|前述|这)(?:前|后|中间)?([两二三四五六七八九]|[2-9])(?:大|小)?(?:[项批类次块笔轮方级者期年种]|部分|方面|个?方面|种情形|个季度)(?:资金|支出|费用|来源|金额|项目|情形)?(?:合计|共计|总计|累计|合并|相加|共|总共|计(?![划算]))[一-龥]{0,6}$/;

/** Totals that count their items, with as many numbers of the same measure right before them. */
export const countedSums = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((total, at) => {
      const clause =
        leading(total, 20)
          .split(/[，,。；;：:（(、]/)
          .at(-1) ?? "";
      const word = counted.exec(plain(clause))?.[1];
      const wanted = word === undefined ? null : /\d/.test(word) ? Number(word) : hanValue(word);
      if (wanted === null || total.scope.isRow || !isMeasured(total)) return [];
      const like = block
        .slice(0, at)
        .filter(
          (mention) =>
            isAlike(mention, total, /年/.test(clause)) &&
            !isLevelOf(total, mention) &&
            !mention.figure.quote.startsWith(word ?? "-"),
        );
      const years = /年/.test(clause);
      const verb = /(?:合计|共计|总计|累计|共)([一-龥]{2})(?:了|项目|部门|单位|资金)*$/.exec(
        clause,
      )?.[1];
      const done = like.filter(({ before }) => verb !== undefined && before.endsWith(verb));
      // 已整改51个。2023年已评价5个，两年累计评价12个: of several years only what was done alike is added.
      const same = like.filter(
        ({ before, after, noun }) =>
          `${before}|${after}`.includes(verb ?? "") &&
          !/^(?:issue|comment|record)$/.test(noun ?? ""),
      );
      const pool = years && verb !== undefined ? same : done.length > 0 ? done : like;
      const parts = some.test(clause)
        ? someOf(scene, block.slice(0, at), total, wanted)
        : pool.slice(-wanted);
      return parts.length === wanted ? [{ total, parts, closed: true, firm: false }] : [];
    }),
  ),
);

/** 前两项, 后两类, 中间两种; not 目前两项. */
const some =
  /(?:(?<![目此当先])前|(?<![最之以])后|中间)[两二三四五六七八九2-9](?:个?[项批类次块笔者种级档]|个?方面|种情形)/;
const firstTotal =
  /(?<![目此当先])前[两二三四五六七八九2-9][项批类次块笔者种](?:合计|共计|总计|合并|相加|共)[一-龥]{0,6}$/;

/** 收回1200万元，压减800万元，取消500万元，前两项合计2000万元: the first, the last or the middle ones of the list before. */
function someOf(
  scene: Scene,
  before: readonly Mention[],
  total: Mention,
  wanted: number,
): readonly Mention[] {
  const list = lastList(
    scene,
    before.filter((each) => isOfKind(each, total)),
  );
  if (list.length <= wanted) return list;
  const words = some.exec(plain(leading(total, 10)))?.[0] ?? "";
  if (words.startsWith("后")) return list.slice(-wanted);
  if (words.startsWith("前")) {
    const [first, second] = [list.slice(0, wanted), list.slice(1, wanted + 1)];
    // 评审46个，立项24个，调整后立项13个，前两类合计37个: the whole of the list stands before it.
    return isFitting(sumOf(total, second, "=")) && !isFitting(sumOf(total, first, "="))
      ? second
      : first;
  }
  return list.length === wanted + 2 ? list.slice(1, -1) : [];
}

/** The numbers of the sentence that tells the last of them; without the first where that is what the others come to. */
function lastList(scene: Scene, told: readonly Mention[]): readonly Mention[] {
  const last = told.at(-1);
  if (last === undefined) return [];
  return withoutWhole(told.filter((each) => each === last || inOneSentence(scene, each, last)));
}

/** Of whatever noun: 建议支持39个 counts no 建议. */
function isOfKind(mention: Mention, total: Mention): boolean {
  return areOfOneKind(mention, total) && !mention.scope.isRow && !price.test(mention.before);
}

/** 前两项合计, 教育、医疗两项合计: a list of more or fewer is not what is meant, nor are the last two of a longer one. */
export function addsUpOthers(total: Mention, parts: readonly Mention[]): boolean {
  const wanted = countSummed(total);
  if (wanted === null) return false;
  return wanted !== parts.length || (saysFirst(total) && isBegunBefore(total, parts));
}

function saysFirst(total: Mention): boolean {
  return firstTotal.test(plain(leading(total, 20)));
}

/** Another number of the measure stands before them. */
function isBegunBefore({ scope }: Mention, [start]: readonly Mention[]): boolean {
  return (
    start?.scope === scope &&
    scope.mentions
      .slice(0, start.place)
      .some(({ figure }) => figure.quantity.unit === start.figure.quantity.unit)
  );
}

/** 折合每平方米12元 */
const price = /(?:每[一-龥]{1,3}|平均|均|单价)[一-龥]{0,3}$/;

/** 两年共压减645万元 adds up what was told of two years. */
function isAlike(mention: Mention, total: Mention, years: boolean): boolean {
  const [a, b] = [mention.figure.quantity, total.figure.quantity];
  const same = a.dimension === b.dimension && (a.dimension !== "count" || a.unit === b.unit);
  const apart = isApart(mention.noun) && mention.noun !== total.noun;
  return (
    same &&
    !price.test(mention.before) &&
    !apart &&
    !mention.scope.isRow &&
    (years || sameYear(mention, total))
  );
}
