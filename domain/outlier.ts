import { Fraction } from "fraction.js";

/** A value far from the middle of its year, by median and median absolute deviation. */
export interface Outlier {
  /** Index of the column. */
  readonly column: number;
  readonly value: Fraction;
  readonly median: Fraction;
  /** Median of the distances from the median; never zero. */
  readonly deviation: Fraction;
  /** Distance from the median in `scale` times the deviation. */
  readonly times: Fraction;
  /** How many values of the year were compared. */
  readonly count: number;
}

/** Fewer values have no middle to speak of. */
export const fewestCompared = 8;

/** Makes the median deviation of normal data their standard deviation (Iglewicz and Hoaglin 1993). */
export const scale: Fraction = new Fraction("1.4826");

/** Their limit for a modified z-score. */
export const limit: Fraction = new Fraction("3.5");

/** Hints, never findings: a district may well differ. Periods are never compared with each other. */
export function outliersOf(
  values: readonly (Fraction | null)[],
  periods: readonly string[],
): readonly Outlier[] {
  const groups = Map.groupBy(periods.keys(), (index) => periods[index]);
  return [...groups.values()].flatMap((indexes) => outliersAmong(indexes, values));
}

function outliersAmong(
  indexes: readonly number[],
  values: readonly (Fraction | null)[],
): readonly Outlier[] {
  const known = indexes.flatMap((column) => {
    const value = values[column] ?? null;
    return value === null ? [] : [{ column, value }];
  });
  if (known.length < fewestCompared) return [];
  const median = medianOf(known.map(({ value }) => value));
  const deviation = medianOf(known.map(({ value }) => value.sub(median).abs()));
  // More than half of the values are equal: there is no spread to measure by.
  if (deviation.equals(0)) return [];
  const unit = deviation.mul(scale);
  return known.flatMap(({ column, value }): readonly Outlier[] => {
    const times = value.sub(median).abs().div(unit);
    if (times.compare(limit) <= 0) return [];
    return [{ column, value, median, deviation, times, count: known.length }];
  });
}

function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? new Fraction(0);
  if (sorted.length % 2 === 1) return high;
  return high.add(sorted[middle - 1] ?? high).div(2);
}
