import { expect, test } from "vitest";
import { countBelow } from "../../../rules/likely/rising.ts";

test.for([
  [[], 3, 0],
  [[3], 3, 0],
  [[2], 3, 1],
  [[1, 2, 4, 8], 0, 0],
  [[1, 2, 4, 8], 4, 2],
  [[1, 2, 4, 8], 5, 3],
  [[1, 2, 4, 8], 9, 4],
  [[1, 2, 2, 2, 3], 2, 1],
  [[1, 2, 2, 2, 3], 3, 4],
] as const)("of %j so many lie below %i: %i", ([numbers, limit, count]) => {
  expect(countBelow(numbers, limit)).toBe(count);
});
