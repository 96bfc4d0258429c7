import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("the base is all that stands side by side", async () => {
  const text = "上级下达3150万元、本级配套850万元，支出2764万元，支出率69.1%。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("a rate of neither is told", async () => {
  const text = "本级配套预算850万元，支出«612→162»万元，支出率72.0%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
