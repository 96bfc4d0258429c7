import type { Bound } from "../rule.ts";
import { Cues } from "./cues.ts";
import type { CueTable } from "./cues.ts";
import { holdOf, noneHeld } from "./held.ts";
import type { Hold } from "./held.ts";
import { misfitOf } from "./misfit.ts";
import type { Candidate, Question, QuestionKind } from "./question.ts";
import weights from "./weights.json" with { type: "json" };

/** Learned from the annotated reports by `npm run train:likely`; see docs/adr/0016-likely-relations.md. */
export interface Weights {
  /** What each cue adds to the score of a candidate, or of "none of them". */
  readonly cues: Readonly<Record<string, number>>;
  /** By how many times a way to fail is commoner among planted errors than among wrong guesses. */
  readonly misfits: Readonly<Record<string, number>>;
  /** Likewise for how many of its numbers stand in relations that hold. */
  readonly holds: Readonly<Partial<Record<Hold, number>>>;
  /** Odds against "none of them" from which on a relation that fails is told. */
  readonly least: number;
}

const known: Readonly<Partial<Record<QuestionKind, Weights>>> = weights;

export function weightsOf(kind: QuestionKind): Weights | null {
  return known[kind] ?? null;
}

/** A candidate with how likely the text means it, from 0 to 1. */
export interface Weighed {
  readonly bound: Bound;
  readonly chance: number;
}

export interface Weighing {
  /** Likeliest first; equal values are one candidate. */
  readonly weighed: readonly Weighed[];
  /** How likely the claim stands in none of them. */
  readonly none: number;
}

/**
 * A map finds words that were just put together much quicker than an object does. The training writes two
 * decimals.
 */
function tableOf(cues: Weights["cues"]): CueTable {
  const known = tables.get(cues);
  if (known !== undefined) return known;
  const made = new Map(
    Object.entries(cues).map(([name, weight]) => [name, Math.round(100 * weight)]),
  );
  tables.set(cues, made);
  return made;
}

/** What was learned is the same in every run. */
const tables = new WeakMap<Weights["cues"], CueTable>();

/** What is less likely than this is not looked at any further. */
const unheard = 0.001;

/**
 * A candidate that is so far behind the best, in hundredths, is given up before its further cues are read. On
 * the annotated reports none of them came to be likely.
 */
const hopeless = 450;

/** A candidate and what its cues add up to so far. */
interface Scored {
  readonly candidate: Candidate;
  sum: number;
}

/** The cheapest cues first: those far behind the best, or behind "none of them", are not asked for the next. */
function scored(
  candidates: readonly Candidate[],
  none: number,
  table: CueTable,
): readonly Readonly<Scored>[] {
  let left = candidates.map((candidate): Scored => ({ candidate, sum: 0 }));
  const stages = candidates.reduce((most, { cues }) => Math.max(most, cues.length), 0);
  for (let stage = 0; stage < stages; stage += 1) {
    let best = none;
    for (const each of left) {
      each.sum += each.candidate.cues[stage]?.sumIn(table) ?? 0;
      if (each.sum > best) best = each.sum;
    }
    const least = best - hopeless;
    if (stage + 1 < stages && left.some(({ sum }) => sum < least))
      left = left.filter(({ sum }) => sum >= least);
  }
  return left;
}

/** The candidates of a question share one whole with "none of them". */
export function weigh({ candidates, none }: Question, weights: Pick<Weights, "cues">): Weighing {
  const table = tableOf(weights.cues);
  const untold = new Cues(none).sumIn(table);
  const left = power(untold);
  const powers = scored(candidates, untold, table).map(({ candidate, sum }) => ({
    candidate,
    power: power(sum),
  }));
  const whole = powers.reduce((sum, each) => sum + each.power, left);
  const heard = powers.filter((each) => each.power > whole * unheard);
  // Told twice, the same number is one base.
  const groups = Map.groupBy(heard, ({ candidate }) => valuesOf(candidate));
  const weighed = [...groups.values()].flatMap((group): readonly Weighed[] => {
    const [first] = group.toSorted((a, b) => b.power - a.power);
    const sum = group.reduce((total, each) => total + each.power, 0);
    return first === undefined ? [] : [{ bound: first.candidate.bound, chance: sum / whole }];
  });
  return { weighed: weighed.toSorted((a, b) => b.chance - a.chance), none: left / whole };
}

function power(hundredths: number): number {
  return Math.exp(hundredths / 100);
}

function valuesOf({ bound: { formula, evidence } }: Candidate): string {
  return `${formula.name} ${evidence.map(({ figure }) => figure?.value ?? "").join(" ")}`;
}

/** Words alone never leave less doubt than this whether a claim stands in any relation at all. */
const doubt = 0.02;
/** Below this it is not the relation that is meant, however well an error would explain it. */
const least = 0.25;

/**
 * Odds that the text means this relation and that it fails, by its words, by how it fails and by what fits elsewhere. What
 * other candidates hold is left out: they fail as well, whichever of them is meant.
 */
export function oddsOf(
  { bound, chance }: Weighed,
  { none, copied, held = noneHeld, leastChance = least }: Doubted,
  { misfits, holds }: Pick<Weights, "misfits" | "holds">,
): number {
  if (chance < leastChance) return 0;
  const times = (misfits[misfitOf(bound, copied)] ?? 1) * (holds[holdOf(bound, held)] ?? 1);
  return (chance / Math.max(none, doubt)) * times;
}

interface Doubted extends Pick<Question, "copied" | "held" | "leastChance"> {
  readonly none: number;
}
