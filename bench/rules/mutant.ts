import { Random } from "../corpus/random.ts";
import { Fraction } from "fraction.js";
import type { Edit } from "./edit.ts";
import type { Constraint, Ground } from "./ground.ts";
import { judge } from "./ground.ts";
import type { Mutation, MutationType } from "./mutation.ts";
import { mutationTypes } from "./mutation.ts";
import { mutators } from "./mutators.ts";
import { lastPlace, valueOf } from "./printed.ts";
import type { Printed } from "./printed.ts";
import type { Truth } from "./truth.ts";

/** A report with one planted error, or with several. */
export interface Mutant {
  readonly ground: Ground;
  readonly mutations: readonly Mutation[];
  readonly edits: readonly Edit[];
  /** What is broken at all; unknown counts as holding. */
  readonly truth: Exclude<Truth, "unknown">;
  readonly broken: readonly Constraint[];
}

function mutantOf(ground: Ground, mutations: readonly Mutation[]): Mutant {
  const broken: Constraint[] = [];
  let tail = false;
  for (const [index, constraint] of ground.constraints.entries()) {
    const truths = mutations.map((each) => judged(ground, constraint, index, each));
    if (truths.includes("broken")) broken.push(constraint);
    tail ||= truths.includes("tail");
  }
  return {
    ground,
    mutations,
    edits: mutations.flatMap(({ edits }) => edits),
    truth: broken.length > 0 ? "broken" : tail ? "tail" : "holds",
    broken,
  };
}

function judged(ground: Ground, constraint: Constraint, index: number, mutation: Mutation): Truth {
  if (mutation.reversed.includes(index)) return "broken";
  const printed = ground.printed.map(
    (each, slot) => mutation.printed.get(slot) ?? goneOr(mutation, slot, each),
  );
  const by = mutation.listed.get(index) ?? 0;
  const { figures, listed, type } = constraint;
  if (type === "sum") {
    if (by !== 0) return isFelt(constraint, printed) ? "broken" : "unknown";
    const left = figures.filter((slot) => printed[slot] !== null);
    return judge({ ...constraint, figures: left }, printed);
  }
  return judge(
    { ...constraint, listed: listed === null ? null : { ...listed, items: listed.items + by } },
    printed,
  );
}

function goneOr(mutation: Mutation, slot: number, printed: Printed | null): Printed | null {
  return mutation.printed.has(slot) ? null : printed;
}

/** Whether two more units are more than the rounding of a sum allows. */
function isFelt({ figures }: Constraint, printed: readonly (Printed | null)[]): boolean {
  return figures.every((slot) => {
    const each = printed[slot];
    if (each == null) return false;
    const added = new Fraction(2).mul(new Fraction(10).pow(each.exponent) ?? 1);
    const room =
      each.kind === "count" ? new Fraction(0) : lastPlace(each).mul(figures.length).div(2);
    return room.compare(added) < 0;
  });
}

/** A figure that no relation binds is tried once in so many times: the bound on what can be found. */
const unboundShare = 0.15;
const triesPerMutant = 12;

export interface Slot {
  readonly ground: Ground;
  readonly slot: number;
}

function slotsOf(grounds: readonly Ground[]): { readonly bound: Slot[]; readonly free: Slot[] } {
  const all = grounds.flatMap((ground) =>
    ground.gold.figures.map((_, slot) => ({
      ground,
      slot,
      bound: ground.constraints.some(({ figures }) => figures.includes(slot)),
    })),
  );
  return { bound: all.filter(({ bound }) => bound), free: all.filter(({ bound }) => !bound) };
}

/** Up to `count` different mutants of a type, the same for the same seed. */
export function mutantsOf(
  type: MutationType,
  grounds: readonly Ground[],
  count: number,
  seed: number,
): readonly Mutant[] {
  const random = new Random(seed + mutationTypes.indexOf(type) * 7919);
  const { bound, free } = slotsOf(grounds);
  const found = new Map<string, Mutant>();
  for (let tries = 0; tries < count * triesPerMutant && found.size < count; tries += 1) {
    const pool = random.chance(unboundShare) ? free : bound;
    const place = pool[random.whole(0, pool.length - 1)];
    const mutation = place === undefined ? null : mutators[type](place.ground, place.slot, random);
    if (place === undefined || mutation === null || isSame(place.ground, mutation)) continue;
    const key = `${place.ground.gold.name} ${JSON.stringify(mutation.edits)}`;
    if (!found.has(key)) found.set(key, mutantOf(place.ground, [mutation]));
  }
  return [...found.values()];
}

/** The value and the precision stayed as they were. */
function isSame({ printed }: Ground, mutation: Mutation): boolean {
  if (mutation.listed.size > 0 || mutation.reversed.length > 0) return false;
  return [...mutation.printed].every(([slot, now]) => {
    const before = printed[slot];
    if (before == null || now === null) return false;
    return valueOf(before).equals(valueOf(now)) && before.unit === now.unit;
  });
}

/** Two errors in one report, each of which breaks something by itself. */
export function pairsOf(
  mutants: readonly Mutant[],
  count: number,
  seed: number,
): readonly Mutant[] {
  const random = new Random(seed);
  const broken = mutants.filter(({ truth }) => truth === "broken");
  const pairs: Mutant[] = [];
  for (let tries = 0; tries < count * triesPerMutant && pairs.length < count; tries += 1) {
    const first = broken[random.whole(0, broken.length - 1)];
    const mates = broken.filter((each) => each.ground === first?.ground && areApart(each, first));
    const second = mates[random.whole(0, mates.length - 1)];
    if (first === undefined || second === undefined) continue;
    const pair = mutantOf(first.ground, [...first.mutations, ...second.mutations]);
    pairs.push(pair);
  }
  return pairs;
}

/** No relation binds both, so that neither mends nor hides the other. */
function areApart(a: Mutant, b: Mutant): boolean {
  return (
    !a.broken.some((each) => b.broken.includes(each)) &&
    a.edits.every((one) => b.edits.every((two) => one.end < two.start || two.end < one.start))
  );
}
