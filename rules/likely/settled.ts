import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import type { Heard } from "./verdict.ts";
import type { Weighed } from "./weighing.ts";

/** So many numbers of a list that makes up another number are enough to tell that it is no list of this one. */
const shared = 2;

interface List {
  readonly claim: string;
  readonly parts: ReadonlySet<string>;
}

/**
 * The lists that make up one number of a report: they are hardly meant for a second one that they do not come to. Of
 * 160 reports a third of what K01 told wrongly was of that kind, and nothing of what it found.
 */
export class Settled {
  /** By figure, the lists that it stands in. */
  readonly #lists = new Map<string, List[]>();

  constructor(heard: readonly Heard[]) {
    for (const { claim, isMadeBeside, fitting } of heard) {
      if (fitting === undefined || isMadeBeside === true) continue;
      const parts = new Set(partsOf(fitting.bound, claim));
      const list: List = { claim: claim.figure.id, parts };
      for (const part of parts) this.#lists.set(part, [...(this.#lists.get(part) ?? []), list]);
    }
  }

  /** What may still be meant of a claim that nothing explains. */
  unsettled({ claim, known }: Heard): readonly Weighed[] {
    return known.filter(({ bound }) => {
      const parts = partsOf(bound, claim);
      const enough = Math.min(shared, parts.length);
      const lists = parts.flatMap((part) => this.#lists.get(part) ?? []);
      return !lists.some(
        (list) =>
          list.claim !== claim.figure.id &&
          parts.filter((part) => list.parts.has(part)).length >= enough,
      );
    });
  }
}

function partsOf({ evidence }: Bound, claim: Mention): readonly string[] {
  const ids = evidence.flatMap(({ figure }) => figure?.id ?? []);
  return ids.filter((id) => id !== claim.figure.id);
}
