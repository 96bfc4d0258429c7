import { kindLabel } from "../divisions/kind-label.ts";
import { isFitting } from "../findings/relation-check.ts";
import { areOfOneKind, areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isNextTo } from "./anchored-list.ts";
import { toldAhead } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import { countedIn } from "./skipped-item.ts";
import type { SkippedItem } from "./skipped-item.ts";
import { isNamed } from "./summed-names.ts";

const word = "[^，,。；;：:、和与及（()）\\d]{2,10}?";
/** 其中垃圾处理与绿地养护170处; 排在前列的青石、桃溪、白沙合计4706万元. */
const named = new RegExp(
  `(?:^|[，,；;。：:（(])(?:其中)?((?:${word}(?:、|和|与|及))+${word})(?:[两三四][项类地家]|合计|共计|总计|共|为|有)*$`,
);
const least = 10;

/**
 * 点位232处，垃圾处理96处、其他项目62处，其中垃圾处理与绿地养护170处: the sum counts a name that the list does not tell, and with what
 * else is listed it comes to just the whole before.
 */
export const namesSkipped = perScene((scene: Scene): readonly SkippedItem[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((sum, at): readonly SkippedItem[] => {
      if (!isMeasured(sum) || sum.scope.isRow || Number(sum.figure.value) < least) return [];
      const names = namesIn(plain(leading(sum, 40)));
      if (names.length < 2) return [];
      const earlier = block.slice(0, at);
      const parts = listWith(scene, sum, earlier, names);
      const told = [...(scene.byBlock.get(sum.figure.block - 1) ?? []), ...earlier];
      const missing = names.filter((name) => !told.some((each) => isCalled(each, name)));
      const others = parts.filter((part) => !names.some((name) => isCalled(part, name)));
      const [name] = missing;
      if (name === undefined || missing.length > 1 || others.length === 0) return [];
      const whole = wholesOf(scene, parts, sum).find((each) =>
        isFitting(sumOf(each, [sum, ...others], "=")),
      );
      return whole === undefined
        ? []
        : [{ bound: sumOf(whole, parts, "="), said: countedIn(sum, name) }];
    }),
  ),
);

function namesIn(words: string): readonly string[] {
  const found = named.exec(words)?.[1]?.split(/[、和与及]/) ?? [];
  return found.map((name) => name.replace(/^.*的/, "").replace(/(?:项目|资金|问题)$/, ""));
}

function isCalled(item: Mention, name: string): boolean {
  return isNamed(kindLabel(item), name);
}

/** The longest list, as far as one leads on to the next, that holds an item so called. */
function listWith(
  scene: Scene,
  sum: Mention,
  earlier: readonly Mention[],
  names: readonly string[],
): readonly Mention[] {
  // What is more than the sum is no item of the list, but its whole.
  const like = earlier.filter(
    (each) =>
      areOfOneKind(each, sum) &&
      !each.scope.isRow &&
      Number(each.figure.value) < Number(sum.figure.value),
  );
  const lists = like.flatMap((each, own) => {
    if (!names.some((name) => isCalled(each, name))) return [];
    let [from, to] = [own, own];
    while (from > 0 && goesOn(scene, like[from - 1], like[from])) from -= 1;
    while (to + 1 < like.length && goesOn(scene, like[to], like[to + 1])) to += 1;
    return [like.slice(from, to + 1)];
  });
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function goesOn(scene: Scene, left: Mention | undefined, right: Mention | undefined): boolean {
  return left !== undefined && right !== undefined && isNextTo(scene, left, right);
}

function wholesOf(scene: Scene, [first]: readonly Mention[], sum: Mention): readonly Mention[] {
  return first === undefined
    ? []
    : toldAhead(scene, first, 2).filter((each) => areOfOneMeasure(each, sum));
}
