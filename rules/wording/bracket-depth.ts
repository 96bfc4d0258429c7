import { perObject } from "../remembered.ts";
import { leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** How many brackets are open where a number stands. */
export const bracketDepth = perObject((mention: Mention): number => {
  let depth = 0;
  for (const sign of leading(mention)) {
    if (sign === "（" || sign === "(") depth += 1;
    else if ((sign === "）" || sign === ")") && depth > 0) depth -= 1;
  }
  return depth;
});

/** 工程费用1.42亿元（含土建0.96亿元、安装0.46亿元），其他费用0.31亿元: a list without what its items are divided into. */
export function withoutAsides(items: readonly Mention[]): readonly Mention[] {
  const [first] = items;
  if (first === undefined) return items;
  return items.filter(
    (item) => item.scope !== first.scope || bracketDepth(item) <= bracketDepth(first),
  );
}

/** How many numbers on, those in brackets between not counted. */
export function stepsTo(last: Mention, next: Mention): number {
  const depth = Math.max(bracketDepth(last), bracketDepth(next));
  const between = last.scope.mentions.slice(last.place + 1, next.place);
  return 1 + between.filter((each) => bracketDepth(each) <= depth).length;
}
