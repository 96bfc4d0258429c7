import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const whole = 100;
/** What may well be more than all, or is no share of anything. */
const open = /增[长幅速减]|降幅|涨幅|完成率|达成率|超收|溢价|杠杆|负债|倍/;
/** How far two rates are apart, or by how much one has changed. */
const apart =
  /(?:[高低快慢好优]于[一-龥]{0,14}|[比较与和同][一-龥]{2,16}|相?差距?|[还仍尚]差|欠[一-龥]{0,8}|落后[一-龥]{0,8}|滞后[一-龥]{0,8}|领先[一-龥]{0,8}|高出[一-龥]{0,8}|提高|提升|上升|下降|降低|回落|[高低快慢])(?:了|约|为|达到?)*$/;

/** A distance of points that leads off the scale from every rate that it can be told of. */
export interface OffScale {
  readonly by: Mention;
  /** The rate that leaves most room. */
  readonly rate: Mention;
  /** In points. */
  readonly most: number;
}

/**
 * 执行率39.9%，慢于总体进度88.0个百分点: neither 127.9% nor -48.1% is a rate of execution.
 */
export const pointsOffScale = perScene((told: Scene): readonly OffScale[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((by) => {
    const { figure, scope } = by;
    const { dimension, qualifier } = figure.quantity;
    if (scope.isRow || dimension !== "points" || qualifier !== "exact") return [];
    if (!apart.test(plain(by.before)) || open.test(scope.text)) return [];
    const block = (scene.byBlock.get(figure.block) ?? []).filter((each) => !each.scope.isRow);
    const own = scope.mentions.filter(isRatio);
    const rates =
      own.length > 0 ? own : block.slice(0, block.indexOf(by)).filter(isRatio).slice(-2);
    const [rate] = rates.toSorted((a, b) => roomOf(b) - roomOf(a));
    if (rate === undefined || rates.some((each) => !isOnScale(each))) return [];
    const most = roomOf(rate);
    return Number(figure.value) > most ? [{ by, rate, most }] : [];
  });
});

function isOnScale({ figure, before }: Mention): boolean {
  const value = Number(figure.value);
  return value > 0 && value <= whole && !open.test(plain(before));
}

/** As far as a rate can be from another one. */
function roomOf({ figure }: Mention): number {
  const value = Number(figure.value);
  return Math.max(value, whole - value);
}
