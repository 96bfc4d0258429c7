import { areAlike } from "./noun-class.ts";
import type { Mention } from "./scene.ts";

/** 90分以上的3个，…，其余1个: one band among others is no whole of which something is left. */
const band = /(?:以[上下内]|之间)的?(?:项目|部门|单位|对象|指标)?(?:有|为|共)?$/;

/** What is left and what it is left of count the same things. */
export function sameThing(mention: Mention, rest: Mention): boolean {
  const [a, b] = [mention.figure, rest.figure];
  if (isBand(mention)) return false;
  if (a.kind === "rate" || a.quantity.dimension !== b.quantity.dimension) return false;
  if (a.quantity.dimension !== "count") return true;
  // 家, 人, 份 say by themselves what is counted.
  if (a.quantity.unit === b.quantity.unit && !/^[个项条]$/.test(a.quantity.unit ?? "个"))
    return true;
  const counted = areAlike(mention.noun, rest.noun) || rest.noun === null || mention.noun === null;
  return counted && (a.quantity.unit === b.quantity.unit || mention.noun === rest.noun);
}

/** 90分以上的4个 */
export function isBand({ before }: Mention): boolean {
  return band.test(before.trimEnd());
}
