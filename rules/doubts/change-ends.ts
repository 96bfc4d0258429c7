import { becameBefore, reachedBefore, startsFrom } from "../changes/change-words.ts";
import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 单村投资由平均30万元降到21.5万元，31个村可节约: what a mean has become is a mean again, and the total of nothing that the other is the mean of. */
export function changeEnds(bound: Bound, scene: Scene): string | null {
  if (bound.formula.name !== "times") return null;
  const operands = operandsIn(bound, wholeScene(scene));
  if (operands === null || operands.claim.scope.isRow) return null;
  const { claim, told } = operands;
  const other = told.find((each) => isTurned(claim, each) || isTurned(each, claim));
  return other === undefined
    ? null
    : `“${claim.figure.quote}”和“${other.figure.quote}”是变化前后的两个数`;
}

function isTurned(from: Mention, to: Mention): boolean {
  return (
    to.scope === from.scope &&
    to.place === from.place + 1 &&
    to.figure.quantity.dimension === from.figure.quantity.dimension &&
    startsFrom(from) &&
    (reachedBefore(to) !== null || becameBefore(to))
  );
}
