import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "信访件1462件，比上年1837件减少375件，下降«20.4%→79.6%|2.04%»。",
  "每亩灌溉用水214立方米，上年221立方米，下降«3.2%→96.8%»。",
  "未办结事项173项，比去年同期的201项少28项，下降«13.9%→86.1%»。",
] as const;

test.for(texts)("a fall is told by what it fell by: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for(["信访件1462件，比上年1837件减少375件，为上年的79.6%。"])(
  "what is left is told as such: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
