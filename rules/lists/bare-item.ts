import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 申报项目12个、18个、15个: one of several numbers that 、 or 和 alone parts belongs to one of those named before. */
export function isBareItem(mention: Mention): boolean {
  const { mentions } = mention.scope;
  const [last, next] = [mentions[mention.place - 1], mentions[mention.place + 1]];
  return joins(last, mention) || joins(mention, next);
}

function joins(left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined || left.scope.isRow) return false;
  return (
    left.figure.quantity.dimension === right.figure.quantity.dimension &&
    /^(?:、|和|及|与|以及)$/.test(between(left, right).trim())
  );
}
