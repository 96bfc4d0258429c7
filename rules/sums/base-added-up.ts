import { isChange } from "../divisions/state-words.ts";
import { isListGap } from "../wording/list-gap.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { lastRun } from "./list-before.ts";
import { isBase } from "./no-total.ts";

const adding =
  /^[^，,。；;：:、\d]{0,8}[，,][两二三四五六]?[一-龥]{0,2}(?:合计|共计|总计|合起来|加起来|相加|共)(?:分别)?(?:已?(?:完成|占|达到?|相当于|为|是))*[一-龥]{0,10}$/;
const fewest = 2;

/** 东片26座、西片14座，合计为规划50座的80.0%: the numbers that are added up right before the base of a share; none where nothing is. */
export function partsOfBase(base: Mention): readonly Mention[] {
  const earlier = base.scope.mentions.slice(0, base.place);
  const last = earlier.at(-1);
  if (last === undefined || base.scope.isRow || !isBase(base)) return [];
  if (!areOfOneMeasure(last, base) || !adding.test(plain(between(last, base)))) return [];
  const parts = lastRun(
    earlier,
    (each, next) => areOfOneMeasure(each, base) && isListGap(each, next) && !isMore(each, base),
  );
  return parts.length < fewest || parts.some(isChange) ? [] : parts;
}

function isMore({ figure }: Mention, base: Mention): boolean {
  return Number(figure.value) > Number(base.figure.value);
}
