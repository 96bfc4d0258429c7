import { bareName } from "../rates/base-binding.ts";
import { shareNameOf } from "../rates/rate-name.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { coverOf, wideCoverOf } from "./base-names.ts";
import { countShared, namesIn } from "./retold-words.ts";

/** The words of a rate, and how far numbers of the report are called by them. */
export interface BaseWords {
  /** 占监控项目预算的 → 监控项目预算; null where the rate names no whole. */
  readonly of: string | null;
  /** How much of the words for the whole a number's own words have, as one run. */
  readonly cover: (whole: Mention) => number;
  /** How many pairs of those words stand in what leads to it. */
  readonly wide: (whole: Mention) => number;
  /** How many keys the names of the two have in common. */
  readonly shared: (whole: Mention) => number;
}

/** Each whole is weighed, and then again as a rival of each of the others: its words are read once. */
export function baseWordsOf(claim: Mention, scene: Scene): BaseWords {
  const { byId } = namesIn(scene);
  const name = shareNameOf(claim);
  const of = name === null ? null : bareName(name);
  const own = byId.get(claim.figure.id)?.keys ?? new Set();
  return {
    of,
    cover: kept((whole) => coverOf(of ?? "", whole)),
    wide: kept((whole) => wideCoverOf(of ?? "", whole)),
    shared: kept(({ figure }) => countShared(own, byId.get(figure.id)?.keys ?? new Set())),
  };
}

/** For as long as one rate is asked of. */
function kept(make: (whole: Mention) => number): (whole: Mention) => number {
  const known = new Map<Mention, number>();
  return (whole) => {
    const entry = known.get(whole);
    if (entry !== undefined) return entry;
    const made = make(whole);
    known.set(whole, made);
    return made;
  };
}
