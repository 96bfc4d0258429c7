import { perObject } from "../remembered.ts";
import type { Mention } from "../wording/scene.ts";
import type { Run } from "./sum-run.ts";

const most = 9;

/** Lists that take every other number of a sentence: those called by one word. */
export function columnsOf(
  list: readonly Mention[],
  order: Run["order"],
  sentences: number,
): readonly Run[] {
  if (list.length < 4) return [];
  const columns = Map.groupBy(list, roleOf);
  return [...columns].flatMap(([role, parts]): readonly Run[] => {
    const few = role === "" || parts.length < 2 || parts.length > most;
    const [first] = parts;
    if (few || first === undefined || !takeTurns(parts, list)) return [];
    const skipped = list.indexOf(first);
    return [
      {
        parts,
        order,
        skipped: Math.min(1, skipped),
        between: 0,
        sentences,
        next: null,
        isColumn: true,
      },
    ];
  });
}

/**
 * As many other numbers stand between any two of them, before the first and behind the last no more; two have no
 * other between which to see that, so they and what stands between must be all.
 */
function takeTurns(parts: readonly Mention[], list: readonly Mention[]): boolean {
  const places = parts.map((part) => list.indexOf(part));
  const [first = 0, second = 0] = places;
  const step = second - first;
  const left = list.length - (places.at(-1) ?? 0);
  return (
    step > 1 &&
    first < step &&
    left <= step &&
    (places.length > 2 || list.length === 2 * step) &&
    places.every((place, at) => place === first + at * step)
  );
}

/** What was done with the money: the last word before its number. */
export const roleOf = perObject(({ before }: Mention): string => {
  const words = before.replaceAll(/[\s“”"]|(?:资金|金额|了|为|共|约)$/g, "");
  return /[一-龥]{2}$/.exec(words)?.[0] ?? "";
});
