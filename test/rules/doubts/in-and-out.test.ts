import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "自筹的两路资金加起来3850万元只花了412.00万元，不是进度问题，而是没有筹到：街道实际到位455万元，居民出资实际归集98.6万元。",
  "全年支出28416.52万元，执行率95.8%。8月底支出15230.14万元，进度51.3%。年底未支出的1245.83万元主要是工程尾款。",
])("what has come in and what was spent: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "各路资金共到位«553.6→535.6»万元：街道实际到位455万元，居民出资实际归集98.6万元。",
  "全年预算29662.35万元，支出28416.52万元，未支出«1245.83→1254.83»万元。",
])("what is of one kind: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
