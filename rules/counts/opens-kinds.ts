import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 评价项目12个、政策3个、部门整体4个: a number that others of its kind stand beside is not all of them. */
export function opensKinds(mention: Mention): boolean {
  const next = mention.scope.mentions[mention.place + 1];
  return next?.figure.kind === "count" && /^[^，,。；;]{0,14}[、和及]/.test(between(mention, next));
}
