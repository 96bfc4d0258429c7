import { significantDigits } from "../../domain/quantity.ts";
import { growthBy } from "../changes/change-formula.ts";
import { changeBefore, cutBefore } from "../changes/change-words.ts";
import type { Direction } from "../changes/change-words.ts";
import { sameMeasure } from "../changes/change-subject.ts";
import { gapBound } from "../changes/named-gap.ts";
import { printedEvidence } from "../doubts/printed-limit.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { isMeasured, isRatio } from "../wording/one-measure.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { Level } from "./points-misused.ts";

const back = 12;
const ahead = 3;
/** Fewer digits fit by accident unless both values stand side by side. */
const telling = 3;
/** 精简幅度, 超任务, 扩大: further words of what an amount changed by. */
const grown =
  /(?:(?:精简|压减|压缩|增长|增加|提升|下降|减少|缩减|节约)(?:的)?幅度|超(?:任务|计划|目标|预算|额)(?:完成)?|扩大|扩增|翻升|膨胀|压降|精简)(?:了|约|近|达到?|为)*$/;
/** 占比提高, 整改率比上年上升: what changed is a rate. */
const ofRate = /率|占比|比重|比例|进度|[^幅]度(?!的?[增减幅]|评)|面/;
const ofAmount = /金额|资金|成本|规模|数量|投入|支出|收入|投资|补[助贴]|经费|总额|[核评审压]减额/;

/**
 * 评价数量增长33.3个百分点（上年18个，今年24个）: two values of one measure near it differ by just so many percent, and no two rates by so many
 * points.
 */
export const grownInPoints = perScene((told: Scene): readonly Level[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((mention) => {
    const { figure, scope } = mention;
    const { dimension, qualifier } = figure.quantity;
    if (scope.isRow || dimension !== "points" || qualifier !== "exact") return [];
    const words = plain(mention.before);
    const direction = changeBefore(mention) ?? cutBefore(mention);
    if ((direction === null && !grown.test(words)) || ofRate.test(words)) return [];
    if (!isOfAmount(mention, words)) return [];
    const list = (scene.byBlock.get(figure.block) ?? []).filter((each) => !each.scope.isRow);
    const at = list.indexOf(mention);
    const around = list.slice(Math.max(0, at - back), at + 1 + ahead);
    const rates = around.filter((each) => each !== mention && isRatio(each));
    if (pairsOf(rates).some(([a, b]) => isFitting(gapBound(a, b, mention, isMore(a, b)))))
      return [];
    const short = significantDigits(figure.quantity).length < telling;
    const pairs = pairsOf(around.filter(isMeasured)).filter(
      ([a, b]) => sameMeasure(a, b) && (!short || areBeside(a, b, list)),
    );
    return pairs.some(([a, b]) => isGrowth(a, b, mention, direction))
      ? [{ mention, name: "增减幅度" }]
      : [];
  });
});

/** 核定总成本比上年下降, 35个项目增长: an amount is named, or told right before. */
function isOfAmount({ scope, place }: Mention, words: string): boolean {
  const last = scope.mentions[place - 1];
  return ofAmount.test(words) || (last !== undefined && isMeasured(last));
}

type Pair = readonly [Mention, Mention];

function pairsOf(list: readonly Mention[]): readonly Pair[] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b): Pair => [a, b]));
}

function areBeside(a: Mention, b: Mention, list: readonly Mention[]): boolean {
  const between = list.slice(list.indexOf(a) + 1, list.indexOf(b));
  return a.scope === b.scope && between.every(({ figure }) => figure.kind === "rate");
}

function isMore(a: Mention, b: Mention): boolean {
  return Number(a.figure.value) >= Number(b.figure.value);
}

/** Either may be the earlier one. */
function isGrowth(a: Mention, b: Mention, by: Mention, direction: Direction | null): boolean {
  const ways: readonly Direction[] = direction === null ? ["up", "down"] : [direction];
  const { figure } = by;
  const percent: Mention = {
    ...by,
    figure: { ...figure, quantity: { ...figure.quantity, dimension: "ratio" } },
  };
  return ways.some((way) => {
    const [now, past] = isMore(a, b) === (way === "up") ? [a, b] : [b, a];
    return isFitting({
      formula: growthBy(way),
      evidence: [
        printedEvidence("本期数", now),
        printedEvidence("上期数", past),
        evidenceOf("增减幅度", percent),
      ],
      text: "增减幅度",
      binding: bindingOf([now, past, by]),
    });
  });
}
