import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { gapBound, isGeneral } from "./named-gap.ts";
import type { NamedGap } from "./named-gap.ts";

/** 街道高于部门, 自评高出复评: which of the two is above, and both by their names. */
const gap =
  /(?:^|[，,；;（(：:])([一-龥]{2,6}?)(?:平均|得分|执行率)?(高于|高出|多于|快于|领先|低于|少于|慢于|落后于?)([一-龥]{2,6}?)(?:平均|得分|执行率)?了?$/;
/**
 * 街道的执行率平均为73.6%，部门的执行率平均为65.3%，街道高于部门8.3个百分点: how far one is above another, both named and told once each
 * in the same paragraph before.
 */
export const twoNamed = perScene((scene: Scene): readonly NamedGap[] =>
  [...wholeScene(scene).byBlock.values()].flatMap((block) =>
    block.flatMap((by, at): readonly NamedGap[] => {
      const [, name = "", word = "", other = ""] = gap.exec(plain(by.before)) ?? [];
      if (name === "" || by.scope.isRow || by.figure.quantity.qualifier !== "exact") return [];
      if (isGeneral(name) || isGeneral(other) || name === other) return [];
      const levels = block.slice(0, at).filter((mention) => isLevel(mention, by));
      const own = levels.filter((mention) => isCalled(mention, name, other));
      const its = levels.filter((mention) => isCalled(mention, other, name));
      const [first, second] = [own[0], its[0]];
      if (own.length !== 1 || its.length !== 1 || first === undefined || second === undefined)
        return [];
      return [{ by, bound: gapBound(first, second, by, /[高多快领]/.test(word)) }];
    }),
  ),
);

function isLevel({ figure, scope, before, past }: Mention, by: Mention): boolean {
  if (scope.isRow || past || figure.quantity.qualifier !== "exact") return false;
  if (/满分|[较比与]|(?:提高|上升|下降|增加|减少|增长|降低)[了至到]?$/.test(before)) return false;
  const { dimension, unit } = by.figure.quantity;
  return dimension === "points"
    ? figure.kind === "rate" && figure.quantity.dimension === "ratio"
    : figure.kind === by.figure.kind && figure.quantity.unit === unit;
}

/** 9个街道的执行率平均为73.6%: the name stands in the clause of the number, and the other one does not. */
function isCalled({ before }: Mention, name: string, other: string): boolean {
  const words = plain(before);
  return words.includes(name) && !words.includes(other);
}
