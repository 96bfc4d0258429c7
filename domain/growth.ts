import { Fraction } from "fraction.js";
import { add, closed, divide, multiply, point, reciprocal, scale, subtract } from "./interval.ts";
import type { Interval } from "./interval.ts";

/**
 * What relations on change compute. `growth` 100·(a÷b−1), `gain` 100·a÷(b−a) (increase a, now b),
 * `times` a÷b, `more` a÷b−1, `balance` a+b+…−z (the last is taken away), `annual` the yearly growth
 * in percent that leads from b to a in c years.
 */
export type GrowthName = "growth" | "gain" | "times" | "more" | "balance" | "annual";

const hundred = new Fraction(100);
const one = point(new Fraction(1));

function percent(a: Interval | null): Interval | null {
  return a === null ? null : scale(a, hundred);
}

function less(a: Interval | null): Interval | null {
  return a === null ? null : subtract(a, one);
}

/** d÷(c−d) with each operand once: 1÷(1−d÷c)−1, or 1÷(c÷d−1) where nothing may be left. */
function gain(delta: Interval, now: Interval): Interval | null {
  const ofNow = divide(delta, now);
  if (ofNow !== null) return percent(less(reciprocal(subtract(one, ofNow))));
  const rest = less(divide(now, delta));
  return rest === null ? null : percent(reciprocal(rest));
}

type Evaluate = (a: Interval, b: Interval, all: readonly Interval[]) => Interval | null;

export const growthEvaluators: Readonly<Record<GrowthName, Evaluate>> = {
  growth: (a, b) => percent(less(divide(a, b))),
  gain,
  times: (a, b) => divide(a, b),
  more: (a, b) => less(divide(a, b)),
  balance: (_a, _b, all) => balance(all),
  annual: (a, b, all) => annual(divide(a, b), all[2]),
};

function balance(all: readonly Interval[]): Interval | null {
  const [first, ...others] = all;
  const last = others.pop();
  if (first === undefined || last === undefined) return null;
  return subtract(others.reduce(add, first), last);
}

function annual(ratio: Interval | null, years: Interval | undefined): Interval | null {
  const count = wholeOf(years);
  if (ratio?.low == null || ratio.high === null || count === null) return null;
  if (ratio.low.compare(0) <= 0) return null;
  return percent(less(closed(root(ratio.low, count, "down"), root(ratio.high, count, "up"))));
}

function wholeOf(years: Interval | undefined): number | null {
  const value = years?.low ?? null;
  if (value === null || years?.high?.equals(value) !== true) return null;
  const count = value.valueOf();
  return Number.isInteger(count) && count > 1 && count < 100 ? count : null;
}

/** Places to which a root is worked out; far beyond any printed rate, and rounded outwards. */
const rootPlaces = 12n;

function root(value: Fraction, count: number, side: "down" | "up"): Fraction {
  const degree = BigInt(count);
  const unit = 10n ** rootPlaces;
  const scaled = (value.n * unit ** degree) / value.d;
  // No root is greater than its number or one.
  let [low, high] = [0n, unit * (value.n / value.d + 1n) + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle;
  }
  const exact = low ** degree * value.d === value.n * unit ** degree;
  return new Fraction(side === "down" || exact ? low : low + 1n, unit);
}

function plusOne(a: Interval): Interval {
  return add(a, one);
}

export type Invert = (
  index: number,
  a: Interval,
  b: Interval,
  claim: Interval,
  all: readonly Interval[],
) => Interval | null;

export const growthInverters: Readonly<Record<GrowthName, Invert>> = {
  growth: (index, a, b, claim) => ofRatio(index, a, b, plusOne(scale(claim, hundred.inverse()))),
  gain: (index, a, b, claim) => {
    const odds = divide(one, scale(claim, hundred.inverse()));
    return odds === null ? null : ofRatio(1 - index, b, a, plusOne(odds));
  },
  times: ofRatio,
  more: (index, a, b, claim) => ofRatio(index, a, b, plusOne(claim)),
  balance: (index, _a, _b, claim, all) => restored(index, claim, all),
  annual: (index, a, b, claim, all) => {
    const factor = powered(plusOne(scale(claim, hundred.inverse())), wholeOf(all[2]));
    return factor === null || index > 1 ? null : ofRatio(index, a, b, factor);
  },
};

/** a÷b = ratio, solved for one of them. */
function ofRatio(index: number, a: Interval, b: Interval, ratio: Interval): Interval | null {
  return index === 0 ? multiply(ratio, b) : divide(a, ratio);
}

function powered(factor: Interval, count: number | null): Interval | null {
  if (count === null) return null;
  return Array.from({ length: count - 1 }).reduce<Interval>(
    (product) => multiply(product, factor),
    factor,
  );
}

function restored(index: number, claim: Interval, all: readonly Interval[]): Interval | null {
  const last = all.length - 1;
  const taken = all[last];
  if (taken === undefined) return null;
  const added = all.slice(0, last);
  if (index === last) return subtract(added.reduce(add, point(new Fraction(0))), claim);
  return added.reduce(
    (rest, arg, place) => (place === index ? rest : subtract(rest, arg)),
    add(claim, taken),
  );
}
