import {
  distancesInPercent,
  gapsInPercent,
  gapsNearby,
  growthInPoints,
  levelsInPoints,
} from "../../../rules/rates/points-misused.ts";
import type { Triple } from "../../../rules/rates/points-misused.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/**
 * What of a marked text is told in points that is a level (`水平 占比 5个百分点`) or the growth of an amount (`增长 2个百分点`), and in
 * percent what is a distance (`差距 0.6%`) or the difference of two rates (`之差 65.2%－60%＝5.2%`, ～ where they stand apart).
 */
export function pointsTold(text: string): readonly string[] {
  const scene = sceneOf(reportFrom(text));
  return [
    ...levelsInPoints(scene).map(({ name, mention }) => `水平 ${name} ${quoteOf(mention)}`),
    ...growthInPoints(scene).map((mention) => `增长 ${quoteOf(mention)}`),
    ...distancesInPercent(scene).map((mention) => `差距 ${quoteOf(mention)}`),
    ...gapsInPercent(scene).map((gap) => `之差 ${differenceOf(gap)}`),
    ...gapsNearby(scene).map((gap) => `之差～ ${differenceOf(gap)}`),
  ];
}

function differenceOf({ now, past, by }: Triple): string {
  return `${quoteOf(now)}－${quoteOf(past)}＝${quoteOf(by)}`;
}

function quoteOf({ figure }: Mention): string {
  return figure.quote;
}
