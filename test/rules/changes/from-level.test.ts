import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "生均图书经费«68→86|6.8»元，低于省定标准75元，差7元。",
  "吨垃圾处理成本126.40元，高于全省平均水平118.50元，高出«7.90→9.70|79.0»元。",
  "单位面积养护成本9.20元，高于周边县区平均水平8.00元，高出«15.0%→51.0%|1.50%»。",
  "每公里绿化造价41.30«万元→元»，低于概算标准45.00万元3.70万元。",
] as const;

test.for(texts)("a value beside the level that it is held against: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in one of the three is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "东沟小学68元、西沟小学71元，均低于省定标准75元，分别差7元、4元。",
  "项目支出320万元。甲县补助标准68元，比全省平均水平75元增加得慢，差距7元以上。",
])("several values, and a level of other things: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
