import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "财政部门审核目标表38份，打回7份，补充佐证后均予受理，一次通过率81.6%。",
  "随机核对台账32册，有6册登记日期与凭证不符，账实相符率为81.25%。",
  "上门核实210户，误发3户、漏发4户，发放准确率96.7%。",
  "复核32个项目，其中4个调低等次，等次相符率87.5%。",
  "抽验样品96批次，检出不合格5批次，合格率94.8%。",
])("the rate of those with which nothing went wrong: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "财政部门审核目标表38份，打回7份，补充佐证后均予受理，一次通过率«81.6→86.1»%。",
  "财政部门审核目标表38份，打回7份，打回率«18.4→81.6»%。",
])("no rate of the others: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
