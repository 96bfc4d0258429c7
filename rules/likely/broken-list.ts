import { isListGap } from "../wording/list-gap.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isDivision } from "./known-division.ts";
import { perList } from "./per-list.ts";

/** Its items lie within each other, or others stand between them. */
export const isBroken = perList(
  (parts, scene) => isNested(parts, scene) || leavesOut(parts, scene),
);

const band = /[以之][上下间]|超过|不足|不到|低于|高于/;

/**
 * 核减项目97个，核减率超过20%的15个: one that singles out some by a rate lies within the other; 涉及民生的11个
 * 占62%，发现问题的9个 are two views of the same.
 */
function isNested(parts: readonly Mention[], scene: Scene): boolean {
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third !== undefined) return false;
  const banded = parts.filter((part) => band.test(leading(part, 14))).length;
  const shared = /占/.test(textBetween(scene, first, second));
  return banded === 1 || (shared && !isDivision(parts));
}

/**
 * 开工86个；上年结转132个，本年完工128个: a number between that is no mention breaks the list; 目标不明确的17个、
 * 指标不量化的26个、…: so does one that stands there as an item but counts something else.
 */
function leavesOut(parts: readonly Mention[], scene: Scene): boolean {
  return parts.slice(1).some((part, at) => {
    const left = parts[at] ?? part;
    const unit = part.figure.quantity.unit ?? "";
    const gap = textBetween(scene, left, part);
    if (!/\d/.test(gap)) return false;
    const told = [...gap.matchAll(/\d\s*([一-龥])/g)].filter(([, own = "-"]) =>
      unit.startsWith(own),
    );
    if (told.length === 0) return false;
    const between = (scene.byBlock.get(part.figure.block) ?? []).filter(
      ({ figure }) =>
        figure.flow.start > left.figure.flow.start &&
        figure.flow.end < part.figure.flow.end &&
        figure.quantity.unit === unit,
    );
    return (
      told.length > between.length ||
      between.some((each) => each.after === "" && isListGap(left, each) && isListGap(each, part))
    );
  });
}
