import { kindLabel } from "../divisions/kind-label.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

/**
 * 监控150个项目，绿灯120个，黄灯24个，红灯6个，红黄灯项目30个; 红灯12个，红灯的12个暂停拨款: the last tell again what those
 * before them have told, one by one or some together. Without them they are all.
 */
export function withoutRetold(
  candidates: readonly Mention[],
  parts: readonly Mention[],
): Bound | undefined {
  for (let size = parts.length - 1; size > 1; size -= 1) {
    const [last, own] = [parts[size], parts.slice(0, size)];
    if (last === undefined || !(isToldAgain(last, own) || comesToSome(last, own))) return undefined;
    const found = candidates.map((total) => sumOf(total, own, "=")).find(isFitting);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 对“差”的16个, 取消不合格1家: called by the name of an item, and with words that no item begins with. */
function isToldAgain(last: Mention, items: readonly Mention[]): boolean {
  const clause =
    leading(last, 18)
      .replace(/[\s“”"]/g, "")
      .split(/[，,。；;：:、]/)
      .at(-1) ?? "";
  const named = /^(?:对|将|取消|责令|约谈|暂停|收回|退回)*(.+?)(的?)$/.exec(clause);
  const [whole = "", core = "", of = ""] = named ?? [];
  const isTurned = of !== "" || whole.length > core.length;
  return (
    isTurned &&
    items.some((item) => item.figure.value === last.figure.value && kindLabel(item).endsWith(core))
  );
}

/** What neighbours among the items come to, though not all of them. */
function comesToSome(last: Mention, items: readonly Mention[]): boolean {
  return items.some((_, from) =>
    items
      .slice(from + 1, from === 0 ? -1 : undefined)
      .some((__, more) => isFitting(sumOf(last, items.slice(from, from + more + 2), "="))),
  );
}
