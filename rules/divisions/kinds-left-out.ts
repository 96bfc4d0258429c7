import type { Mention, Scene } from "../wording/scene.ts";
import { kindLabel } from "./kind-label.ts";
import { areSomeOf } from "./list-schemes.ts";

/**
 * 数量指标128个、质量指标76个、时效指标54个，完成240个，其中数量指标124个、时效指标47个: of a
 * division that the paragraph has told in more kinds, these are some.
 */
export function leavesKindsOut(scene: Scene, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  const { block, kind, flow } = first.figure;
  const told = (scene.byBlock.get(block) ?? [])
    .filter(({ figure }) => figure.kind === kind && figure.flow.end <= flow.start)
    .map(kindLabel);
  return told.length > parts.length && areSomeOf(parts.map(kindLabel), told);
}
