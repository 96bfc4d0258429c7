import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { isSlip } from "../blame/slip.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { changeBy } from "./change-formula.ts";
import type { NamedGap } from "./named-gap.ts";
import { sameMeasure } from "./change-subject.ts";
import { isTurnedRound } from "./turned-round.ts";

const year = "(?:上一?年度?|去年|20\\d\\d年度?|上年同期|去年同期|上[月季]|上一轮|往年)";
/** 与上年的18个、22908万元相比; 上年为958个项目、49.18亿元 */
const headBefore = new RegExp(`(?:[与和同较比]|相比)${year}[一-龥]{0,8}$`);
const headBehind = new RegExp(`(?:^|[，,（(；;])${year}(?:同期)?[一-龥]{0,6}$`);
const compared = /^[一-龥]{0,8}(?:相比|比较|对比|相较)[，,]?/;
/** 相比上年的10个、24750万元，: the word that compares stands before them. */
const opened = new RegExp(`(?:相比|相较|对比)于?${year}[一-龥]{0,8}$`);
const joint = /^[一-龥]{0,6}(?:、|和|及|与)[一-龥]{0,6}$/;
const change =
  /(?:(增长|增加|上升|提高|提升|扩大|多出?|增幅|净增|新增)|(下降|减少|降低|压减|缩减|回落|少|降幅|减幅))(?:了|为|达到?|约|近)*$/;
const ofMoney = /资金|金额|总额|投入|支出|规模|经费|投资|资金量|总量|预算/;
const ofCount = /数量|个数|项目|对象|部门|单位|问题|指标|人数|户数|份数/;
const reach = 12;

/**
 * 与上年的18个、22908万元相比，评价数量增长33.3%，评价资金增加6659万元: last year's values told together before the changes or behind
 * them, each for the change that is measured alike; this year's stand in the paragraph or right before it.
 */
export const comparedTogether = perScene((told: Scene): readonly NamedGap[] => {
  const scene = wholeScene(told);
  return scene.scopes.flatMap((scope): readonly NamedGap[] => {
    // Many sentences look back to no time at all.
    if (scope.isRow || !/[年月季轮]/.test(scope.text)) return [];
    const pasts = pastsIn(scope.mentions);
    if (pasts.length < 2) return [];
    let last: Mention | null = null;
    return scope.mentions.flatMap((by) => {
      const words = plain(by.before);
      const own: Mention | null = pasts.includes(by) ? null : pastOf(by, words, pasts);
      // 资金增加6659万元，增幅29.1%: the rate goes on with what the amount was told of.
      const past: Mention | null = own ?? (goingOn.test(words) ? last : null);
      last = past;
      const bound = past === null ? null : boundOf(by, past, pasts, scene);
      return bound === null ? [] : [{ by, bound }];
    });
  });
});

/** The values of the year before, side by side. */
function pastsIn(mentions: readonly Mention[]): readonly Mention[] {
  for (const [at, head] of mentions.entries()) {
    const words = plain(leading(head, 24));
    const isBefore = headBefore.test(words);
    if (!isBefore && !headBehind.test(words)) continue;
    const run = [head];
    for (const next of mentions.slice(at + 1)) {
      const last = run.at(-1);
      if (last === undefined || !joint.test(plain(between(last, next)))) break;
      run.push(next);
    }
    const last = run.at(-1);
    const behind = mentions[at + run.length];
    const tail = last === undefined ? "" : plain(tailOf(last, behind));
    if (run.length > 1 && (!isBefore || opened.test(words) || compared.test(tail))) return run;
  }
  return [];
}

function tailOf(last: Mention, next: Mention | undefined): string {
  return next === undefined ? last.after : between(last, next);
}

const goingOn = /^(?:增长|上升|增幅|下降|减少|降幅|减幅)(?:率)?(?:了|为|达到?)*$/;

function boundOf(
  by: Mention,
  past: Mention,
  pasts: readonly Mention[],
  scene: Scene,
): Bound | null {
  const way = change.exec(plain(by.before));
  if (way === null || by.figure.quantity.qualifier !== "exact") return null;
  const isUp = way[1] !== undefined;
  const bounds = nowsOf(past, by, pasts, scene).flatMap(
    (now) => shapeOf(now, past, by, isUp) ?? [],
  );
  const fit = bounds.find(isFitting);
  if (fit !== undefined) return fit;
  const near = bounds.slice(0, mostTried);
  return near.find((bound) => isSlip(bound, 3)) ?? near.find(isTurnedRound) ?? null;
}

/** So many of this year's values are tried for a slip of the pen. */
const mostTried = 3;

function pastOf(by: Mention, words: string, pasts: readonly Mention[]): Mention | null {
  const { dimension } = by.figure.quantity;
  const alike =
    dimension === "points"
      ? pasts.filter(({ figure }) => figure.quantity.dimension === "ratio")
      : dimension === "ratio"
        ? ofTopic(words, pasts)
        : pasts.filter((past) => sameMeasure(past, by));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** 资金增长9%, 评价数量增长33.3%: what grew by a rate is known by its word only. */
function ofTopic(words: string, pasts: readonly Mention[]): readonly Mention[] {
  const [money, count] = [ofMoney.test(words), ofCount.test(words)];
  const last = lastOf(words, ofMoney) >= lastOf(words, ofCount);
  if (!money && !count) return [];
  const kind = money && (!count || last) ? "money" : "count";
  return pasts.filter(({ figure }) => figure.quantity.dimension === kind);
}

function lastOf(words: string, pattern: RegExp): number {
  return [...words.matchAll(new RegExp(pattern.source, "g"))].at(-1)?.index ?? -1;
}

/** Values measured alike in the paragraph, the nearest first, then those right before it. */
function nowsOf(
  past: Mention,
  by: Mention,
  pasts: readonly Mention[],
  scene: Scene,
): readonly Mention[] {
  const usable = (each: Mention): boolean =>
    !pasts.includes(each) &&
    each !== by &&
    !each.scope.isRow &&
    !each.past &&
    sameMeasure(each, past) &&
    change.exec(plain(each.before)) === null;
  const { block, flow } = by.figure;
  const own = (scene.byBlock.get(block) ?? []).filter(
    (each) => each.figure.flow.start < flow.start && usable(each),
  );
  const earlier = [1, 2].flatMap((back) =>
    (scene.byBlock.get(block - back) ?? []).slice(-reach).filter(usable).toReversed(),
  );
  return [...own.toReversed(), ...earlier];
}

function shapeOf(now: Mention, past: Mention, by: Mention, isUp: boolean): Bound | null {
  const evidence = [
    evidenceOf(roleName(now, "本期数"), now),
    evidenceOf("上期数", past),
    evidenceOf(isUp ? "增加" : "减少", by),
  ] as const;
  const isRate = by.figure.quantity.dimension === "ratio";
  const names = { now: "本期数", past: "上期数", by: ["增减数", "增减率"] } as const;
  const shown = changeBy(isUp ? "up" : "down", isRate, names);
  return { ...shown, evidence, binding: bindingOf([now, past, by]) };
}
