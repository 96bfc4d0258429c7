import { isNoPart } from "../wording/before-cut.ts";
import { changeBefore, riseAndFall } from "../changes/change-words.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { isBase, isCeiling, isForEach, isNet, isOfAll } from "../sums/no-total.ts";
import { hasOneOfAnother, isAmongOther } from "./among-other.ts";
import { isGap, isMean, isMeanCount, isWhere } from "./no-item.ts";
import { areOfOneScheme } from "./list-schemes.ts";
import { isLike } from "./like-whole.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import { sameYear, sharedRun } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import type { Partition } from "./partition-binding.ts";
import { tellsSecondRound } from "./second-round.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import { isPlanned } from "../wording/progress.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isToldBesides } from "./told-besides.ts";
import { isToldOfSome } from "./told-of-some.ts";
import { areSources, endsWithNil, isChange, isRest, isWholeDivision } from "./state-words.ts";
import { areParallel } from "../lists/told-in-full.ts";
import { isMeasured } from "../wording/one-measure.ts";

/**
 * Lists that no 其中 announces: the items are classes that leave nothing out (完工、在建、停工), or
 * the last is what is left; the whole is told before them in the sentence, or in the one before.
 */
export const openLists = perScene((scene: Scene): readonly Partition[] => {
  const sentences = measuredSentences(scene);
  return chainsIn(scene).flatMap((chains, at) => {
    if (chains.length === 0) return [];
    const sentence = sentences[at] ?? [];
    const earlier = sentencesBefore(sentences, at);
    return chains.flatMap((chain) => [
      ...(withRest(scene, chain, sentence, earlier) ??
        divided(scene, chain, sentence, earlier) ??
        []),
      ...announced(scene, chain),
    ]);
  });
});

/** The amounts and counts of each sentence of the prose. */
export const measuredSentences = perScene((scene: Scene): readonly (readonly Mention[])[] =>
  fullSentences(scene).map((sentence) => sentence.filter(isMeasured)),
);

/** The chains of each of these sentences: every way to divide a number asks for them. */
export const chainsIn = perScene((scene: Scene): readonly (readonly (readonly Mention[])[])[] =>
  measuredSentences(scene).map((sentence) => chainsOf(scene, sentence)),
);

/** How many sentences back the whole may stand; what lies between counts nothing of the kind. */
const reach = 3;

/** The sentences before, nearest first, in the same paragraph or in the one above. */
export function sentencesBefore(
  sentences: readonly (readonly Mention[])[],
  at: number,
): readonly (readonly Mention[])[] {
  const block = sentences[at]?.[0]?.figure.block ?? 0;
  return sentences
    .slice(Math.max(0, at - reach), at)
    .toReversed()
    .filter((sentence, back) => {
      const gap = block - (sentence[0]?.figure.block ?? -9);
      return gap === 0 || (gap === 1 && back === 0);
    });
}

/** Runs of one measure with nothing but their names, shares and other measures between. */
function chainsOf(scene: Scene, sentence: readonly Mention[]): readonly (readonly Mention[])[] {
  const chains: Mention[][] = [];
  for (const mention of sentence) {
    // 乡镇审减300万元，县级审减额占总额1500万元的80%: the base of a share is no item.
    if (isNoItem(mention)) continue;
    const own = chains.findLast((chain) => isSameMeasure(chain.at(-1), mention));
    const last = own?.at(-1);
    if (last !== undefined && leadsOn(textBetween(scene, last, mention))) own?.push(mention);
    else chains.push([mention]);
  }
  return chains.filter(({ length }) => length > 1);
}

function isNoItem(mention: Mention): boolean {
  return [isBase, isMean, isGap, isCeiling, isToldBesides, isWhere].some((is) => is(mention));
}

const barrier =
  /合计|共计|总计|累计|平均|[比较](?:上年|去年|20)|以上[两三四五]|[；;]\s*其中|[。\n]/;

function leadsOn(gap: string): boolean {
  const bare = gap.replace(/[（(][^（()）]*[）)]/g, "");
  return bare.length <= 48 && /[、，,；;]|和|及|与/.test(bare) && !barrier.test(bare);
}

export function isSameMeasure(a: Mention | undefined, b: Mention): boolean {
  if (a === undefined) return false;
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  if (left.dimension !== right.dimension || !sameYear(a, b)) return false;
  return left.dimension !== "count" || unitOf(a) === unitOf(b);
}

function unitOf({ figure }: Mention): string {
  const unit = figure.quantity.unit ?? "个";
  return unit === "项" ? "个" : unit;
}

/** 红灯65个、黄灯188个，其余1621个: all from the whole (总计2400个) on, or all of the run where it stands before. */
function withRest(
  scene: Scene,
  chain: readonly Mention[],
  sentence: readonly Mention[],
  earlier: readonly (readonly Mention[])[],
): readonly Partition[] | null {
  const end = chain.findIndex(isRest) + 1;
  if (end < 2 || isLeftOut(chain[end - 2])) return null;
  const made = Array.from({ length: end - 1 }, (_, from) => chain.slice(from, end))
    // 2024年计划投入1.3亿元，…，剩余0.5亿元: what is planned is not what was done beside the rest.
    .filter((parts) => !parts.some(isPlanned))
    .flatMap((parts) => partition(scene, parts, sentence, earlier) ?? []);
  const fitting = made.find(({ parts, candidates }) =>
    candidates.some((total) => isFitting(sumOf(total, parts, "="))),
  );
  // 受理项目13个，已完成9个，其余4个: what is counted by a noun heads those that have none.
  const [head, ...others] = chain.slice(0, end);
  const heads =
    head?.noun != null &&
    others.every(
      ({ noun, figure }) => noun === null && Number(figure.value) <= Number(head.figure.value),
    );
  const headed = heads ? made.find(({ parts }) => !parts.includes(head)) : undefined;
  const best = fitting ?? headed ?? made[0];
  return best === undefined ? null : best.parts.some(isOfAll) ? [] : [best];
}

/** 问题92条，…，除5条仍在整改外，其余87条: both are all that was told, and none of the items before. */
function isLeftOut(mention: Mention | undefined): boolean {
  return mention !== undefined && /除了?[^，,。；;、]{0,10}$/.test(leading(mention, 12));
}

/** 盘活9260万元，其中盘活存量6110万元，收回3150万元: where the wording leaves the end of the list open. */
function announced(scene: Scene, chain: readonly Mention[]): readonly Partition[] {
  const at = chain.findIndex(
    (mention, place) =>
      chain[place + 1] !== undefined &&
      /其中/.test(textBetween(scene, mention, chain[place + 1] ?? mention)),
  );
  const whole = chain[at];
  const next = untilGrowth(chain.slice(at + 1));
  const parts = alikeFrom(scene, next) ?? (next.length === 2 ? next : []);
  return whole === undefined ||
    whole.figure.kind !== "amount" ||
    isNet(whole) ||
    parts.length < 2 ||
    parts.some((part) => isNoPart(whole, part) || ownFate.test(part.after)) ||
    riseAndFall(parts)
    ? []
    : [{ parts, candidates: [whole], sure: false, among: whole }];
}

/** 三季度12.6亿元、四季度10.5亿元，…；四季度比三季度减少2.1亿元: by how much an item differs is none. */
function untilGrowth(items: readonly Mention[]): readonly Mention[] {
  const [first] = items;
  if (first === undefined || changeBefore(first) !== null) return items;
  const end = items.findIndex((item) => changeBefore(item) !== null);
  return end < 0 ? items : items.slice(0, end);
}

/** 低效项目资金2.4亿元全部列入清理，收回0.8亿元: what is said of it goes on behind it. */
const ownFate = /^[一-龥]{4}/;

/** As many of the first items as are told in the same way, and with no more of them behind. */
function alikeFrom(scene: Scene, items: readonly Mention[]): readonly Mention[] | null {
  for (let size = items.length; size > 1; size -= 1) {
    const parts = items.slice(0, size);
    const [last, next] = [parts.at(-1), items[size]];
    if (!areOfOneScheme(parts) && !areParallel(parts)) continue;
    const goesOn =
      last !== undefined &&
      next !== undefined &&
      /^[^占较比共另]{0,24}$/.test(textBetween(scene, last, next));
    return goesOn ? null : parts;
  }
  return null;
}

/** The longest run of items that are a whole division, and what it may divide. */
function divided(
  scene: Scene,
  chain: readonly Mention[],
  sentence: readonly Mention[],
  earlier: readonly (readonly Mention[])[],
): readonly Partition[] | null {
  for (let size = chain.length; size > 1; size -= 1) {
    for (let from = 0; from + size <= chain.length; from += 1) {
      const parts = chain.slice(from, from + size);
      const last = parts.at(-1);
      const ended = last !== undefined && endsWithNil(parts, tailOf(scene, last));
      const closed = ended || isWholeDivision(parts);
      if ((!closed && !areSources(parts)) || tellsSecondRound(parts)) continue;
      if (hasOneOfAnother(scene, parts)) return null;
      const [before, next] = [chain[from - 1], chain[from + size]];
      if (before !== undefined && isBeside(before, parts)) return null;
      // 整体6个、项目14个，政府采购、购买服务各1个: more of the kind may belong to the list.
      const goesOn =
        last !== undefined &&
        next !== undefined &&
        /^[^；;。]{0,24}$/.test(textBetween(scene, last, next));
      if (!areOneKind(parts)) return null;
      // 县级安排…，上级安排…，债券安排…: of sources told alike the next is one more.
      if (goesOn && !closed && isAlike(last, next)) return null;
      const made = partition(scene, parts, sentence, earlier);
      return made === null ? null : [{ ...made, sure: made.sure && closed && !goesOn }];
    }
  }
  return null;
}

function isAlike(last: Mention, next: Mention): boolean {
  const [verb, other] = [last, next].map(({ before }) => before.trimEnd().slice(-2));
  return verb === other && verb !== "";
}

function tailOf(scene: Scene, { figure }: Mention): string {
  return scene.report.document.flow.text.slice(figure.flow.end, figure.flow.end + 12);
}

function partition(
  scene: Scene,
  parts: readonly Mention[],
  sentence: readonly Mention[],
  earlier: readonly (readonly Mention[])[],
): Partition | null {
  const [first] = parts;
  if (first === undefined || isAmongOther(scene, parts, sentence)) return null;
  const isWhole = (mention: Mention): boolean =>
    mention.figure.flow.end <= first.figure.flow.start &&
    isSameMeasure(mention, first) &&
    isLike(mention, parts) &&
    !countsKinds(mention) &&
    !isChange(mention) &&
    !isForEach(mention) &&
    !parts.some((part) => isNoPart(mention, part)) &&
    !areBands(mention, first) &&
    !isMeanCount(mention) &&
    !isToldOfSome(scene, mention, parts) &&
    !/(?:平均|[每均各]|净[一-龥]{1,3})[一-龥]{0,2}$/.test(mention.before);
  const own = sentence.filter(isWhole).toReversed();
  const above = earlier.map((each) => each.filter(isWhole).toReversed());
  const near = above.find(({ length }) => length > 0) ?? [];
  // 对红灯项目，调减17个、…: the list says of what it tells.
  const topical = near.filter((mention) => isCalled(mention, first));
  const summed = near.filter(({ before }) => /(?:达到?|合计|共计|总数|共)$/.test(before));
  const called = topical.length > 0 ? topical : summed;
  const close = own[0] !== undefined && textBetween(scene, own[0], first).length <= 40;
  const meant = called.length > 0 ? called : near;
  const values = new Set(meant.map(({ figure }) => figure.value));
  const candidates = [...new Set([...own, ...meant, ...above.flat()])].slice(0, 4);
  const sure = close || (own.length === 0 && values.size === 1);
  return candidates.length === 0 ? null : { parts, candidates, sure };
}

export function isCalled({ before, after }: Mention, first: Mention): boolean {
  const lead = leading(first).slice(0, 12);
  const topic = /^[^，,：:]*(?=[，,：:])/.exec(lead)?.[0].replace(/项目|对象|单位|部门/g, "") ?? "";
  return sharedRun(topic, before) >= 2 || sharedRun(topic, after) >= 2;
}

/** 能够完成的1049个，占86.8%；基本完成的121个，占10.0%: what tells its own share as they do is one of them. */
export function isBeside(mention: Mention, parts: readonly Mention[]): boolean {
  return [mention, ...parts].every((each) => {
    const next = each.scope.mentions[each.place + 1];
    return (
      next?.figure.kind === "rate" && /^[^，,；;]{0,6}[，,（(]占(?:比)?$/.test(between(each, next))
    );
  });
}

const band = /超过?|高于|低于|不足|不到|大于|小于|以[上下]/;

/** 执行率超过80%的部门9个，低于30%的部门7个: one band of a scale is no whole of the next. */
function areBands(a: Mention, b: Mention): boolean {
  return a.scope === b.scope && band.test(a.before) && band.test(b.before);
}

/** 调减9个单位…，取消4个项目: what was done with units and what with projects divides nothing. */
export function areOneKind(parts: readonly Mention[]): boolean {
  const nouns = parts.flatMap(({ after, noun }) => (after === "" || noun === null ? [] : [noun]));
  return nouns.every((noun) => nouns.every((other) => areAlike(noun, other)));
}
