import type { Figure } from "../../domain/figure.ts";
import { quantum } from "../../domain/quantity.ts";
import { printedValue } from "../../domain/reading.ts";
import type { FunctionName } from "../../domain/relation.ts";
import { isBroken, othersOf, stands } from "../findings/graph.ts";
import type { Graph } from "../findings/graph.ts";
import type { Guess } from "./guesses.ts";
import { namesakesOf, neighboursOf } from "./habits.ts";
import { againstHeld, roomFor } from "./room.ts";
import type { Room } from "./room.ts";
import type { Judged } from "../rule.ts";

/** Why the first of the suspects comes first. */
export type Reason = "slip" | "copy" | "base" | "range" | "alone" | "none";

export interface Suspects {
  /** Operands that are figures, most suspect first. */
  readonly order: readonly number[];
  /** Share of the first in all suspicion, 0 to 1; near one over the number of operands nothing tells. */
  readonly share: number;
  readonly reason: Reason;
}

/** How much speaks against one operand, and what most of all. */
export interface Suspicion {
  readonly operand: number;
  readonly weight: number;
  readonly reason: Reason;
  readonly standing: Standing;
}

/** How a number stands in its other relations: in none, in some that all hold and would break, or else. */
type Standing = "alone" | "held" | "mixed";

/**
 * Who is to blame for a broken relation, weighed over all relations of the run (Fellegi and Holt): the
 * number that one change would reconcile with everything, and of several the one whose change is likelier.
 */
export function suspectsIn(judged: Judged, guesses: readonly Guess[], graph: Graph): Suspects {
  const all = heldBack(suspicionsIn(judged, guesses, graph));
  const sorted = all.toSorted((a, b) => b.weight - a.weight || rank(judged, a) - rank(judged, b));
  const [first] = sorted;
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  if (first === undefined) return { order: [], share: 0, reason: "none" };
  const order = sorted.map(({ operand }) => operand);
  return { order, share: first.weight / total, reason: reasonOf(first, all) };
}

/** What all other relations confirm is not to be looked at before what none confirms. */
function heldBack(all: readonly Suspicion[]): readonly Suspicion[] {
  const alone = all.filter(({ standing }) => standing === "alone");
  const most = againstHeld * Math.max(...alone.map(({ weight }) => weight));
  return alone.length === 0
    ? all
    : all.map((each) =>
        each.standing === "held" ? { ...each, weight: Math.min(each.weight, most) } : each,
      );
}

/** Where every other number is confirmed, that is why the one that is not comes first. */
function reasonOf(first: Suspicion, all: readonly Suspicion[]): Reason {
  const others = all.filter((each) => each !== first);
  const isOnly = others.length > 0 && others.every(({ standing }) => standing === "held");
  return first.reason === "range" && first.standing === "alone" && isOnly ? "alone" : first.reason;
}

/** The suspicion against each operand that is a figure, in the order of the relation. */
export function suspicionsIn(
  judged: Judged,
  guesses: readonly Guess[],
  graph: Graph,
): readonly Suspicion[] {
  return judged.bound.evidence.flatMap(({ figure }, operand) =>
    figure === null ? [] : suspicionOf(judged, figure, operand, guesses, graph),
  );
}

/**
 * With nothing to tell them apart a number that stands there twice comes first, then the claim, which was
 * worked out from the others.
 */
function rank({ bound }: Judged, { operand }: Suspicion): number {
  const values = bound.evidence.map(({ figure }) => figure?.value);
  if (values.indexOf(values[operand]) < operand) return -2;
  return operand === bound.formula.claim ? -1 : operand;
}

function suspicionOf(
  judged: Judged,
  figure: Figure,
  operand: number,
  guesses: readonly Guess[],
  graph: Graph,
): Suspicion {
  const weights = guesses.flatMap((guess) => (guess.operand === operand ? guess.weight : []));
  // Half of all numbers meet an inequality: how many slips do so says nothing.
  const slip =
    judged.bound.formula.sign === "="
      ? weights.reduce((sum, each) => sum + each, 0)
      : Math.max(0, ...weights);
  const room = roomFor(judged, figure, operand, graph);
  const parts: readonly (readonly [Reason, number])[] = [
    ["slip", slip],
    ["copy", copyWeight(figure, room, graph)],
    ["base", baseWeight(judged, figure, operand, room)],
    ["range", rangeWeight(figure, room)],
  ];
  const weight =
    parts.reduce((sum, [, each]) => sum + each, 0) * confirmation(judged, figure, graph);
  const [reason] = parts.reduce((best, each) => (each[1] > best[1] ? each : best));
  return { operand, weight, reason, standing: standingOf(judged, figure, room, graph) };
}

function standingOf(judged: Judged, figure: Figure, { contested }: Room, graph: Graph): Standing {
  const others = othersOf(judged, figure, graph);
  if (!others.some((other) => stands(other) || isBroken(other))) return "alone";
  return contested && !others.some(isBroken) ? "held" : "mixed";
}

/** Told once more of the same indicator a number is the less likely to be a slip. */
function confirmation({ bound }: Judged, figure: Figure, { habits }: Graph): number {
  const own = new Set(bound.evidence.map((item) => item.figure?.id));
  const again = namesakesOf(figure, habits).filter(
    ({ id, value }) => value === figure.value && !own.has(id),
  );
  return again.length > 0 ? 0.25 : 1;
}

/** The number stands nearby a second time, of something else: copied from the wrong line. */
function copyWeight(figure: Figure, { count, factor, possible }: Room, graph: Graph): number {
  const near = neighboursOf(figure, graph.habits);
  const namesakes = new Set(namesakesOf(figure, graph.habits).map(({ id }) => id));
  const same = near.filter(({ value, id }) => value === figure.value && !namesakes.has(id));
  const [twin] = same;
  if (twin === undefined || !possible) return 0;
  // Who fills in a column or a list takes what stands before.
  const later = twin.span.start < figure.span.start ? 1 : 0.7;
  return (0.06 / near.length) * Math.min(20, count) * later * factor;
}

/** A base of another scope is a few per cent off. */
const nearBase = 0.05;
/** A base of another scope is taken about as often as all slips of the pen together. */
const otherBase = 0.5;
const bases: Readonly<Partial<Record<FunctionName, number>>> = {
  share: 1,
  rest: 0,
  growth: 1,
  more: 1,
  times: 1,
};

function baseWeight(
  { bound }: Judged,
  { quantity }: Figure,
  operand: number,
  { range, count, factor }: Room,
): number {
  const { name, args } = bound.formula;
  const base = args[bases[name] ?? -1];
  if (base !== operand || range?.low == null || range.high === null) return 0;
  const value = printedValue(quantity).valueOf();
  const middle = (range.low.valueOf() + range.high.valueOf()) / 2;
  const near = nearBase * Math.abs(value);
  if (Math.abs(middle - value) > near) return 0;
  const values = near / quantum(quantity).valueOf();
  return otherBase * Math.min(1, count / values) * factor;
}

/** What would have to be a number that cannot be was hardly miswritten. */
const senseless = 0.02;

/** Anything else may have happened to it, if what it should be makes sense at all. */
function rangeWeight({ quantity }: Figure, { count, factor, possible }: Room): number {
  const digits = quantity.digits.replace(/\D/g, "").length;
  const share = Math.min(0.1, (0.05 * count) / (5 * 10 ** Math.min(digits, 6)));
  return Math.max(1e-6, share) * factor * (possible ? 1 : senseless);
}
