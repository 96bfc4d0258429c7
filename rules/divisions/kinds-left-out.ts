import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { kindLabel } from "./kind-label.ts";
import { areSomeOf } from "./list-schemes.ts";

const untold =
  /^[^，,。；;\d]{0,8}[，,；;](?:其余|其[他它](?!情况|方面|各项)|剩余|余下|剩下)[^\d。；;]*(?:[。；;]|$)/;

/** 取消26个、合并29个、压减31个，其余项目予以保留: of the rest no number is told. */
export function leavesUntold(parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  // 效益指标98条（30.6%），其余为满意度指标: what stands in brackets ends no list.
  const tail = plain(trailing(last, 60)).replace(/^[（(][^（()）]{0,12}[）)]/, "");
  return untold.test(tail) || further.test(tail);
}

/** 行政单位26个、事业单位30个，另有企业2家: one more of them, counted in a unit of its own. */
const further = /^[，,；;](?:另有?|还有|此外还?有?)[一-龥]{1,8}\d/;

/**
 * 数量指标128个、质量指标76个、时效指标54个，完成240个，其中数量指标124个、时效指标47个: of a
 * division that the paragraph has told in more kinds, these are some.
 */
export function leavesKindsOut(scene: Scene, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (first === undefined) return false;
  if (leavesUntold(parts)) return true;
  const { block, kind, flow } = first.figure;
  const told = (scene.byBlock.get(block) ?? [])
    .filter(({ figure }) => figure.kind === kind && figure.flow.end <= flow.start)
    .map(kindLabel);
  return told.length > parts.length && areSomeOf(parts.map(kindLabel), told);
}
