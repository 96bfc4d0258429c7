import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "重点评价共反馈问题140条，年底前完成整改96条，基本完成35条，未完成9条，完成和基本完成的占93.6%。",
  "三年来，财政重点评价分别完成8个、12个、18个；评价资金分别为2.46亿元、3.85亿元和5.32亿元，累计11.63亿元，2024年评价资金比2022年增长116.3%。",
])("other numbers of the paragraph make the rate: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "共反馈问题140条，年底前完成整改131条，整改率«93.6%→96.3%»，未完成9条。",
  // The rate of what is left is no other reading.
  "送审金额4755.05万元，核减546.18万元，核减率«11.49%→88.51%»，审定4208.87万元。",
  // Nor is the rate that stands beside it.
  "甲乡应配套1724.5万元，到位1026.1万元，到位率59.5%；乙乡应配套1318.6万元，到位734.5万元，到位率«55.7%→59.5%»。",
])("a rate that only a slip leads to is told: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
