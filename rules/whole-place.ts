import { countsBeside } from "./counts-beside.ts";
import { textBetween } from "./full-sentence.ts";
import { isFitting } from "./relation-check.ts";
import { sumOf } from "./list-sum.ts";
import { leading } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";

/** 22个项目、6个部门: one of several counts side by side is no total of what follows. */
export function inList(total: Mention, parts: readonly Mention[]): boolean {
  const { mentions } = total.scope;
  // 执行率超过时序进度的项目372个，在30%至时序进度之间的158个，…: told in one way, both are items.
  const next = mentions.slice(total.place + 1).find(({ figure }) => figure.kind === "count");
  const items = total.after === "" && next !== undefined && !parts.includes(next);
  if (items && [total, next].every(isDescribed)) return true;
  // 评价对象中，项目支出10个，部门整体支出3家: the first of what they are.
  const beside = countsBeside(total).filter((each) => !parts.includes(each));
  const heads = beside.some(({ place }) => place > total.place);
  if (heads && /[一-龥]{2}中[，,][一-龥]{2,12}$/.test(leading(total, 24))) return true;
  // 评价对象共20个，整体支出6个…: what is named before its number is told alone.
  return total.after !== "" && beside.length > 0;
}

function isDescribed({ before }: Mention): boolean {
  return /的(?:项目|部门|单位|对象|问题)?$/.test(before.trimEnd());
}

/** 优3个、良6个、中1个。10份报告…: what the next sentence begins with is what the list comes to. */
export function isToldBehind(scene: Scene, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const block = scene.byBlock.get(last.figure.block) ?? [];
  const next = block[block.indexOf(last) + 1];
  if (next === undefined || next.figure.kind !== last.figure.kind || next.scope.isRow) return false;
  const gap = textBetween(scene, last, next).replaceAll(/\s/g, "");
  return /^[^。；;，,]{0,4}[。；;].{0,4}$/.test(gap) && isFitting(sumOf(next, parts, "="));
}
