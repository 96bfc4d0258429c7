import { isFitting } from "../findings/relation-check.ts";
import { isSlip } from "../blame/slip.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { areaOf, gapBound } from "./named-gap.ts";
import type { NamedGap } from "./named-gap.ts";

const all = "(?:(?<area>全[国省市县区州旗])的?(?:平均|总体|整体)?|平均|总体|整体)";
const called = "(?:水平|数|值|进度|[一-龥]{2,4}率)?(?:约|近)?";
/** 高出全市平均水平, 高于全区, 比平均水平低 */
const direct = new RegExp(`(?<way>[高低快慢]于|[高低]出|超过|领先于?|落后于?)${all}${called}$`);
const comparing = new RegExp(
  `[比较]${all}${called}(?<way>[高低]出?|快|慢|领先|落后)了?(?:约|近)?$`,
);
const rate = /([一-龥]{2}率)(?:分别|仅|约|已|只有|为|是|达到?)*$/;
const overall = /(?:总体|整体|平均|综合|全[国省市县区州旗])[一-龥]{0,8}$/;

/**
 * 东湖区执行率73.1%，高出全市平均水平7.4个百分点: the rate of all, told under the same name in a paragraph before. Where numbers do not
 * agree, only a slip of the pen proves that it was meant.
 */
export const overallGaps = perScene((told: Scene): readonly NamedGap[] => {
  const scene = wholeScene(told);
  const ownArea = areaOf(scene);
  return scene.mentions.flatMap((by) => {
    const { scope, place, figure } = by;
    if (scope.isRow || figure.quantity.dimension !== "points") return [];
    const words = plain(by.before);
    const { way, area = ownArea } = (direct.exec(words) ?? comparing.exec(words))?.groups ?? {};
    const own = scope.mentions.slice(0, place).findLast(isRatio);
    if (way === undefined || area !== ownArea || own === undefined || own.past) return [];
    const name = nameOf(own);
    const levels = name === "" ? [] : levelsOf(name, own, scene);
    const bounds = levels.map((level) => gapBound(own, level, by, /[高快超领]/.test(way)));
    const single = new Set(levels.map(({ figure: { value } }) => value)).size === 1;
    const bound =
      bounds.find(isFitting) ?? (single ? bounds.find((each) => isSlip(each, 2, true)) : undefined);
    return bound === undefined ? [] : [{ by, bound }];
  });
});

function nameOf({ before }: Mention): string {
  return rate.exec(plain(before))?.[1] ?? "";
}

/** Rates of that name told of all in paragraphs before; where none is called so, the first that is told at all. */
function levelsOf(name: string, own: Mention, scene: Scene): readonly Mention[] {
  const told = scene.mentions.filter(
    (each) =>
      each.figure.block < own.figure.block &&
      isRatio(each) &&
      !each.scope.isRow &&
      !each.past &&
      each.figure.status === "actual" &&
      nameOf(each) === name,
  );
  const ofAll = told.filter(({ before }) => overall.test(plain(before).replace(rate, "")));
  return ofAll.length > 0 ? ofAll : told.slice(0, 1);
}
