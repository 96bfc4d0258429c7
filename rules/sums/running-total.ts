import type { Listing } from "../lists/listing.ts";
import { isFitting } from "../findings/relation-check.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { leavesTimeOut } from "./time-left-out.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";

const summed =
  /^(?:(?:全[年市县区旗]|上半年|至此|汇总起来)[，,]?)?(?:累计|合计|总计|总共|一共|共)([一-龥]{2,4}?)(?:资金|金额|项目|人次)?$/;

/** 两个区分别增加4个、3个，其他县（市）共增加5个: what the others have is one item more. */
const ofOthers = /(?:其[他它余]|余下|剩余|另)[^，,。；;、]*$/;

/** 一季度整改22个，二季度整改29个，…，累计整改69个: what was done each time, and in all. */
export const runningTotals = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((total, at) => {
      const verb = summed.exec(plain(total.before))?.[1];
      if (verb === undefined || total.scope.isRow || !isMeasured(total)) return [];
      if (ofOthers.test(leading(total, 20))) return [];
      const like = block
        .slice(0, at)
        .filter((mention) => !mention.scope.isRow && areOfOneMeasure(mention, total));
      const parts = doneLike(verb, like);
      if (parts.length < 2 || (leavesTimeOut(total, parts) && !isFitting(sumOf(total, parts, "="))))
        return [];
      return [{ total, parts, closed: true, firm: false }];
    }),
  ),
);

/** The last numbers told with the verb, and what 、 joins to them. */
function doneLike(verb: string, mentions: readonly Mention[]): readonly Mention[] {
  const parts: Mention[] = [];
  let joined: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    const words = plain(mention.before).replace(/(?:资金|金额|了)+$/, "");
    if (/^(?:[、，,]|和|及|与)?$/.test(words)) {
      joined = [mention, ...joined];
      continue;
    }
    if (!words.endsWith(verb) || /(?:累计|合计|共|上年|去年|同期)/.test(words)) break;
    parts.unshift(mention, ...joined);
    joined = [];
  }
  return parts;
}
