import { listedItems } from "../lists/listed-items.ts";
import { isOfOneLine } from "../wording/told-apart.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areApart } from "./apart-parts.ts";
import { areBandsApart, isBandBeside } from "./bands-apart.ts";
import { isItemBeside } from "./item-beside.ts";
import { leavesKindsOut } from "./kinds-left-out.ts";
import { comesToReference, dividesAnother } from "./other-whole.ts";
import { inList, isConcern, isFirstItem, isToldBehind } from "./whole-place.ts";

/** Items of several stages or of other things, or all that another number tells. */
export function areNotOne(scene: Scene, parts: readonly Mention[]): boolean {
  return areApart(parts) || comesToReference(scene, parts) || isToldBehind(scene, parts);
}

/** Whether the number stands where the whole of such a list may stand. */
export function standsAsWhole(
  scene: Scene,
  total: Mention | undefined,
  parts: readonly Mention[],
): boolean {
  return (
    total !== undefined &&
    !dividesAnother(total, parts) &&
    !inList(total, parts) &&
    !isFirstItem(scene, total, parts) &&
    !isItemBeside(scene, total, parts) &&
    !leavesKindsOut(scene, parts) &&
    !areBandsApart(parts) &&
    !isBandBeside(total, parts) &&
    !isConcern(scene, total, parts) &&
    !listedItems(scene).has(total) &&
    !isOfOneLine(scene, total, parts)
  );
}
