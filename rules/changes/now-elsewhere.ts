import { differenceBy } from "./change-formula.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { NamedGap } from "./named-gap.ts";

/** 整改完成率比上年的 */
const named = /([一-龥]{2,6}率)[比较](?:上一?年|去年|20\d\d年)(?:度|同期)?的?$/;
const changed = /^(?:相?比)?(?:(提高|上升|提升|增加|高出?)|(?:下降|降低|回落|减少|低))了?$/;

/** 整改完成率比上年的79.4%提高8.5个百分点: this year's rate stands elsewhere in the report under the same name, and is told nowhere otherwise. */
export const ratesTold = perScene((told: Scene): readonly NamedGap[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((by) => {
    const { scope, place, figure } = by;
    const past = scope.mentions[place - 1];
    if (scope.isRow || figure.quantity.dimension !== "points" || past === undefined) return [];
    const name = named.exec(plain(past.before))?.[1]?.slice(-shortest);
    const way = changed.exec(plain(by.before));
    if (name === undefined || way === null || past.figure.kind !== "rate") return [];
    const nows = scene.mentions.filter((each) => each !== past && isCalled(each, name));
    const bounds = nows.map((now) => boundOf(now, past, by, way[1] !== undefined));
    const single = new Set(nows.map((now) => now.figure.value)).size === 1;
    const bound = bounds.find(isFitting) ?? (single ? bounds[0] : undefined);
    return bound === undefined ? [] : [{ by, bound }];
  });
});

/** 完成率 of 整改完成率. */
const shortest = 3;

function isCalled(mention: Mention, name: string): boolean {
  const { figure, scope, before, past } = mention;
  return (
    isRatio(mention) &&
    figure.status === "actual" &&
    !scope.isRow &&
    !past &&
    plain(before)
      .replace(/(?:为|是|达到?|仅|只有|约)+$/, "")
      .endsWith(name)
  );
}

function boundOf(now: Mention, past: Mention, by: Mention, isUp: boolean): Bound {
  return {
    formula: differenceBy(isUp ? "up" : "down"),
    evidence: [
      evidenceOf("本期比率", now),
      evidenceOf("上期比率", past),
      evidenceOf("变化的百分点", by),
    ],
    text: `变化的百分点＝${isUp ? "本期比率－上期比率" : "上期比率－本期比率"}`,
    binding: bindingOf([now, past, by]),
  };
}
