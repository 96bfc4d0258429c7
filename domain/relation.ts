import { Fraction } from "fraction.js";
import { growthEvaluators, growthInverters } from "./growth.ts";
import type { GrowthName, Invert } from "./growth.ts";
import { add, divide, multiply, point, reciprocal, scale, subtract } from "./interval.ts";
import type { Interval } from "./interval.ts";

/**
 * What a relation computes. `share` 100·a÷b, `drop` 100·a÷(a+b) (cut a, approved b),
 * `rest` 100·(1−b÷a), `sum` a+b+…, `mean` (a+b+…)÷n, `difference` a−b, `value` a, `reach` 100·k÷a for some whole k.
 */
export type FunctionName =
  "share" | "drop" | "rest" | "sum" | "mean" | "difference" | "value" | "reach" | GrowthName;

/** A relation over numbered operands; the claim is the operand that should equal or bound the result. */
export interface Formula {
  readonly name: FunctionName;
  readonly args: readonly number[];
  readonly sign: "=" | "<=";
  readonly claim: number;
}

/** share(0,1)=2 */
export function formatFormula(formula: Formula): string {
  return `${formula.name}(${formula.args.join(",")})${formula.sign}${String(formula.claim)}`;
}

const allNames: readonly FunctionName[] = [
  ...(["share", "drop", "rest", "sum", "mean", "difference", "value", "reach"] as const),
  ...(["growth", "gain", "times", "more", "balance", "annual"] as const),
];

const shape = /^([a-z]+)\((\d+(?:,\d+)*)\)(=|<=)(\d+)$/;

/** Null when the text is no formula of ours. */
export function parseFormula(text: string): Formula | null {
  const [, name = "", args = "", sign, claim = ""] = shape.exec(text) ?? [];
  const known = allNames.find((each) => each === name);
  if (known === undefined) return null;
  return {
    name: known,
    args: args.split(",").map(Number),
    sign: sign === "<=" ? "<=" : "=",
    claim: Number(claim),
  };
}

const hundred = new Fraction(100);
const one = point(new Fraction(1));

type Evaluate = (a: Interval, b: Interval, all: readonly Interval[]) => Interval | null;

/** Every operand stands once in its expression, so that the interval is the exact range. */
const evaluators: Readonly<Record<FunctionName, Evaluate>> = {
  value: (a) => a,
  sum: (a, _, all) => all.slice(1).reduce(add, a),
  mean: (a, _, all) => scale(all.slice(1).reduce(add, a), new Fraction(1, all.length)),
  difference: (a, b) => subtract(a, b),
  share: (a, b) => percent(divide(a, b)),
  rest: (a, b) => percent(mapped(divide(b, a), (kept) => subtract(one, kept))),
  drop,
  reach: () => null,
  ...growthEvaluators,
};

/** The range of the result; null where it is undefined, e.g. for a denominator that may be zero. */
export function evaluate(name: FunctionName, args: readonly Interval[]): Interval | null {
  const [a, b = a] = args;
  return a === undefined || b === undefined ? null : evaluators[name](a, b, args);
}

/**
 * a÷(a+b) with each operand once: 1−1÷(1+a÷b), or 1÷(1+b÷a) where nothing may be left.
 */
function drop(cut: Interval, left: Interval): Interval | null {
  const ofLeft = mapped(divide(cut, left), (ratio) => reciprocal(add(one, ratio)));
  if (ofLeft !== null) return percent(subtract(one, ofLeft));
  return percent(mapped(divide(left, cut), (ratio) => reciprocal(add(one, ratio))));
}

function mapped(a: Interval | null, change: (a: Interval) => Interval | null): Interval | null {
  return a === null ? null : change(a);
}

function percent(a: Interval | null): Interval | null {
  return a === null ? null : scale(a, hundred);
}

const inverters: Readonly<Record<FunctionName, Invert>> = {
  value: (_index, _a, _b, claim) => claim,
  sum: (index, _a, _b, claim, all) => restOf(index, claim, all),
  mean: (index, _a, _b, claim, all) => restOf(index, scale(claim, new Fraction(all.length)), all),
  difference: (index, a, b, claim) => (index === 0 ? add(claim, b) : subtract(a, claim)),
  share: (index, a, b, claim) =>
    index === 0 ? portion(claim, b) : divide(scale(a, hundred), claim),
  rest: invertRest,
  drop: invertDrop,
  reach: () => null,
  ...growthInverters,
};

/**
 * The values of argument `index` that make the result meet `claim`, the other arguments as given.
 * Null where no formula of ours gives it.
 */
export function invert(
  name: FunctionName,
  index: number,
  args: readonly Interval[],
  claim: Interval,
): Interval | null {
  const [a, b = a] = args;
  return a === undefined || b === undefined ? null : inverters[name](index, a, b, claim, args);
}

/** The total without all parts but one. */
function restOf(index: number, total: Interval, all: readonly Interval[]): Interval {
  return all.reduce((rest, arg, place) => (place === index ? rest : subtract(rest, arg)), total);
}

function portion(rate: Interval, whole: Interval): Interval {
  return multiply(scale(rate, hundred.inverse()), whole);
}

function invertRest(index: number, a: Interval, b: Interval, claim: Interval): Interval | null {
  const kept = subtract(one, scale(claim, hundred.inverse()));
  return index === 0 ? divide(b, kept) : multiply(kept, a);
}

/** a÷(a+b) = r gives b = a·(1÷r − 1) and a = b÷(1÷r − 1). */
function invertDrop(index: number, a: Interval, b: Interval, claim: Interval): Interval | null {
  const odds = divide(one, scale(claim, hundred.inverse()));
  if (odds === null) return null;
  const factor = subtract(odds, one);
  return index === 0 ? divide(b, factor) : multiply(a, factor);
}
