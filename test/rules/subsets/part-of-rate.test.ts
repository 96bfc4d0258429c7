import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "从工程看，已完工14个，在建39个，未开工5个，开工率（含完工）91.4%，对应项目数为«53→35»个。对未开工的，收回调整债券资金1.6亿元。",
])("what a rate stands for is no part of the group before it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
