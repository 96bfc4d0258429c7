import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import type { Listing } from "../lists/listing.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "./list-sum.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { areAlike } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";

const others =
  /^[、，,；;]?(?:以及|和|及|与|还有)?其[他它](?:类|方面|各类|部门|单位|项目|支出|渠道)?的?(?:为|有|共)?$/;
/** Smaller numbers of things come out of others by chance: out of two sooner than out of more. */
const telling = { two: 100, more: 10 };

/** A list in which 其他 is one item too many: what stands beside it comes to the whole already. */
export const surplusRests = perScene((scene: Scene): readonly Listing[] => {
  const sentences = fullSentences(scene).map((sentence) => sentence.filter(isMeasured));
  return sentences.flatMap((sentence) =>
    sentence.flatMap((rest, place) => {
      if (!others.test(plain(rest.before))) return [];
      const head = sideOf(scene, rest, sentence.slice(0, place).toReversed()).toReversed();
      const tail = sideOf(scene, rest, sentence.slice(place + 1));
      const { block } = rest.figure;
      const near = [block - 1, block].flatMap((each) => scene.byBlock.get(each) ?? []);
      const wholes = near.filter((each) => !each.scope.isRow && areOfOneMeasure(each, rest));
      return surplusIn(rest, head, tail, wholes) ?? [];
    }),
  );
});

/** Longer words between two numbers tell more than the name of the next. */
const most = 30;

/** Neighbours of one measure, as far as only their names stand between. */
function sideOf(scene: Scene, rest: Mention, beside: readonly Mention[]): readonly Mention[] {
  const side: Mention[] = [];
  let last = rest;
  for (const next of beside) {
    if (!areOfOneMeasure(rest, next)) continue;
    const [left, right] =
      last.figure.flow.start < next.figure.flow.start ? [last, next] : [next, last];
    const gap = textBetween(scene, left, right).replace(/[（(][^（()）]*[）)]/g, "");
    if (gap.length > most || !/[、，,；;和及与]/.test(gap) || barrier.test(gap)) break;
    side.push(next);
    last = next;
  }
  return side;
}

const summed =
  /(?:(?:合计|(?<!公)共计?|总计)(?:为|达到?|有|扣减|[压核审]减|收回|追缴|节约|下达|拨付|安排|支出|投入)?|调整后(?:的?预算)?(?:数|总额)?(?:为|达到?)?)$/;
const barrier = /合计|共计|总计|累计|平均|其中|[比较](?:上年|去年|20)|[：:]/;

/** The longest run around it that comes to a whole without it, and to none with it. */
function surplusIn(
  rest: Mention,
  head: readonly Mention[],
  tail: readonly Mention[],
  wholes: readonly Mention[],
): Listing | null {
  const starts = head.map((_, from) => head.slice(from));
  const ends = [...tail.map((_, size) => tail.slice(0, tail.length - size)), []];
  for (const left of starts) {
    for (const right of ends) {
      const parts = [...left, ...right];
      if (parts.length < 2) continue;
      const start = parts[0]?.figure.flow.start ?? 0;
      const whole = wholes.filter(
        ({ figure, before }) => figure.flow.end <= start || summed.test(plain(before)),
      );
      const all = [...left, rest, ...right];
      if (whole.some((total) => isFitting(sumOf(total, all, "=")))) return null;
      const total = whole.find(
        (each) =>
          (isWhole(each, parts) || isRightBefore(each, parts) || isExceeded(each, rest, parts)) &&
          isFitting(sumOf(each, parts, "=")),
      );
      if (total !== undefined)
        return { total, parts: all, closed: true, firm: false, bounded: true, named: true };
    }
  }
  return null;
}

/** 6个…其中公共服务类5个，其他类8个、机关运行类1个: what is left is more than all, or they are added up right behind. */
function isExceeded(total: Mention, rest: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (first === undefined || isChange(total) || parts.some(isChange)) return false;
  if (total.figure.flow.start > rest.figure.flow.end) return total.scope === rest.scope;
  return (
    total.figure.block === rest.figure.block &&
    Number(rest.figure.value) > Number(total.figure.value) &&
    /其中[^，,。；;]*$/.test(plain(leading(first, 30))) &&
    parts.every((part) => areOfNoun(part, total.noun ?? part.noun ?? "project"))
  );
}

const added = /(?<![比较][^，,]{0,12})新增[一-龥]{0,4}$/;

function isWhole(total: Mention, parts: readonly Mention[]): boolean {
  const { figure, noun } = total;
  const least = parts.length > 2 ? telling.more : telling.two;
  const large = figure.kind === "amount" || Number(figure.value) >= least;
  // 新增300条…重点补充教育90条、卫健80条、…: what was added may be told item by item, two of them hardly.
  const mayChange = !isChange(total) || (parts.length > 2 && added.test(plain(total.before)));
  return large && mayChange && parts.every((part) => noun === null || areOfNoun(part, noun));
}

/** 政策到期的28个: what names a kind counts no policies, as a noun behind the number does. */
function areOfNoun({ noun, before, after }: Mention, own: NonNullable<Mention["noun"]>): boolean {
  const isKind = after === "" && plain(before).endsWith("的");
  return noun === null || isKind || areAlike(own, noun);
}

/** 采购模块15个，常用的6个，闲置9个: the number right before the list, in its sentence, however small. */
function isRightBefore(total: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts;
  const like = total.scope.mentions.filter((each) => areOfOneMeasure(each, total));
  return (
    first !== undefined &&
    first.scope === total.scope &&
    like[like.indexOf(total) + 1] === first &&
    !isChange(total) &&
    !parts.some(isChange)
  );
}
