import { isFitting } from "../findings/relation-check.ts";
import type { Mention } from "../wording/scene.ts";
import { isRest } from "../divisions/state-words.ts";
import { sumOf } from "./list-sum.ts";

/** 资产31处，其中闲置7处，本年盘活4处，剩余3处: an item that those right behind it come to, the last being what is left of it. */
export function isDividedBehind(total: Mention, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    first.scope === total.scope &&
    first.place === total.place + 1 &&
    isRest(last) &&
    isFitting(sumOf(total, parts, "="))
  );
}
