import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "每吨成本493元，比上年512元«下降→提高»19元。",
  "2024年人均补助标准94元，比上年的«89→9»元提高5元。",
  "全年人均补助标准94元，上年89元，每人«增加→减少»5元。",
  "生均公用经费标准650元，比上年的620元提高«30→3»元。",
])("what one costs and what one cost before: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "退回修改87个，退回比例16.17%，较2024年的12.61%«提高→下降»3.56个百分点。",
  "培训参与率95.2%，比上年的91.0%提高«4.2→2.4»个百分点。",
])("a name may hold a word that compares: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "每公里养护成本4.60万元，全年安排2300.00万元，比上年的2100.00万元增加200.00万元。",
  "人均补助标准94元，补助总额350.00万元，比上年的320.00万元增加30.00万元。",
])("totals beside a price: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
