import type { Bound } from "../rule.ts";

/** Figures, by id, of which a rule found a relation that holds. */
export type HeldIds = ReadonlySet<string>;

export const noneHeld: HeldIds = new Set();

/** How many numbers of a relation stand in relations that hold. */
export type Hold = "all" | "but one" | "some" | "none";

/**
 * A number that fits elsewhere is hardly the wrong one. Where all of them do, none is left that could be wrong: the
 * relation is not meant.
 */
export function holdOf({ evidence }: Bound, held: HeldIds): Hold {
  const ids = evidence.flatMap(({ figure }) => figure?.id ?? []);
  const count = ids.filter((id) => held.has(id)).length;
  if (count === 0) return "none";
  return count === ids.length ? "all" : count === ids.length - 1 ? "but one" : "some";
}
