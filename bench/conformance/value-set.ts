import { order, rational, spelled } from "./rational.ts";
import type { Rational } from "./rational.ts";

/** Every value between two ends; a null end is infinite, and an open end is not attained. */
export interface ValueSet {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** "[" and "]" attain their end, "(" and ")" do not; ends are decimals, "p/q", "-inf" or "+inf". */
export function setOf(text: string): ValueSet {
  const [, left, low = "", high = "", right] = /^([[(])([^,]+),([^,]+)([\])])$/.exec(text) ?? [];
  if (left === undefined) throw new SyntaxError(`${text} is no interval.`);
  return {
    low: low === "-inf" ? null : rational(low),
    high: high === "+inf" ? null : rational(high),
    lowOpen: left === "(",
    highOpen: right === ")",
  };
}

export function textOf({ low, high, lowOpen, highOpen }: ValueSet): string {
  const left = low === null ? "-inf" : spelled(low);
  const right = high === null ? "+inf" : spelled(high);
  return `${lowOpen ? "(" : "["}${left},${right}${highOpen ? ")" : "]"}`;
}

export function contains({ low, high, lowOpen, highOpen }: ValueSet, value: Rational): boolean {
  const above = low === null ? 1 : order(value, low);
  const below = high === null ? 1 : order(high, value);
  return (above > 0 || (above === 0 && !lowOpen)) && (below > 0 || (below === 0 && !highOpen));
}

/** Whether some value of `a` is at or below some value of `b`. */
export function reaches(a: ValueSet, b: ValueSet): boolean {
  if (a.low === null || b.high === null) return true;
  const side = order(a.low, b.high);
  return side < 0 || (side === 0 && !a.lowOpen && !b.highOpen);
}

export function meet(a: ValueSet, b: ValueSet): boolean {
  return reaches(a, b) && reaches(b, a);
}

export function within(inner: ValueSet, outer: ValueSet): boolean {
  return lowInside(inner, outer) && highInside(inner, outer);
}

function lowInside(inner: ValueSet, outer: ValueSet): boolean {
  if (outer.low === null) return true;
  if (inner.low === null) return false;
  const side = order(inner.low, outer.low);
  return side > 0 || (side === 0 && (inner.lowOpen || !outer.lowOpen));
}

function highInside(inner: ValueSet, outer: ValueSet): boolean {
  if (outer.high === null) return true;
  if (inner.high === null) return false;
  const side = order(inner.high, outer.high);
  return side < 0 || (side === 0 && (inner.highOpen || !outer.highOpen));
}
