import { expect, test } from "vitest";
import { growthOutliers, growthScores } from "../../../rules/run/growth-scores.ts";
import type { NowAndBefore } from "../../../rules/run/growth-scores.ts";

function outliers(...pairs: readonly NowAndBefore[]): readonly number[] {
  return [...growthOutliers(pairs)];
}

test("the usual change has no effect, twice as much has as much as half of it", () => {
  expect(
    growthScores([
      [100, 100],
      [200, 100],
      [100, 200],
    ]),
  ).toEqual([0, Math.sqrt(200), -Math.sqrt(200)]);
});

test("a change is measured against the usual one", () => {
  expect(
    growthScores([
      [200, 100],
      [200, 100],
      [400, 100],
    ]),
  ).toEqual([0, 0, 20]);
  expect(
    growthScores([
      [200, 100],
      [200, 100],
      [100, 100],
    ]),
  ).toEqual([0, 0, -10]);
});

test("a large change counts for more where much is at stake", () => {
  const [, small = 0, large = 0] = growthScores([
    [100, 100],
    [20, 10],
    [2000, 1000],
    [5, 5],
    [7, 7],
  ]);
  expect(large).toBe(10 * small);
});

const steady = [
  [110, 100],
  [108, 100],
  [112, 100],
  [109, 100],
  [111, 100],
] as const;

test("what stands out is named by its place, whether it grew or fell", () => {
  expect(outliers(...steady, [300, 100])).toEqual([5]);
  expect(outliers([30, 100], ...steady)).toEqual([0]);
  expect(outliers(...steady)).toEqual([]);
});

test("a crowd of equal changes outlaws nobody that is near it", () => {
  const equal = [
    [150, 100],
    [150, 100],
    [150, 100],
    [150, 100],
  ] as const;
  expect(outliers(...equal, [151, 100])).toEqual([]);
});

test("where all changes are equal nothing is told", () => {
  expect(outliers([110, 100], [110, 100], [110, 100])).toEqual([]);
  expect(outliers([110, 100], [110, 100], [110, 100], [400, 100])).toEqual([]);
});

test("where one half of the changes is all equal nothing is told of the other", () => {
  const equal = [
    [110, 100],
    [110, 100],
    [110, 100],
    [110, 100],
    [110, 100],
  ] as const;
  expect(outliers(...equal, [112, 100], [900, 100])).toEqual([]);
  expect(outliers(...equal, [108, 100], [12, 100])).toEqual([]);
});

test("the spread above is that of the greater half, without the middle", () => {
  const below = [
    [97, 100],
    [98, 100],
    [99, 100],
    [100, 100],
  ] as const;
  expect(outliers(...below, [100.1, 100], [102, 100], [106.8, 100])).toEqual([]);
  expect(outliers(...below, [100.1, 100], [102, 100], [109, 100])).toEqual([6]);
});
