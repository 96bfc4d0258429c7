import { riseAndFall } from "../changes/change-words.ts";
import { isForEach } from "../sums/no-total.ts";
import { comeAndGo } from "./come-and-go.ts";
import { kindLabel } from "./kind-label.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { tellsSecondRound } from "./second-round.ts";
import { mixesStages } from "./stages-mixed.ts";
import { isOfFirstKinds } from "../wording/told-apart.ts";

const adjusted =
  /重复(?:的|出现|计[算入]|统计|上报|交叉|部分|项目)*$|去重|剔重|(?:去除|剔除|扣除|抵减)(?![^，,]*[压核审评调削扣]减|[^，,]*减少)|(?:归并|合并)之?后/;

/**
 * Stages of one thing; 重复出现的28个，去重后为91个, which is no division; 前两类对象中得分在90分以上的4个，其余17个,
 * which divides what no single number tells.
 */
export function areApart(parts: readonly Mention[]): boolean {
  return (
    parts.length === 0 ||
    mixesStages(parts) ||
    riseAndFall(parts) ||
    comeAndGo(parts) ||
    parts.some(isForEach) ||
    parts.some(isAdjusted) ||
    isOfFirstKinds(parts) ||
    tellsSecondRound(parts) ||
    parts.slice(0, -1).some(isDivided)
  );
}

const isAdjusted = perObject((part: Mention): boolean => adjusted.test(kindLabel(part)));

/** 未通过的71个项目中，因目标不合格的44个，…: what follows it in the list are parts of it. */
const isDivided = perObject((mention: Mention): boolean => {
  const tail = plain(trailing(mention, 12));
  return /^[^，,。；;、\d]{0,8}(?<![其集为])中(?:[，,]|有|已)/.test(tail);
});
