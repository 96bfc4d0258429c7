import { perMention } from "../rates/vicinity-words.ts";
import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { quoteOf } from "./runs.ts";

/** 人均作业面积6500平方米，其中北湖区7120平方米、岭东区6850平方米: what each of several has on the average is no sum of what they have. */
export function meanNoSum(bound: Bound, scene: Scene): string | null {
  if (bound.formula.name !== "sum") return null;
  const { claim, told = [] } = operandsIn(bound, wholeScene(scene)) ?? {};
  if (claim === undefined || !perMention(claim).average) return null;
  const isBelow = told.some(({ figure }) => Number(figure.value) > Number(claim.figure.value));
  return isBelow ? `“${quoteOf(claim)}”是平均数，不是各项之和` : null;
}
