/** What each cue adds to a score, by its name, in whole hundredths. */
export type CueTable = ReadonlyMap<string, number>;

/**
 * Names of cues that hold together. Many candidates share them (those of a list hold for every total that asks
 * for it), so what they add up to is kept for the table that was asked last. Whole numbers add up to the same in
 * any order. Names that cost reading are given as a function: a candidate that is given up before is never read.
 */
export class Cues {
  readonly #names: readonly string[] | (() => readonly string[]);
  #table: CueTable | null = null;
  #sum = 0;

  constructor(names: readonly string[] | (() => readonly string[])) {
    this.#names = names;
  }

  /** Not kept where they were read: the sum is all that is asked for again. */
  get names(): readonly string[] {
    return typeof this.#names === "function" ? this.#names() : this.#names;
  }

  sumIn(table: CueTable): number {
    if (this.#table === table) return this.#sum;
    let sum = 0;
    for (const name of this.names) sum += table.get(name) ?? 0;
    this.#table = table;
    this.#sum = sum;
    return sum;
  }
}

/** Nothing holds. */
export const noCues = new Cues([]);

/** The names of all of them. */
export function namesOf(cues: readonly Cues[]): readonly string[] {
  return cues.flatMap(({ names }) => names);
}

/** Which of so many steps a measure has reached. */
export function step(value: number, limits: readonly number[]): string {
  const above = limits.findIndex((limit) => value < limit);
  return String(above < 0 ? limits.length : above);
}

/** 0, 1, 2, and 3 for more. */
export function grade(count: number): string {
  return String(Math.min(count, 3));
}
