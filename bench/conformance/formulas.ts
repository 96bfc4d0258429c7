import { ceiling, floor, minus, one, order, over, plus, ratio, times, zero } from "./rational.ts";
import type { Rational } from "./rational.ts";
import { contains } from "./value-set.ts";
import type { ValueSet } from "./value-set.ts";

export interface Formula {
  readonly name: string;
  readonly args: readonly number[];
  readonly sign: string;
  readonly claim: number;
}

/** "share(0,1)=2": a function over numbered operands, and the operand that claims the result. */
export function formulaOf(text: string): Formula {
  const [, name = "", args = "", sign = "", claim = ""] =
    /^([a-z]+)\(([\d,]+)\)(=|<=)(\d+)$/.exec(text) ?? [];
  if (name === "") throw new SyntaxError(`${text} is no formula.`);
  return { name, args: args.split(",").map(Number), sign, claim: Number(claim) };
}

type Compute = (a: Rational, b: Rational, all: readonly Rational[]) => Rational;

const hundred = ratio(100n);

/** Each rises or falls throughout in each operand, so that corners give the range. */
const computes: Readonly<Record<string, Compute>> = {
  value: (a) => a,
  sum: (_a, _b, all) => all.reduce(plus),
  difference: minus,
  share: (a, b) => times(hundred, over(a, b)),
  rest: (a, b) => times(hundred, minus(one, over(b, a))),
  drop: (a, b) => times(hundred, over(a, plus(a, b))),
  growth: (a, b) => times(hundred, minus(over(a, b), one)),
  gain: (a, b) => times(hundred, over(a, minus(b, a))),
  times: (a, b) => over(a, b),
  more: (a, b) => minus(over(a, b), one),
  balance: (_a, _b, all) => minus(all.slice(0, -1).reduce(plus), all.at(-1) ?? zero),
};

/** What each function divides by; the relation is undefined where that may be zero. */
const divisors: Readonly<Record<string, Compute>> = {
  share: (_a, b) => b,
  rest: (a) => a,
  drop: plus,
  growth: (_a, b) => b,
  gain: (a, b) => minus(b, a),
  times: (_a, b) => b,
  more: (_a, b) => b,
};

interface Corner {
  readonly values: readonly Rational[];
  readonly open: boolean;
}

function cornersOf(sets: readonly ValueSet[]): readonly Corner[] {
  return sets.reduce<readonly Corner[]>(
    (corners, { low, high, lowOpen, highOpen }) => {
      if (low === null || high === null) throw new RangeError("State the range by hand.");
      const ends = [
        { end: low, isOpen: lowOpen },
        { end: high, isOpen: highOpen },
      ].slice(order(low, high) === 0 ? 1 : 0);
      return corners.flatMap(({ values, open }) =>
        ends.map(({ end, isOpen }) => ({ values: [...values, end], open: open || isOpen })),
      );
    },
    [{ values: [], open: false }],
  );
}

/** Range of a function over a box, from all its corners; null where it is undefined. */
export function rangeOf(name: string, sets: readonly ValueSet[]): ValueSet | null {
  const corners = cornersOf(sets);
  const divisor = divisors[name];
  if (divisor !== undefined) {
    const below = corners.map(({ values }) => order(applied(divisor, values), zero));
    // A divisor that only comes near to zero leaves the range open to infinity: stated by hand.
    if (below.some((side) => side !== below[0]) || below[0] === 0) return null;
  }
  const compute = computes[name];
  if (compute === undefined) throw new RangeError(`${name} is no function.`);
  const results = corners.map(({ values, open }) => ({ value: applied(compute, values), open }));
  const end = (side: 1 | -1): { readonly value: Rational; readonly open: boolean } =>
    results.reduce((best, each) => {
      const far = order(each.value, best.value) * side;
      return far > 0 || (far === 0 && best.open) ? each : best;
    });
  const [low, high] = [end(-1), end(1)];
  return { low: low.value, high: high.value, lowOpen: low.open, highOpen: high.open };
}

function applied(compute: Compute, values: readonly Rational[]): Rational {
  const [a = zero, b = zero] = values;
  return compute(a, b, values);
}

/** The function for single values; null where it is undefined. */
export function resultOf(name: string, values: readonly Rational[]): Rational | null {
  const divisor = divisors[name];
  if (divisor !== undefined && order(applied(divisor, values), zero) === 0) return null;
  const compute = computes[name];
  return compute === undefined ? null : applied(compute, values);
}

/** Counts k from 0 to N with 100·k÷N in the set, by looking at every one of them. */
export function partsOf(whole: bigint, rates: ValueSet): readonly bigint[] {
  return Array.from({ length: Number(whole) + 1 }, (_, k) => BigInt(k)).filter((k) =>
    contains(rates, ratio(100n * k, whole)),
  );
}

/** The rate of a whole count that lies in the set or nearest to it. */
export function nearestRate(whole: bigint, rates: ValueSet): Rational {
  const [inside] = partsOf(whole, rates);
  if (inside !== undefined) return ratio(100n * inside, whole);
  const every = Array.from({ length: Number(whole) + 1 }, (_, k) => ratio(100n * BigInt(k), whole));
  return every.reduce((best, rate) =>
    order(away(rate, rates), away(best, rates)) < 0 ? rate : best,
  );
}

function away(rate: Rational, { low, high }: ValueSet): Rational {
  if (low !== null && order(rate, low) < 0) return minus(low, rate);
  return high !== null && order(rate, high) > 0 ? minus(rate, high) : zero;
}

/** The least and greatest N ≥ k with 100·k÷N in the set, by looking at every one up to the bound. */
export function wholesOf(
  part: bigint,
  rates: ValueSet,
): { readonly low: bigint; readonly high: bigint } | null {
  if (part <= 0n || rates.low === null || order(rates.low, zero) <= 0) return null;
  const most = floor(over(ratio(100n * part), rates.low)) + 1n;
  const least = rates.high === null ? 1n : ceiling(over(ratio(100n * part), rates.high)) - 1n;
  const first = least < part ? part : least;
  const count = Number(most - first) + 1;
  const fitting = Array.from({ length: Math.max(0, count) }, (_, n) => first + BigInt(n)).filter(
    (n) => contains(rates, ratio(100n * part, n)),
  );
  const [low] = fitting;
  const high = fitting.at(-1);
  return low === undefined || high === undefined ? null : { low, high };
}
