import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import type { Copied } from "./copied.ts";
import type { Cues } from "./cues.ts";
import type { HeldIds } from "./held.ts";

/** A relation that the text may mean, and what speaks for or against it. */
export interface Candidate {
  /** Its numbers without the claim. */
  readonly terms: readonly Mention[];
  readonly bound: Bound;
  /**
   * Names of the cues that hold: words, places and measures of the figures, never how well their values
   * fit; so that a wrong number leaves them as they were.
   */
  readonly cues: readonly Cues[];
}

/** A claim that no grammar of ours has bound, and the relations it may stand in. */
export interface Question {
  readonly claim: Mention;
  /** Cues that speak for none of them: what the claim says of itself. */
  readonly none: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Numbers beside the claim make it, though no candidate is made of them: then nothing is wrong. */
  readonly isMadeBeside?: boolean;
  /** A rule found a relation of the same kind that holds; this asks for a second one. */
  readonly isAgain?: boolean;
  /** Numbers of the report that stand twice in a paragraph. */
  readonly copied?: Copied;
  /** Numbers of the report that stand in relations that hold. */
  readonly held?: HeldIds;
  /** Below this a relation is not told, where less than usual is enough: what else would explain the claim is sought by itself. */
  readonly leastChance?: number;
  /** Whether something else may be why a relation does not fit; asked of what would be told. */
  readonly isExcused?: (bound: Bound) => boolean;
}

export type QuestionKind =
  "sum" | "lacking" | "total" | "share" | "base" | "change" | "average" | "repeat";

/** Hardly any candidate is told, so what a finding needs is put together only where it is asked for. */
export function candidateOf(
  terms: readonly Mention[],
  cues: readonly Cues[],
  make: () => Bound,
): Candidate {
  return new Asked(terms, cues, make);
}

class Asked implements Candidate {
  readonly terms: readonly Mention[];
  readonly cues: readonly Cues[];
  readonly #make: () => Bound;
  #made: Bound | undefined;

  constructor(terms: readonly Mention[], cues: readonly Cues[], make: () => Bound) {
    this.terms = terms;
    this.cues = cues;
    this.#make = make;
  }

  get bound(): Bound {
    return (this.#made ??= this.#make());
  }
}
