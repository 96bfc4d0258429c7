import { isNoPart } from "../wording/before-cut.ts";
import { textBetween } from "../wording/full-sentence.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/**
 * 计划14座，已开工9座，其中完工2座，未开工5座: what 其中 tells is some of what stands before it, and the last is beside that, so that they
 * divide nothing together.
 */
export function isAmongOther(
  scene: Scene,
  parts: readonly Mention[],
  sentence: readonly Mention[],
): boolean {
  const start = parts[0]?.figure.flow.start ?? 0;
  const head = sentence.findLast(({ figure }) => figure.flow.end <= start);
  const told = head === undefined ? parts : [head, ...parts];
  return told.some((each, at) => {
    const [next, ...others] = told.slice(at + 1);
    return (
      next !== undefined &&
      others.some((other) => isNoPart(each, other)) &&
      /其中/.test(textBetween(scene, each, next))
    );
  });
}

/** 其余5个正在推进，其中3个已形成征求意见稿: some of an item are no further item. */
export function hasOneOfAnother(scene: Scene, parts: readonly Mention[]): boolean {
  return parts
    .slice(1)
    .some((part, at) => /其中/.test(textBetween(scene, parts[at] ?? part, part)));
}
