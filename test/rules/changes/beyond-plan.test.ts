import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "专项资金计划投入2400万元，实际投入2880万元，超计划«20.0%→22.0%|2.0%»。",
  "年度任务«46→64»个，完成53个，超任务15.2%。",
] as const;

test.for(texts)(
  "how much more than was meant came of it is no share of the plan: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
