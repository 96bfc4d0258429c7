import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "培训支出1842万元，比上年1960万元压减118万元，«下降→提高|增长»6.0%。",
  "办公用房租金比上年320万元核减48万元，«下降→上升»15.0%。",
  "明年将抽检比例提高到30%，比今年«提高→下降|降低»5个百分点。",
  "绿化覆盖率提高到41.2%，较上年«上升→下降»1.8个百分点。",
] as const;

test.for(texts)("both words of one change: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年压减预算118万元，比上年的100万元增长18.0%。",
  "机械化率由6月末的52%提高到58%，提高6个百分点。",
])("the cut itself has grown, and two changes: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
