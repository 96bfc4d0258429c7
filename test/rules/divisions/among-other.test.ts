import { expect, test } from "vitest";
import { alarmsRight } from "../../helpers/miswritten.ts";

test.for([
  "旧桥改造计划安排16座，已开工11座，其中完工3座，未开工5座。",
  "年度任务24项，已完成15项，其中提前完成4项，未完成9项。",
])("what is not done is beside what is: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
