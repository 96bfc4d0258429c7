import { medianOf } from "./rate-scores.ts";

/** How much the size counts (Hidiroglou and Berthelot 1986: between 0 and 1). */
const weight = 0.5;
/** Least width, as a share of the median, so that a crowd of equal changes outlaws nobody. */
const floor = 0.05;
/** Quartile distances beyond which a change is an outlier. */
const reach = 4;

export type NowAndBefore = readonly [now: number, before: number];

/** Indexes of the pairs whose change stands out, large ones sooner than small ones; all values above 0. */
export function growthOutliers(pairs: readonly NowAndBefore[]): ReadonlySet<number> {
  const scores = growthScores(pairs);
  const sorted = scores.toSorted((a, b) => a - b);
  const middle = medianOf(scores);
  const half = Math.floor(sorted.length / 2);
  const lower = medianOf(sorted.slice(0, half));
  const upper = medianOf(sorted.slice(-half));
  const below = Math.max(middle - lower, Math.abs(floor * middle));
  const above = Math.max(upper - middle, Math.abs(floor * middle));
  if (below === 0 || above === 0) return new Set();
  return new Set(
    scores.flatMap((score, index) =>
      score < middle - reach * below || score > middle + reach * above ? [index] : [],
    ),
  );
}

/** The effects of Hidiroglou and Berthelot: the change against the median change, times the size. */
export function growthScores(pairs: readonly NowAndBefore[]): readonly number[] {
  const ratios = pairs.map(([now, before]) => now / before);
  const usual = medianOf(ratios);
  return pairs.map(([now, before], index) => {
    const ratio = ratios[index] ?? usual;
    const change = ratio < usual ? 1 - usual / ratio : ratio / usual - 1;
    return change * Math.max(now, before) ** weight;
  });
}
