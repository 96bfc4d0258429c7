import { becameBefore, reachedBefore } from "../changes/change-words.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { valuesTogether } from "./values-together.ts";

/** 3个民生领域分别选择4个、3个、2个项目: as many values as there are owners. */
export function isOneForEach({ figure }: Mention, first: Mention): boolean {
  return Number(figure.value) === valuesTogether(first).length;
}

/** 由5186条调整为5613条: what something was and has become is no list. */
export function leadsFromTo(items: readonly Mention[]): boolean {
  return items.slice(0, 2).some((item) => {
    const ways = reachedBefore(item) !== null || becameBefore(item);
    return ways && /[由从][^，,。；;]*$/.test(leading(item, 30));
  });
}
