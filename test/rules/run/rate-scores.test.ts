import { expect, test } from "vitest";
import {
  isOutlying,
  medianOf,
  modifiedScores,
  rateScores,
} from "../../../rules/run/rate-scores.ts";

test.for([
  [[], 0],
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 9, 1, 5], 7],
  [[100, 20, 3], 20],
] as const)("the median of %j is %d", ([values, median]) => {
  expect(medianOf(values)).toBe(median);
});

test("a score tells by how many usual deviations a value lies off, in two places", () => {
  // Median 3, deviations 2 1 0 1 97: their median is 1.
  expect(modifiedScores([1, 2, 3, 4, 100])).toEqual([-1.35, -0.67, 0, 0.67, 65.43]);
  expect(modifiedScores([10, 20, 30, 40, 50])).toEqual([-1.35, -0.67, 0, 0.67, 1.35]);
});

test("where half of the values are equal nothing is said of the others", () => {
  expect(modifiedScores([5, 5, 5, 90])).toEqual([0, 0, 0, 0]);
});

test("beyond three and a half it is an outlier, on either side", () => {
  expect([3.5, 3.51, -3.5, -3.51, 0].map(isOutlying)).toEqual([false, true, false, true, false]);
});

test("rates near the ends lie farther apart than in the middle, on both ends alike", () => {
  const low = rateScores([1, 2, 48, 50, 52]);
  const high = rateScores([99, 98, 52, 50, 48]);
  expect(low.map((score) => 0 - score)).toEqual(high);
  expect(Math.abs((low[0] ?? 0) - (low[1] ?? 0))).toBeGreaterThan(
    5 * Math.abs((low[3] ?? 0) - (low[4] ?? 0)),
  );
});

test("rates of 0 and 100 have finite scores", () => {
  expect(rateScores([0, 100, 50, 60, 40])).toEqual([-12.66, 12.66, 0, 0.67, -0.67]);
});
