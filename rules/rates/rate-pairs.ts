import { mayShare } from "./rate-search.ts";
import type { Mention } from "../wording/scene.ts";

/** Operand pairs, nearest first; those that count the very same thing, if any, and each value once. */
export function pairsOf(
  left: readonly Mention[],
  right: readonly Mention[],
  units: readonly Mention[] = [],
): readonly (readonly [Mention, Mention])[] {
  // 自2022年以来累计抽查27家: of all units, whatever the year.
  const fitTogether = (a: Mention, b: Mention): boolean =>
    mayShare(a, b) || (units.includes(b) && /累计/.test(a.before));
  const pairs = left
    .slice(0, 4)
    .flatMap((a) =>
      right.slice(0, 12).flatMap((b) => (a !== b && fitTogether(a, b) ? [[a, b] as const] : [])),
    );
  const alike = pairs.filter(([a, b]) => a.noun !== null && a.noun === b.noun);
  const best = alike.length > 0 ? alike : pairs;
  const seen = new Set<string>();
  return best.filter(([a, b]) => {
    const key = `${String(a.figure.value)}/${String(b.figure.value)}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
