import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "2022年、2023年民生项目执行率分别为«71.4%→77.4%»和78.2%，2024年为«86.9%→89.6%»，两年提高15.5个百分点。",
  "2021年、2022年、2023年户均补助分别为620元、655元和680元，2024年为«710→770»元，三年增加90元。",
] as const;

test.for(texts)("of values in the order of years the last is what it came to: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
