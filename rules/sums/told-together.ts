import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

/**
 * 监控150个项目，绿灯120个，黄灯24个，红灯6个，红黄灯项目30个: the last tells some of those before it together; without
 * it they are all.
 */
export function someTogether(
  candidates: readonly Mention[],
  parts: readonly Mention[],
): Bound | undefined {
  const last = parts.at(-1);
  const own = parts.slice(0, -1);
  return last !== undefined && comesToSome(last, own)
    ? candidates.map((total) => sumOf(total, own, "=")).find(isFitting)
    : undefined;
}

/** What neighbours among the items come to, though not all of them. */
function comesToSome(last: Mention, items: readonly Mention[]): boolean {
  return items.some((_, from) =>
    items
      .slice(from + 1)
      .some(
        (__, more) =>
          more + 2 < items.length &&
          isFitting(sumOf(last, items.slice(from, from + more + 2), "=")),
      ),
  );
}
