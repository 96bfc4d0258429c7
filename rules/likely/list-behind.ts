import { listingsIn } from "../lists/list-binding.ts";
import type { Listing } from "../lists/listing.ts";
import type { Mention } from "../wording/scene.ts";

/**
 * 服务对象5180人，包括特困1265人、低保2340人、失能1575人，覆盖面5.8%: behind its last item the total of a list is as near as that, and its
 * other items are no longer spoken of. Of the numbers before, the nearest first.
 */
export function withListed(before: readonly Mention[]): readonly Mention[] {
  const [last] = before;
  const list = listBehind(before);
  if (last === undefined || list === null) return before;
  const others = before.filter((each) => each !== list.total && !list.parts.includes(each));
  return [last, list.total, ...others];
}

/** Its total alone. */
export function listedTotal(before: readonly Mention[]): Mention | null {
  return listBehind(before)?.total ?? null;
}

function listBehind(before: readonly Mention[]): Listing | null {
  const [last] = before;
  if (last === undefined) return null;
  const list = listingsIn(last.scope).find(({ parts }) => parts.at(-1) === last);
  return list !== undefined && list.total.place < last.place && before.includes(list.total)
    ? list
    : null;
}
