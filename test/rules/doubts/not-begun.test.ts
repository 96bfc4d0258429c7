import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "充电站点计划建320个，建成118个，在建74个，完成率36.9%。",
  "老旧小区全年应改造46个，已完工21个，正在施工13个。",
])("what has not begun is left out: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("what is finished and under way is not more than what was planned", async () => {
  const text = "充电站点计划建320个，建成«118→318»个，在建74个，未开工128个。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
