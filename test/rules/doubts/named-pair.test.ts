import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("the sum of two named grades is not that of all four, though it fits", async () => {
  const text =
    "从等次分布看，“优”9个、“良”34个、“中”7个、“差”1个；优、良两个等次合计«43→51»个，占84.3%，上年这一比例为79.2%，提升5.1个百分点。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
