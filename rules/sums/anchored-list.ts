import { changeBefore } from "../changes/change-words.ts";
import { leavesUntold } from "../divisions/kinds-left-out.ts";
import { saysOverlap, saysOverlapBehind } from "../doubts/overlapping-labels.ts";
import { isFitting, judgeBound } from "../findings/relation-check.ts";
import { boundOf, rateFormulas } from "../rates/rate-bound.ts";
import type { Bound } from "../rule.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isMeasured, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

/** A list with what it must come to. */
export interface AnchoredSum {
  readonly parts: readonly Mention[];
  readonly bound: Bound;
}

/** So many numbers before the list its whole may be told. */
const reach = 6;
/** A list that comes to less of its whole, or to more, was hardly meant to fill it. */
const [least, most] = [0.6, 1.3];

/**
 * 共收回1163.9万元…医疗类702.5万元，占60.4%；信息化类318.6万元；公共卫生类142.8万元: the share of one item tells of what whole
 * the list is, which all of them fill where the words say that they do.
 */
export const anchoredSums = perScene((scene: Scene): readonly AnchoredSum[] =>
  fullSentences(scene).flatMap((sentence) => {
    const anchors = sentence.flatMap((rate, at) => {
      const item = sentence[at - 1];
      return item !== undefined && isAnchor(scene, item, rate) ? [at - 1] : [];
    });
    const [first] = anchors;
    if (first === undefined) return [];
    const list = listAt(scene, sentence, first);
    return list.length < 2 ? [] : (sumIn(scene, sentence, list, anchors) ?? []);
  }),
);

const share =
  /^[^，,。；;：:\d]{0,12}[，,（(](?:(?:仅|约|共)?占[^，,。；;\d]{0,14}|[一-龥]{2,6}率)(?:为|是|达到?|约|仅)*$/;

/** 51条，占68.9%; 197条，达标率72.4%. */
function isAnchor(scene: Scene, item: Mention, rate: Mention): boolean {
  return (
    isRatio(rate) &&
    isMeasured(item) &&
    !item.scope.isRow &&
    share.test(plain(textBetween(scene, item, rate)))
  );
}

/** What stands between two items: the words behind the one, perhaps a remark, and the name of the next. */
const gap =
  /^[^，,。；;：:]{0,16}(?:[，,][^，,。；;：:]{0,24}){0,2}[；;，,、][^，,。；;：:\d]{0,24}$/;
const breaks =
  /其中|包括|合计|共计|累计|总计|平均|[比较](?:上|去|同|年初|20)|同比|[中里][，,]|每|[，,]即/;
const rate = /\d+(?:\.\d+)?[%％]/g;

function listAt(scene: Scene, sentence: readonly Mention[], at: number): readonly Mention[] {
  const own = sentence[at];
  if (own === undefined) return [];
  const list = [own];
  for (const each of sentence.slice(at + 1)) {
    const last = list.at(-1) ?? own;
    if (isRatio(each)) continue;
    if (!areOfOneMeasure(own, each) || !leadsOn(scene, last, each)) break;
    list.push(each);
  }
  for (const each of sentence.slice(0, at).toReversed()) {
    if (isRatio(each)) continue;
    if (!areOfOneMeasure(own, each) || !leadsOn(scene, each, list[0] ?? own)) break;
    list.unshift(each);
  }
  return list;
}

function leadsOn(scene: Scene, left: Mention, right: Mention): boolean {
  const words = plain(textBetween(scene, left, right)).replace(rate, "");
  return gap.test(words) && !breaks.test(words) && changeBefore(right) === null;
}

/** The number before the list that makes each share of it right, and what the list comes to. */
function sumIn(
  scene: Scene,
  sentence: readonly Mention[],
  list: readonly Mention[],
  anchors: readonly number[],
): AnchoredSum | null {
  const shares = anchors.flatMap((at) => {
    const [item, own] = [sentence[at], sentence[at + 1]];
    return item !== undefined && own !== undefined && list.includes(item) ? [{ item, own }] : [];
  });
  const whole = wholesBefore(scene, list).find((each) =>
    shares.some(({ item, own }) => isFitting(shareOf(item, each, own))),
  );
  if (whole === undefined) return null;
  const fitting = runsOf(list).find((parts) => isFitting(sumOf(whole, parts, "=")));
  if (fitting !== undefined) return { parts: fitting, bound: sumOf(whole, fitting, "=") };
  const bound = sumOf(whole, list, "=");
  const [last] = list.slice(-1);
  const behind = last === undefined ? [] : sentence.slice(sentence.indexOf(last) + 1);
  // 正在办理的83个，包括采购的46个、编制方案的37个；尚未启动的32个: where the list goes on is not read.
  if (behind.some((each) => areOfOneMeasure(each, whole))) return null;
  return isToldInFull(scene, list, shares.length) && isNear(bound) ? { parts: list, bound } : null;
}

/** The list, or part of it: where it begins and ends is read from the words. */
function runsOf(list: readonly Mention[]): readonly (readonly Mention[])[] {
  return list.flatMap((_, from) =>
    list.slice(from + 1).map((__, more) => list.slice(from, from + more + 2)),
  );
}

function wholesBefore(scene: Scene, list: readonly Mention[]): readonly Mention[] {
  const [first] = list;
  if (first === undefined) return [];
  const block = scene.byBlock.get(first.figure.block) ?? [];
  const earlier = scene.byBlock.get(first.figure.block - 1) ?? [];
  return [...earlier, ...block.slice(0, block.indexOf(first))]
    .filter((each) => !each.scope.isRow && areOfOneMeasure(each, first))
    .slice(-reach)
    .toReversed();
}

function shareOf(item: Mention, whole: Mention, own: Mention): Bound {
  return boundOf(rateFormulas.share, ["部分", item], ["整体", whole], own, "占比");
}

const cue =
  /(?:按(?:照)?|分|从|就)[^，,。；;：:\d]{1,14}(?:划?分|看|归类|归集|区分|统计|列示)[，,：:]|归纳(?:起来)?[，,：:]|(?:构成|去向|投向|结构)(?:上|看|为|如下)?[，,：:]/;
const partial = /主要|居前|前[两三四五\d]|较[多大高]|[比例]如|如[：:]|最[多大高]|突出/;
const restName = /^(?:其余|余下|剩余|剩下|其[他它])/;

/** With what is left named, told alike one by one, or announced as a division. */
function isToldInFull(scene: Scene, list: readonly Mention[], shares: number): boolean {
  const [first] = list;
  if (first === undefined || leavesUntold(list)) return false;
  if (saysOverlap(list) || saysOverlapBehind(scene, list)) return false;
  const names = list.map(({ before }) => plain(before).replace(/^[、，,；;和及与]+|^.*其中/g, ""));
  if (restName.test(names.at(-1) ?? "")) return true;
  const lead = leadOf(scene, first);
  if (partial.test(lead)) return false;
  return areAlike(names) || (cue.test(lead) && !/其中/.test(lead) && shares < list.length);
}

/** 达到目标的、滞后的; 基建投资类、专项业务类; 投向水毁修复、投向医疗机构. */
function areAlike(names: readonly string[]): boolean {
  const heads = new Set(names.map((name) => /^(?:用于|投向|领取|属于|涉及)/.exec(name)?.[0]));
  return (
    [/的$/, /类(?:项目|支出|资金|问题)?$/, /(?:领域|方面|环节)$/].some((ending) =>
      names.every((name) => ending.test(name)),
    ) ||
    (heads.size === 1 && !heads.has(undefined))
  );
}

/** From the last stop on. */
function leadOf(scene: Scene, { figure }: Mention): string {
  const { text } = scene.report.document.flow;
  const words = text.slice(Math.max(0, figure.flow.start - 80), figure.flow.start);
  return plain(words.split(/[。\n]/).at(-1) ?? "");
}

function isNear(bound: Bound): boolean {
  const computed = judgeBound(bound)?.point?.valueOf() ?? 0;
  const whole = Number(bound.evidence[0].figure?.value ?? 0);
  return computed >= whole * least && computed <= whole * most;
}
