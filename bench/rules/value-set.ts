import { Fraction } from "fraction.js";
import type { Printed } from "./printed.ts";
import { lastDigitPlace, lastPlace, valueOf } from "./printed.ts";

/** The true values a printed number may stand for; null is unbounded. */
export interface ValueSet {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export function pointSet(value: Fraction): ValueSet {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

function bounded(
  low: Fraction | null,
  high: Fraction | null,
  lowOpen = false,
  highOpen = false,
): ValueSet {
  return { low, high, lowOpen: low === null || lowOpen, highOpen: high === null || highOpen };
}

/** Rounded to the nearest, or what the words around the number admit. */
export function nearest(printed: Printed): ValueSet {
  const value = valueOf(printed);
  const half = lastPlace(printed).div(2);
  const coarse = lastDigitPlace(printed);
  switch (printed.qualifier) {
    case "over":
      return bounded(value, value.add(coarse), false, true);
    case "nearly":
      return bounded(value.sub(coarse), value);
    case "approx":
      return bounded(value.sub(coarse), value.add(coarse));
    case "more_than":
      return bounded(value, null, true);
    case "at_least":
      return bounded(value, null);
    case "at_most":
      return bounded(null, value);
    case "less_than":
      return bounded(null, value, false, true);
    default:
      break;
  }
  if (printed.words) return bounded(value.sub(tiny), value.add(tiny));
  return isExact(printed) ? pointSet(value) : bounded(value.sub(half), value.add(half));
}

const tiny = new Fraction(1, 20);

/** Counts without a qualifier, years and ranks are what they say; 1.2万户 is rounded. */
function isExact({ kind, exponent, digits }: Printed): boolean {
  const whole = exponent === 0 && !digits.includes(".");
  return (kind === "count" && whole) || ["rank", "period", "date", "docnumber"].includes(kind);
}

/** Truncated, rounded up, rounded repeatedly, coarse zeros: what may explain a small difference. */
export function otherReadings(printed: Printed): readonly ValueSet[] {
  if (printed.qualifier !== "exact" || isExact(printed) || printed.words) return [];
  const value = valueOf(printed);
  const unit = lastPlace(printed);
  const coarse = lastDigitPlace(printed);
  const sets = [
    truncated(printed),
    bounded(value.sub(unit), value, true),
    bounded(value.sub(unit.mul(new Fraction(5, 9))), value.add(unit.div(2)), true, true),
  ];
  const round = value.equals(0) || (printed.kind === "rate" && value.equals(100));
  if (!coarse.equals(unit) && !round) {
    sets.push(bounded(value.sub(coarse.div(2)), value.add(coarse.div(2))));
  }
  return sets;
}

export function truncated(printed: Printed): ValueSet {
  if (printed.qualifier !== "exact" || isExact(printed)) return nearest(printed);
  const value = valueOf(printed);
  return bounded(value, value.add(lastPlace(printed)), false, true);
}

export function meet(a: ValueSet, b: ValueSet): boolean {
  return below(a.low, a.lowOpen, b.high, b.highOpen) && below(b.low, b.lowOpen, a.high, a.highOpen);
}

function below(
  low: Fraction | null,
  lowOpen: boolean,
  high: Fraction | null,
  highOpen: boolean,
): boolean {
  if (low === null || high === null) return true;
  const order = low.compare(high);
  return order < 0 || (order === 0 && !lowOpen && !highOpen);
}

/** Range of a function that rises or falls in each argument, from the corners of its box. */
export function image(
  sets: readonly ValueSet[],
  compute: (values: readonly Fraction[]) => Fraction | null,
): ValueSet | null {
  let corners: readonly Corner[] = [{ values: [], open: false }];
  for (const { low, high, lowOpen, highOpen } of sets) {
    if (low === null || high === null)
      return { low: null, high: null, lowOpen: true, highOpen: true };
    const ends = low.equals(high)
      ? [[low, false] as const]
      : ([
          [low, lowOpen],
          [high, highOpen],
        ] as const);
    corners = corners.flatMap(({ values, open }) =>
      ends.map(([value, isOpen]) => ({ values: [...values, value], open: open || isOpen })),
    );
  }
  const results = corners.map(({ values, open }) => ({ value: compute(values), open }));
  return hull(results.flatMap(({ value, open }) => (value === null ? [] : { value, open })));
}

interface Corner {
  readonly values: readonly Fraction[];
  readonly open: boolean;
}

function hull(
  results: readonly { readonly value: Fraction; readonly open: boolean }[],
): ValueSet | null {
  const [first] = results;
  if (first === undefined) return null;
  let set: ValueSet = {
    low: first.value,
    high: first.value,
    lowOpen: first.open,
    highOpen: first.open,
  };
  for (const { value, open } of results.slice(1)) {
    const low = set.low === null ? -1 : value.compare(set.low);
    const high = set.high === null ? 1 : value.compare(set.high);
    if (low < 0) set = { ...set, low: value, lowOpen: open };
    else if (low === 0) set = { ...set, lowOpen: set.lowOpen && open };
    if (high > 0) set = { ...set, high: value, highOpen: open };
    else if (high === 0) set = { ...set, highOpen: set.highOpen && open };
  }
  return set;
}
