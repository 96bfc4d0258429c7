import { Fraction } from "fraction.js";
import type { GoldRelation } from "./gold-document.ts";
import type { Printed } from "./printed.ts";
import type { ValueSet } from "./value-set.ts";
import { image, meet, nearest, otherReadings, pointSet, truncated } from "./value-set.ts";

/** Whether a relation holds for what is printed; tail: only truncation or coarser readings explain it. */
export type Truth = "holds" | "tail" | "broken" | "unknown";

type Compute = (values: readonly Fraction[]) => Fraction | null;

const hundred = new Fraction(100);

function quotient(a: Fraction | undefined, b: Fraction | undefined): Fraction | null {
  return a === undefined || b === undefined || b.equals(0) ? null : a.div(b);
}

const percent: Compute = ([a, b]) => quotient(a, b)?.mul(hundred) ?? null;
const less: Compute = ([a, b]) => (a === undefined || b === undefined ? null : a.sub(b));

/** What the operands before the last should give. */
const functions: Readonly<Record<string, Compute>> = {
  ratio: percent,
  growth: ([a, b]) =>
    a === undefined
      ? null
      : (quotient(a.sub(b ?? 0), b)
          ?.mul(hundred)
          .abs() ?? null),
  points: less,
  difference: less,
  average: ([a, b]) => quotient(a, b),
  product: ([a, b]) => (a === undefined || b === undefined ? null : a.mul(b).div(hundred)),
};

/** Judges a gold relation on printed numbers; `listed` belongs to an enumeration. */
export function truthOf(
  { type }: Pick<GoldRelation, "type">,
  printed: readonly (Printed | null)[],
  listed: { readonly items: number; readonly open: boolean } | null,
): Truth {
  if (!printed.every((each) => each !== null)) return "unknown";
  if (type === "enumeration") return enumerationTruth(printed, listed);
  if (type === "year")
    return printed.every(({ digits }) => digits === String(listed?.items)) ? "holds" : "broken";
  if (type === "repeat") return repeatTruth(printed);
  const [first, second] = printed;
  if (first === undefined || second === undefined) return "unknown";
  if (type === "part_of" || type === "rank_within") return order(first, second);
  if (type === "ratio" && printed.length === 2) return order(second, first);
  if (!sameDimension(type, printed)) return "broken";
  if (type === "sum" || type === "mean") return claimTruth(printed, (sets) => totalOf(sets, type));
  const compute = functions[type];
  return compute === undefined ? "unknown" : claimTruth(printed, (sets) => image(sets, compute));
}

/** A share or a growth in 个百分点, a difference of rates in % says something else. */
function sameDimension(type: string, printed: readonly Printed[]): boolean {
  const unit = printed.at(-1)?.unit ?? "";
  const isPoints = unit.includes("百分点");
  if (type === "ratio" || type === "growth") return !isPoints;
  return !(type === "points" && printed[0]?.kind === "rate" && /^[%％]$/.test(unit));
}

function claimTruth(
  printed: readonly Printed[],
  compute: (sets: readonly ValueSet[]) => ValueSet | null,
): Truth {
  const claim = printed.at(-1);
  const args = printed.slice(0, -1);
  const computed = compute(args.map(nearest));
  if (claim === undefined || computed === null) return "unknown";
  if (meet(computed, nearest(claim))) return "holds";
  if (otherReadings(claim).some((set) => meet(computed, set))) return "tail";
  const cut = compute(args.map(truncated));
  return cut !== null && meet(cut, truncated(claim)) ? "tail" : "broken";
}

function totalOf(sets: readonly ValueSet[], type: string): ValueSet {
  const by = new Fraction(1, type === "mean" ? Math.max(1, sets.length) : 1);
  return sets.reduce<ValueSet>(
    (sum, set) => ({
      low: sum.low === null || set.low === null ? null : sum.low.add(set.low.mul(by)),
      high: sum.high === null || set.high === null ? null : sum.high.add(set.high.mul(by)),
      lowOpen: sum.lowOpen || set.lowOpen,
      highOpen: sum.highOpen || set.highOpen,
    }),
    pointSet(new Fraction(0)),
  );
}

/** A list that ends in 等 names some of what is counted. */
function enumerationTruth(
  [count]: readonly Printed[],
  listed: { readonly items: number; readonly open: boolean } | null,
): Truth {
  if (count === undefined || listed === null) return "unknown";
  const items = new Fraction(listed.items);
  const { high } = nearest(count);
  if (listed.open) return high === null || items.compare(high) <= 0 ? "holds" : "broken";
  return meet(nearest(count), pointSet(items)) ? "holds" : "broken";
}

function repeatTruth(printed: readonly Printed[]): Truth {
  const pairs = printed.flatMap((a, index) => printed.slice(index + 1).map((b) => [a, b] as const));
  if (pairs.every(([a, b]) => meet(nearest(a), nearest(b)))) return "holds";
  const softened = pairs.every(([a, b]) =>
    readingsOf(a).some((left) => readingsOf(b).some((right) => meet(left, right))),
  );
  return softened ? "tail" : "broken";
}

function readingsOf(each: Printed): readonly ValueSet[] {
  return [nearest(each), ...otherReadings(each)];
}

/** The least of the first does not exceed the greatest of the second. */
function order(first: Printed, second: Printed): Truth {
  const low = nearest(first).low;
  const high = nearest(second).high;
  return low === null || high === null || low.compare(high) <= 0 ? "holds" : "broken";
}
