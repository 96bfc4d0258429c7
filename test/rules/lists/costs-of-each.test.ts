import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "三个片区每吨清运成本分别为112.40元、98.60元、121.30元，全年支出1.86亿元，其中北片支出«0.62→0.26»亿元、中片0.58亿元、南片0.66亿元，年清运量168万吨。",
  "四所学校生均成本分别为1.20万元、1.05万元、1.38万元、0.96万元，全年支出3.42亿元，在校生28600人，其中男生«14900→19400»人、女生13700人。",
] as const;

test.for(texts)(
  "what one costs in each place is neither the mean of all nor an item beside what all cost: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
