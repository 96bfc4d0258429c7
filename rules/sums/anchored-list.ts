import { Fraction } from "fraction.js";
import { add, intersect, point } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import { changeBefore } from "../changes/change-words.ts";
import { isFitting, valuesOf } from "../findings/relation-check.ts";
import { boundOf, rateFormulas } from "../rates/rate-bound.ts";
import type { Bound } from "../rule.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isMeasured, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { isToldAsAll } from "./told-as-all.ts";

/** A list with what it must come to. */
export interface AnchoredSum {
  readonly parts: readonly Mention[];
  readonly bound: Bound;
}

/** An item with the share that is told right behind it. */
interface Anchor {
  readonly item: Mention;
  readonly rate: Mention;
}

/** So many numbers before the list its whole may be told. */
const reach = 6;
/** So many more of them, of so many paragraphs, may be tried where both numbers are long: they fit by no accident. */
const far = { blocks: 3, numbers: 24 } as const;
const [longRate, longWhole] = [3, 4];
/** A list that comes to less of its whole, or to more, was hardly meant to fill it. */
const [least, greatest] = [0.6, 1.3];
/** So many items told as all there is leave no doubt, however much a slip of the pen adds to them. */
const several = 3;

/**
 * 共收回1163.9万元…医疗类702.5万元，占60.4%；信息化类318.6万元；公共卫生类142.8万元: the share of one item tells of what whole
 * the list is, which all of them fill where the words say that they do.
 */
export const anchoredSums = perScene((scene: Scene): readonly AnchoredSum[] =>
  fullSentences(scene).flatMap((sentence) => {
    const anchors = sentence.flatMap((rate, at): readonly Anchor[] => {
      const item = sentence[at - 1];
      return item !== undefined && isAnchor(scene, item, rate) ? [{ item, rate }] : [];
    });
    const [first] = anchors;
    if (first === undefined) return [];
    const list = listAround(scene, sentence, first.item);
    const own = anchors.filter(({ item }) => list.includes(item));
    return list.length < 2 ? [] : (sumIn(scene, sentence, list, own) ?? []);
  }),
);

const share =
  /^[^，,。；;：:\d]{0,12}[，,（(](?:(?:仅|约|共)?占(?!其)[^，,。；;\d]{0,14}|[一-龥]{2,6}率)(?:为|是|达到?|约|仅)*$/;

/** 51条，占68.9%; 197条，达标率72.4%. */
function isAnchor(scene: Scene, item: Mention, rate: Mention): boolean {
  return (
    isRatio(rate) &&
    isMeasured(item) &&
    !item.scope.isRow &&
    share.test(plain(textBetween(scene, item, rate)))
  );
}

/** The items before and behind one of them, shares and remarks passed over. */
function listAround(scene: Scene, sentence: readonly Mention[], own: Mention): readonly Mention[] {
  const at = sentence.indexOf(own);
  const list = [own];
  for (const each of sentence.slice(at + 1)) {
    if (isRatio(each)) continue;
    if (!areOfOneMeasure(own, each) || !leadsOn(scene, list.at(-1) ?? own, each)) break;
    list.push(each);
  }
  for (const each of sentence.slice(0, at).toReversed()) {
    if (isRatio(each)) continue;
    if (!areOfOneMeasure(own, each) || !leadsOn(scene, each, list[0] ?? own)) break;
    list.unshift(each);
  }
  return list;
}

/** What stands between two items: the words behind the one, perhaps remarks, and the name of the next. */
const gap =
  /^[^，,。；;：:]{0,16}(?:[，,][^，,。；;：:]{0,24}){0,3}[；;，,、][^，,。；;：:\d]{0,24}$/;
const breaks =
  /其中|包括|合计|共计|累计|总计|平均|[比较](?:上|去|同|年初|20)|同比|占其|[中里][，,]|每|[，,]即/;
/** 80分至90分的5个 is a name as well. */
const percent = /\d+(?:\.\d+)?(?:[%％]|分(?=[以至到～—-]|之间|的))/g;

/** Whether the second number may be the next item of a list that the first stands in. */
export function leadsOn(scene: Scene, left: Mention, right: Mention): boolean {
  return isNextTo(scene, left, right) && changeBefore(right) === null;
}

/** The same of names that may sound like a change: 验收滞后19份. */
export function isNextTo(scene: Scene, left: Mention, right: Mention): boolean {
  const words = plain(textBetween(scene, left, right)).replace(percent, "");
  return gap.test(words) && !breaks.test(words);
}

/** The number before the list that makes its shares right, and what the list comes to. */
function sumIn(
  scene: Scene,
  sentence: readonly Mention[],
  list: readonly Mention[],
  anchors: readonly Anchor[],
): AnchoredSum | null {
  const isBase = (each: Mention): boolean => anchors.some((anchor) => isShareOf(anchor, each));
  const whole = wholesBefore(scene, list).find(isBase) ?? farWhole(scene, list, anchors);
  if (whole === undefined) return null;
  const fitting = runsOf(list).find((parts) => isFitting(sumOf(whole, parts, "=")));
  if (fitting !== undefined) return { parts: fitting, bound: sumOf(whole, fitting, "=") };
  // 北岭区18.36亿元，占42.95%；南桥区19.82亿元，占49.33%: of what each has itself.
  if (!anchors.every((anchor) => isShareOf(anchor, whole))) return null;
  const bound = sumOf(whole, list, "=");
  const isSized = isNear(bound, list.length >= several ? Infinity : greatest);
  const isAll = fillsUp(anchors, list) || isToldAsAll(scene, list, anchors.length);
  return endsHere(scene, sentence, list) && isSized && isAll ? { parts: list, bound } : null;
}

/** 上述41个项目的资金…, three points behind 涉及资金13826.47万元: farther back only what hardly fits by accident. */
function farWhole(
  scene: Scene,
  [first]: readonly Mention[],
  anchors: readonly Anchor[],
): Mention | undefined {
  const sure = anchors.filter(({ rate }) => printedDigits(rate.figure.quantity) >= longRate);
  if (first === undefined || sure.length === 0) return undefined;
  const blocks = Array.from({ length: far.blocks }, (_, back) => first.figure.block - back - 1);
  return blocks
    .flatMap((block) => (scene.byBlock.get(block) ?? []).toReversed())
    .filter((each) => !each.scope.isRow && areOfOneMeasure(each, first))
    .filter(({ figure }) => printedDigits(figure.quantity) >= longWhole)
    .slice(0, far.numbers)
    .find((each) => sure.every((anchor) => isShareOf(anchor, each)));
}

/** 占62.4%, 占37.6%: shares of one whole that leave nothing for another item. */
function fillsUp(anchors: readonly Anchor[], list: readonly Mention[]): boolean {
  if (anchors.length < list.length) return false;
  const sets = anchors.map(({ rate }) => printedSet(rate.figure.quantity));
  const [first, ...further] = sets;
  if (first === undefined) return false;
  return intersect(further.reduce(add, first), point(new Fraction(100))) !== null;
}

const ofLast = /^[^，,。；;：:、]{0,8}[，,（(]其中[^；;]*$/;

/**
 * 正在办理的83个，包括采购的46个、编制方案的37个；尚未启动的32个: where such a list goes on is not read. 低于30%的415个，其中零支出126个
 * tells some of the last.
 */
function endsHere(scene: Scene, sentence: readonly Mention[], list: readonly Mention[]): boolean {
  const last = list.at(-1);
  if (last === undefined) return false;
  const behind = sentence.slice(sentence.indexOf(last) + 1);
  return !behind.some(
    (each) => areOfOneMeasure(each, last) && !ofLast.test(plain(textBetween(scene, last, each))),
  );
}

/** The list, or part of it: where it begins and ends is read from the words. */
function runsOf(list: readonly Mention[]): readonly (readonly Mention[])[] {
  return list.flatMap((_, from) =>
    list.slice(from + 1).map((__, more) => list.slice(from, from + more + 2)),
  );
}

/** Numbers of the measure before the list, the nearest first. */
export function wholesBefore(
  scene: Scene,
  list: readonly Mention[],
  most = reach,
): readonly Mention[] {
  const [first] = list;
  if (first === undefined) return [];
  const block = scene.byBlock.get(first.figure.block) ?? [];
  const earlier = scene.byBlock.get(first.figure.block - 1) ?? [];
  return [...earlier, ...block.slice(0, block.indexOf(first))]
    .filter((each) => !each.scope.isRow && areOfOneMeasure(each, first))
    .slice(-most)
    .toReversed();
}

function isShareOf({ item, rate }: Anchor, whole: Mention): boolean {
  return isFitting(boundOf(rateFormulas.share, ["部分", item], ["整体", whole], rate, "占比"));
}

/** Whether the items come to about their whole, and to no more than so many times it. */
export function isNear(bound: Bound, most = greatest): boolean {
  const { computed, printed } = valuesOf(bound) ?? { computed: 0, printed: 0 };
  return printed > 0 && computed >= printed * least && computed <= printed * most;
}
