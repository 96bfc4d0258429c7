import { textBetween } from "../wording/full-sentence.ts";
import { sameYear } from "../wording/mention-match.ts";
import type { NounClass } from "../wording/noun-class.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPlainCount, sizeOf } from "../wording/told-counts.ts";

/** 报送评估报告87份，财政部门从中选取19个: what is picked is no more than what it is picked from. */
export const pickedFrom = perScene((scene: Scene): readonly Bound[] =>
  [...scene.byBlock.values()].flatMap((block) => {
    const counts = block.filter((mention) => isPlainCount(mention, /^[个项份件]$/));
    return counts.flatMap((part, at) => {
      const before = counts.slice(Math.max(0, at - reach), at).toReversed();
      const whole = before.find((each) => isItem(each) && !isNarrow(each));
      if (whole === undefined || !isItem(part)) return [];
      const gap = plain(textBetween(scene, whole, part));
      if (!picking.test(gap)) return [];
      return sizeOf(part) <= sizeOf(whole) || isSure(part, whole, before)
        ? withinBound(part, whole)
        : [];
    });
  }),
);

const reach = 3;

const picking =
  /^[^\n]{0,60}(?:(?:从中|从上述|从这些|在此基础上|其中)[^，,。；;]{0,6}(?:选取|选择|选出|挑选|遴选|筛选|抽取|抽查|抽选|选定|确定|挑)了?[^。；;\d]{0,60}|(?:选取?|选择|挑选?|抽[查取选]?|复核|核查)了?其中的?)$/;

const items: ReadonlySet<NounClass | null> = new Set([
  "project",
  "policy",
  "object",
  "report",
  null,
]);

/** Reports, projects and policies are picked from each other; units are not. */
function isItem(mention: Mention): boolean {
  return (
    items.has(mention.noun) || (mention.noun === "unit" && mention.figure.quantity.unit !== "个")
  );
}

function isNarrow({ before, after }: Mention): boolean {
  return /其中|另|累计|领域|方面|类|批次/.test(before + after.slice(0, 4));
}

/** None of the other numbers in between has room for it. */
function isSure(part: Mention, whole: Mention, before: readonly Mention[]): boolean {
  return (
    sameYear(part, whole) &&
    part.figure.status === whole.figure.status &&
    !/^(?:子|分|小|点|村|指标|问题)/.test(part.after) &&
    before.every((each) => sizeOf(each) < sizeOf(part))
  );
}
