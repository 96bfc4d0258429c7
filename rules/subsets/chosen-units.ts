import type { Bound } from "../rule.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPlainCount } from "../wording/told-counts.ts";
import { withinBound } from "./part-binding.ts";

const choosing = /选[取择定出]|遴选|抽[取选查]|筛选|确定/;
const turning = /同时|另外|此外|并对|[；;。]/;
const asking = /^[^，,]{0,8}(?:申报|报送|上报|申请|提交)/;

/** 从66家部门申报的1243个项目中，选取24个开展重点监控，涉及19家部门: those that are chosen belong to some of those that asked. */
export const chosenUnits = perScene((scene: Scene): readonly Bound[] =>
  scene.scopes.flatMap(({ mentions, isRow }) => {
    if (isRow) return [];
    return mentions.flatMap((part) => {
      if (!isUnits(part) || !/涉及[一-龥]{0,4}$/.test(part.before.trimEnd())) return [];
      const whole = mentions
        .slice(0, part.place)
        .findLast((mention) => isUnits(mention) && asking.test(mention.after));
      if (whole === undefined) return [];
      const gap = between(whole, part);
      return choosing.test(gap) && !turning.test(gap) ? withinBound(part, whole) : [];
    });
  }),
);

function isUnits(mention: Mention): boolean {
  return isPlainCount(mention, /^[家个]$/) && mention.noun === "unit";
}
