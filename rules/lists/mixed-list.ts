import { isJoined } from "../wording/list-gap.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Whether one between the items is counted in another way: 10个项目、2项政策、3家部门…合计16项. */
export function leavesOut(parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  const all = first?.scope.mentions.slice(first.place, (last?.place ?? 0) + 1) ?? [];
  return all.some((mention) => isCount(mention) && !parts.includes(mention));
}

function isCount({ figure }: Mention): boolean {
  return figure.kind === "count" && /^[个项家]?$/.test(figure.quantity.unit ?? "");
}

/** The last run of three and more counts before a total that only 、 or 和 joins, whatever they count. */
export function mixedList(total: Mention): readonly Mention[] | null {
  if (total.noun !== null && total.noun !== "object") return null;
  const runs: Mention[][] = [];
  for (const mention of total.scope.mentions.slice(0, total.place).filter(isCount)) {
    const last = runs.at(-1)?.at(-1);
    const joined = last !== undefined && isJoined(between(last, mention));
    if (joined) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  return runs.findLast((list) => list.length > 2) ?? null;
}
