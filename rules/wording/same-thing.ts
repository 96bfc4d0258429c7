import { areAlike } from "./noun-class.ts";
import { plain } from "./plain.ts";
import { leading } from "./scene.ts";
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

/** 90分以上的4个, not 对50万元以上的38台设备逐台核算: those that something is done with are all that it is told of. */
export function isBand(mention: Mention): boolean {
  return band.test(mention.before.trimEnd()) && !handled.test(plain(leading(mention, 30)));
}

const handled = /(?:^|[，,。；;：:])(?:对|针对|就|将)[^，,。；;：:]*$/;
