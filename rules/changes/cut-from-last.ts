import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { comparesAlone, cutBefore } from "./change-words.ts";

/** 比上年的21.90万元压缩3.26万元，降幅14.9%: how much it was cut is not what was left. */
export function isCutFromLast(mention: Mention): boolean {
  const past = mention.scope.mentions[mention.place - 1];
  return (
    past !== undefined &&
    cutBefore(mention) !== null &&
    comparesAlone(past) &&
    /^[^，,。；;、（()）]{0,8}$/.test(between(past, mention))
  );
}
