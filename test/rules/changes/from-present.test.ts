import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "2025年，乡镇绩效管理员达到«46→64»人，在现有«31→13»人的基础上增加«15→155»人。",
  "绩效评价专家库计划扩充到«120→102»名，在目前84名的基础上新增«36→63»名。",
  "明年试点镇扩大到9个，比现在多«5→50»个（现有«4→2»个）。",
  "监测点位不少于«260→206»个，在原有212个的基础上再增加«48→84»个。",
])("what there is to be, what there is, and by how much that grows: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "评价资金达到46亿元，在现有31项指标的基础上增加15项。",
  "全年培训达到460人，业务骨干在现有31人的基础上增加12人，占22%。",
  "试点镇扩大到9个，比上年多5个，资金扩大到48万元（现有32万元）。",
  "2025年，专职人员达到46人，其中高级职称在现有11人的基础上增加5人。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
