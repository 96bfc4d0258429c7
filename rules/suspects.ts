import type { Figure } from "../domain/figure.ts";
import { intersect } from "../domain/interval.ts";
import type { Interval } from "../domain/interval.ts";
import { quantum } from "../domain/quantity.ts";
import { isExact, printedSet, printedValue } from "../domain/reading.ts";
import { evaluate, invert } from "../domain/relation.ts";
import type { FunctionName } from "../domain/relation.ts";
import { quantitiesOf } from "./explain.ts";
import { isBroken, othersOf, stands } from "./graph.ts";
import type { Graph } from "./graph.ts";
import { twoSlips } from "./guesses.ts";
import type { Guess } from "./guesses.ts";
import { namesakesOf, neighboursOf } from "./habits.ts";
import type { Bound, Judged } from "./rule.ts";

/** Why the first of the suspects comes first. */
export type Reason = "slip" | "copy" | "base" | "range" | "none";

export interface Suspects {
  /** Operands that are figures, most suspect first. */
  readonly order: readonly number[];
  /** Share of the first in all suspicion, 0 to 1; near one over the number of operands nothing tells. */
  readonly share: number;
  readonly reason: Reason;
}

interface Suspicion {
  readonly operand: number;
  readonly weight: number;
  readonly reason: Reason;
}

/**
 * Who is to blame for a broken relation, weighed over all relations of the run (Fellegi and Holt): the
 * number that one change would reconcile with everything, and of several the one whose change is likelier.
 */
export function suspectsIn(judged: Judged, guesses: readonly Guess[], graph: Graph): Suspects {
  const { evidence } = judged.bound;
  const all = evidence.flatMap(({ figure }, operand) =>
    figure === null ? [] : suspicionOf(judged, figure, operand, guesses, graph),
  );
  const sorted = all.toSorted((a, b) => b.weight - a.weight || rank(judged, a) - rank(judged, b));
  const [first] = sorted;
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  if (first === undefined || total === 0) return { order: [], share: 0, reason: "none" };
  const order = sorted.map(({ operand }) => operand);
  return { order, share: first.weight / total, reason: first.reason };
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
  return { operand, weight, reason };
}

/** Told once more of the same indicator a number is the less likely to be a slip. */
function confirmation({ bound }: Judged, figure: Figure, { habits }: Graph): number {
  const own = new Set(bound.evidence.map((item) => item.figure?.id));
  const again = namesakesOf(figure, habits).filter(
    ({ id, value }) => value === figure.value && !own.has(id),
  );
  return again.length > 0 ? 0.25 : 1;
}

/** What the number would have to be, and what speaks for or against it. */
interface Room {
  readonly range: Interval | null;
  /** Numbers of the printed precision in the range. */
  readonly count: number;
  readonly factor: number;
}

/** Against a relation that holds a suspicion hardly stands. */
const againstHeld = 0.02;

function roomFor(judged: Judged, figure: Figure, operand: number, graph: Graph): Room {
  let range = allowed(judged.bound, operand);
  let factor = 1;
  for (const other of othersOf(judged, figure, graph)) {
    const { evidence } = other.bound;
    const place = evidence.findIndex((item) => item.figure?.id === figure.id);
    const theirs = allowed(other.bound, place);
    if (theirs === null) continue;
    const common = range === null ? theirs : intersect(range, theirs);
    if (common !== null) range = common;
    if (stands(other) && common === null) factor *= againstHeld;
    if (isBroken(other) && common !== null) factor *= twoSlips;
  }
  return { range, count: range === null ? 1 : countIn(range, figure), factor };
}

/** Beyond so many values a range tells nothing more. */
const mostValues = 1000;

function countIn({ low, high }: Interval, { quantity }: Figure): number {
  if (low === null || high === null) return mostValues;
  const steps = high.sub(low).div(quantum(quantity)).valueOf();
  return Math.min(mostValues, Math.max(1, Math.floor(steps) + (isExact(quantity) ? 1 : 0)));
}

/** What the operand may be for the equation to hold, the other operands as printed. */
export function allowed({ formula, evidence }: Bound, operand: number): Interval | null {
  if (formula.sign !== "=" || formula.name === "reach") return null;
  const sets = (quantitiesOf(evidence) ?? []).map(printedSet);
  const args = formula.args.flatMap((index) => sets[index] ?? []);
  const claim = sets[formula.claim];
  if (claim === undefined || args.length !== formula.args.length) return null;
  if (operand === formula.claim) return evaluate(formula.name, args);
  const place = formula.args.indexOf(operand);
  return place < 0 ? null : invert(formula.name, place, args, claim);
}

/** The number stands nearby a second time, of something else: copied from the wrong line. */
function copyWeight(figure: Figure, { range, count, factor }: Room, graph: Graph): number {
  const near = neighboursOf(figure, graph.habits);
  const namesakes = new Set(namesakesOf(figure, graph.habits).map(({ id }) => id));
  const same = near.filter(({ value, id }) => value === figure.value && !namesakes.has(id));
  const [twin] = same;
  if (twin === undefined || !isPossible(range, figure)) return 0;
  // Who fills in a column or a list takes what stands before.
  const later = twin.span.start < figure.span.start ? 1 : 0.7;
  return (0.06 / near.length) * Math.min(20, count) * later * factor;
}

/** A base of another scope is a few per cent off. */
const nearBase = 0.05;
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
  const base = bases[name];
  if (base === undefined || args[base] !== operand || range?.low == null || range.high === null) {
    return 0;
  }
  const value = printedValue(quantity).valueOf();
  const middle = (range.low.valueOf() + range.high.valueOf()) / 2;
  if (value === 0 || Math.abs(middle - value) > nearBase * Math.abs(value)) return 0;
  const values = Math.max(1, (nearBase * Math.abs(value)) / quantum(quantity).valueOf());
  return 0.1 * Math.min(1, count / values) * factor;
}

/** Anything else may have happened to it, if what it should be makes sense at all. */
function rangeWeight({ quantity }: Figure, { range, count, factor }: Room): number {
  const digits = quantity.digits.replace(/\D/g, "").length;
  const share = Math.min(0.1, (0.05 * count) / (5 * 10 ** Math.min(digits, 6)));
  return Math.max(1e-6, share) * factor * (isPossible(range, { quantity }) ? 1 : againstHeld);
}

/** No amount, count or rate is below zero, and points are hardly ever above a hundred. */
function isPossible(range: Interval | null, { quantity }: Pick<Figure, "quantity">): boolean {
  if (range === null) return true;
  if (range.high !== null && range.high.compare(0) <= 0 && !quantity.digits.startsWith("-"))
    return false;
  const limited = quantity.dimension === "points" || quantity.dimension === "ratio";
  return !limited || range.low === null || range.low.compare(1000) <= 0;
}
