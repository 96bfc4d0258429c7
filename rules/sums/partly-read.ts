import { isFitting } from "../findings/relation-check.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

/** 26个，其中满分3个、95分以上15个、90至95分6个、90分以下2个: with the item right before them they are all. */
export function partly(
  candidates: readonly Mention[],
  parts: readonly Mention[],
  scene: Scene,
): Bound | undefined {
  const [before, behind] = [itemBefore(parts, scene), itemBehind(parts, scene)];
  const lists = [
    ...(before === null ? [] : [[before, ...parts]]),
    ...(behind === null ? [] : [[...parts, behind]]),
  ];
  return candidates
    .flatMap((total) =>
      lists.filter((list) => !list.includes(total)).map((list) => sumOf(total, list, "=")),
    )
    .find(isFitting);
}

/** 已完成23个；正在整改3个；因历史原因需长期坚持的1个: the next number of the unit in the same sentence. */
function itemBehind(parts: readonly Mention[], scene: Scene): Mention | null {
  const last = parts.at(-1);
  if (last === undefined || last.scope.isRow) return null;
  const block = scene.byBlock.get(last.figure.block) ?? [];
  const { unit } = last.figure.quantity;
  const behind = block
    .slice(block.indexOf(last) + 1)
    .find(({ figure }) => figure.kind === last.figure.kind && figure.quantity.unit === unit);
  return behind !== undefined && inOneSentence(scene, last, behind) ? behind : null;
}

/** 超过100%的2个，主要是…；95%至100%的186个: the number of the unit that the same sentence tells right before the first. */
function itemBefore([first]: readonly Mention[], scene: Scene): Mention | null {
  if (first === undefined || first.scope.isRow) return null;
  const block = scene.byBlock.get(first.figure.block) ?? [];
  const { unit } = first.figure.quantity;
  const before = block
    .slice(0, block.indexOf(first))
    .findLast(({ figure }) => figure.kind === first.figure.kind && figure.quantity.unit === unit);
  return before !== undefined && inOneSentence(scene, before, first) ? before : null;
}
