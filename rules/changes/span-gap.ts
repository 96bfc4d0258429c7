import { isSlip } from "../blame/slip.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { differenceBy } from "./change-formula.ts";
import { sameMeasure } from "./change-subject.ts";
import { reachedBefore, startsFrom } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import type { NamedGap } from "./named-gap.ts";

/** 核减岗位, 压减预算, 净增: the word and what it is told of, before the number. */
const less =
  /(?:^|[，,；;：:])[^，,；;：:\d]{0,8}(?:核减|压减|减少|精简|调减|净减|缩减|削减|裁减)[一-龥、]{0,12}$/;
const more =
  /(?:^|[，,；;：:])[^，,；;：:\d]{0,8}(?:增加|新增|净增|调增|扩充|增设|追加)[一-龥、]{0,12}$/;
/** 从71.8分到90.2分不等，高低相差18.4分 */
const wide =
  /^(?:不等|之间)?[，,](?:高低|首尾|最高(?:与|和)?最低|两端)?(?:之间)?(?:相差|差距)(?:为|达到?)?$/;
const few = 2;

/**
 * 核减岗位46个，由申报的318个减至272个; 得分从71.8分到90.2分不等，高低相差18.4分: how far two values are apart of which one leads to the other,
 * told before both or right behind them.
 */
export const gapsOfSpans = perScene((told: Scene): readonly NamedGap[] =>
  wholeScene(told).mentions.flatMap((by) => gapAhead(by) ?? gapBehind(by) ?? []),
);

function gapAhead(by: Mention): NamedGap | null {
  const { mentions } = by.scope;
  const [past, now] = [mentions[by.place + 1], mentions[by.place + 2]];
  if (by.scope.isRow || past === undefined || now === undefined || !areLike(by, past, now))
    return null;
  const words = plain(leading(by, 30));
  const direction = less.test(words) ? "down" : more.test(words) ? "up" : null;
  if (direction === null || !startsFrom(past) || reachedBefore(now) !== direction) return null;
  if (!/^[，,][^，,。；;]{0,10}$/.test(plain(between(by, past)))) return null;
  const bound = boundOf(now, past, by, direction);
  // Others may have come or gone as well: a miss is told where a slip of the pen explains it.
  return isFitting(bound) || isSlip(bound, few) ? { by, bound } : null;
}

function gapBehind(by: Mention): NamedGap | null {
  const { mentions } = by.scope;
  const [low, high] = [mentions[by.place - 2], mentions[by.place - 1]];
  if (by.scope.isRow || low === undefined || high === undefined || !areLike(by, low, high))
    return null;
  const isSpan = startsFrom(low) && /^(?:到|至)$/.test(plain(between(low, high)));
  if (!isSpan || !wide.test(plain(between(high, by)))) return null;
  return { by, bound: boundOf(high, low, by, "up") };
}

function areLike(by: Mention, ...values: readonly Mention[]): boolean {
  return [by, ...values].every(
    (each) => each.figure.quantity.qualifier === "exact" && sameMeasure(each, by),
  );
}

function boundOf(now: Mention, past: Mention, by: Mention, direction: Direction): Bound {
  return {
    formula: differenceBy(direction),
    evidence: [evidenceOf("后一数", now), evidenceOf("前一数", past), evidenceOf("相差的数", by)],
    text: "相差的数＝前后两数之差",
    binding: bindingOf([now, past, by]),
  };
}
