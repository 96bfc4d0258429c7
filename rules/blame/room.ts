import type { Figure } from "../../domain/figure.ts";
import { intersect } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { quantum } from "../../domain/quantity.ts";
import { isExact, printedSet } from "../../domain/reading.ts";
import { evaluate, invert } from "../../domain/relation.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { isBroken, othersOf, stands } from "../findings/graph.ts";
import type { Graph } from "../findings/graph.ts";
import { twoSlips } from "./guesses.ts";
import type { Bound, Judged } from "../rule.ts";

/** What the number would have to be, and what speaks for or against it. */
export interface Room {
  readonly range: Interval | null;
  /** Numbers of the printed precision in the range. */
  readonly count: number;
  /** What other relations of the number make of the suspicion. */
  readonly factor: number;
  /** Whether there is such a number at all. */
  readonly possible: boolean;
  /** Whether a relation that holds would have to break for it. */
  readonly contested: boolean;
}

/** Against a relation that holds a suspicion hardly stands. */
export const againstHeld = 0.02;

export function roomFor(judged: Judged, figure: Figure, operand: number, graph: Graph): Room {
  let range = allowed(judged.bound, operand);
  let factor = 1;
  let contested = false;
  for (const other of othersOf(judged, figure, graph)) {
    const { evidence } = other.bound;
    const place = evidence.findIndex((item) => item.figure?.id === figure.id);
    const theirs = allowed(other.bound, place);
    if (theirs === null) continue;
    const common = range === null ? theirs : intersect(range, theirs);
    if (common !== null) range = common;
    if (stands(other) && common === null) {
      factor *= againstHeld;
      contested = true;
    }
    if (isBroken(other) && common !== null) factor *= twoSlips;
  }
  const count = range === null ? 1 : countIn(range, figure);
  const possible = count > 0 && (range === null || isPossible(range, figure));
  return { range, count, factor, possible, contested };
}

/** Beyond so many values a range tells nothing more. */
const mostValues = 1000;

function countIn({ low, high }: Interval, { quantity }: Figure): number {
  if (low === null || high === null) return mostValues;
  const step = quantum(quantity);
  if (!isExact(quantity)) {
    return Math.min(mostValues, Math.max(1, Math.floor(high.sub(low).div(step).valueOf())));
  }
  const whole = high.div(step).floor().sub(low.div(step).ceil()).valueOf();
  return Math.min(mostValues, Math.max(0, whole + 1));
}

/** What the operand may be for the equation to hold, the other operands as printed. */
export function allowed({ formula, evidence }: Bound, operand: number): Interval | null {
  if (formula.sign !== "=") return null;
  const sets = (quantitiesOf(evidence) ?? []).map(printedSet);
  const args = formula.args.flatMap((index) => sets[index] ?? []);
  const claim = sets[formula.claim];
  if (claim === undefined || args.length !== formula.args.length) return null;
  if (operand === formula.claim) return evaluate(formula.name, args);
  const place = formula.args.indexOf(operand);
  return place < 0 ? null : invert(formula.name, place, args, claim);
}

/** No amount, count or rate is below zero, and points are hardly ever above a hundred. */
function isPossible({ low, high }: Interval, { quantity }: Figure): boolean {
  if (high !== null && high.compare(0) <= 0 && !quantity.digits.startsWith("-")) return false;
  const limited = quantity.dimension === "points" || quantity.dimension === "ratio";
  return !limited || low === null || low.compare(1000) <= 0;
}
