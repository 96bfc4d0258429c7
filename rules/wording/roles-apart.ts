import { wordedName } from "./mention-match.ts";
import type { Mention } from "./scene.ts";

/**
 * Names of the items of a sum so that a reader can tell them apart, and from `total`: those that the
 * dictionary gives one name are called as the words before them do, else by their place.
 */
export function rolesApart(
  items: readonly Mention[],
  roles: readonly string[],
  total: string,
): readonly string[] {
  const worded = items.map((item, at) =>
    isShared(roles, at, total) && !item.scope.isRow ? ownName(item) : null,
  );
  const named = roles.map((role, at) => worded[at] ?? role);
  return named.map((role, at) => {
    if (!isShared(named, at, total)) return role;
    const own = roles[at] ?? role;
    return `${own}（${placeName(at)}）`;
  });
}

/** 三次监控分别发现问题36个、28个: what leads to all of them names none. */
function ownName(item: Mention): string | null {
  const name = wordedName(item);
  return name?.includes("分别") === true ? null : name;
}

/** What an item without a name of its own is called. */
export function placeName(at: number): string {
  return `第${String(at + 1)}项`;
}

function isShared(roles: readonly string[], at: number, total: string): boolean {
  const role = roles[at];
  return role === total || roles.indexOf(role ?? "") !== at || roles.lastIndexOf(role ?? "") !== at;
}
