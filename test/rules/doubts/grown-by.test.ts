import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "下达债券额度42.6亿元，较上年«35.5亿元→7.1亿元»增加7.1亿元，增长20.0%。",
  "受理申请852件，比上年«710件→142件»增加142件，增长20.0%。",
] as const;

test.for(texts)("nothing is held against what it grew by: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "下达债券额度42.6亿元，较上年35.5亿元增加7.1亿元，其中再融资额度3.55亿元，占增加额的50.0%。",
])("a share of what it grew by: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("what it grew by and what it was in each other's place", async () => {
  const told = await alarmsRight("下达债券额度42.6亿元，较上年7.1亿元增加35.5亿元，增长20.0%。");
  expect(told).toEqual([expect.stringContaining("文中增长率20.0%")]);
});
