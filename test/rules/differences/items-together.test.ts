import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "河道整治工程概算总投资2880万元。上年已完成投资940万元，2024年计划完成投资1340万元，剩余600万元列入2025年。",
  "水库除险加固任务共53座，2023年已完成«13→31»座，2024年计划完成25座，剩余15座2025年实施。",
])("what was done, is planned and is left are together what was told before: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
