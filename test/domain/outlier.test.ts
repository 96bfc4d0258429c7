import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { outliersOf } from "../../domain/outlier.ts";

function outliers(
  values: readonly (number | null)[],
  periods?: readonly string[],
): readonly number[] {
  const exact = values.map((value) => (value === null ? null : new Fraction(value)));
  return outliersOf(exact, periods ?? values.map(() => "2024年度")).map(({ column }) => column);
}

// Median 5, median deviation 2: the limit lies 3.5 × 1.4826 × 2 = 10.3782 from the median.
const spread = [1, 3, 5, 7, 9, 3, 7];

test.for([
  { last: 15.3782, found: [] },
  { last: 15.3783, found: [7] },
])("a value at $last is far from the others: $found", ({ last, found }) => {
  expect(outliers([...spread, last, 5])).toEqual(found);
});

test("seven values have no middle to speak of", () => {
  expect(outliers([...spread.slice(0, 6), 900])).toEqual([]);
});

test("values that mostly agree have no spread to measure by", () => {
  expect(outliers([5, 5, 5, 5, 5, 5, 5, 5, 900])).toEqual([]);
});

test("absent values count for nothing, and years are apart", () => {
  const values = [...spread, null, null, 900];
  expect(outliers(values)).toEqual([9]);
  const periods = values.map((_, i) => (i < 7 ? "2024年度" : "2023年度"));
  expect(outliers(values, periods)).toEqual([]);
});
