import { kindLabel } from "../divisions/kind-label.ts";
import { isChange } from "../divisions/state-words.ts";
import type { Listing } from "../lists/listing.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { isNextTo } from "./anchored-list.ts";
import { lastRun, withoutWhole } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import { isMeant } from "./nearly-whole.ts";
import { isNamed } from "./summed-names.ts";

/** 除环卫绿化外共; 除修改表述以外，其余合计 */
const butOne =
  /(?:^|[，,；;。：:（(])除了?([^，,。；;：:、和与及\d]{2,12}?)(?:以|之)?外[，,]?(?:其[他余它])?[一-龥]{0,6}?(?:合计|共计|总计|共|计)[为达有]?$/;
/** One item and what is left of two is a difference, and no list. */
const several = 3;

/**
 * 物业管理14项，信息化运维17项，环卫绿化15项，会议培训9项；除环卫绿化外共40项: all items of the list right before, but for the one that is named.
 */
export const allButOne = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((total, at): readonly Listing[] => {
      if (!isMeasured(total) || total.scope.isRow) return [];
      const name = butOne.exec(plain(leading(total, 40)))?.[1];
      if (name === undefined) return [];
      const like = block
        .slice(0, at)
        .filter((each) => areOfOneMeasure(each, total) && !each.scope.isRow);
      const list = withoutWhole(lastRun(like, (each, next) => isNextTo(scene, each, next)));
      const parts = list.filter((each) => !isNamed(kindLabel(each), name));
      if (list.length < several || parts.length !== list.length - 1) return [];
      const bound = sumOf(total, parts, "=");
      return isMeant(bound) && !parts.some(isChange)
        ? [{ total, parts, closed: true, firm: false, bounded: true, named: true }]
        : [];
    }),
  ),
);
