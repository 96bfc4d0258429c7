import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "评审环节全年审核26个（采购类«14→41»个、补助类12个），申报2.68亿元，核减率11.7%。上年评审22个，核减2630万元。今年核减额比上年增加500万元，增长19.0%。",
] as const;

test.for(texts)("what was asked for is not what was cut: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
