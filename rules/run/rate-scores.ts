/** Beyond this modified z score a value is an outlier (Iglewicz and Hoaglin 1993). */
const limit = 3.5;
/** 0.6745 makes the median deviation comparable with a standard deviation. */
const consistency = 0.6745;
/** Shares of 0 and 100 have no logit: half of a tenth of a point keeps them finite. */
const edge = 0.05;

export function isOutlying(score: number): boolean {
  return Math.abs(score) > limit;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/** Modified z scores (median and median deviation); all 0 where half of the values are equal. */
export function modifiedScores(values: readonly number[]): readonly number[] {
  const center = medianOf(values);
  const deviation = medianOf(values.map((value) => Math.abs(value - center)));
  return values.map((value) =>
    deviation === 0 ? 0 : round((consistency * (value - center)) / deviation),
  );
}

/** Scores of shares in percent, on the logit scale, on which 98 and 99 are as far apart as 1 and 2. */
export function rateScores(rates: readonly number[]): readonly number[] {
  return modifiedScores(
    rates.map((rate) => {
      const share = (rate + edge) / (100 + 2 * edge);
      return Math.log(share / (1 - share));
    }),
  );
}

/** Two places: the same on every machine, and no reader wants more. */
function round(score: number): number {
  return Math.round(score * 100) / 100;
}
