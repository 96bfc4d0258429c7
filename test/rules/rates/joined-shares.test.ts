import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "40个基建项目评为甲级18个、乙级«15→13»个、丙级7个。甲、乙级项目占«82.5%→85.2%»。",
  "填报指标的126个单位，全部达标的98个，部分达标的«21→12»个，未达标的7个，全部达标和部分达标的占«94.4%→49.4%|94.9%»。",
] as const;

test.for(texts)("the share of several together is of none of them alone: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
