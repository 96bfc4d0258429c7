import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const text =
  "对不达标的4项扣减尾款126万元，另有6项因工作量不足少支付«98.5→89.5»万元，两项加起来节约资金224.5万元。";

test("so many amounts are added up, and so many things are no sum of them", async () => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
