import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("what money makes up is no share of a number of things", async () => {
  const text =
    "分领域看，农业项目21个、3.10亿元，交通项目4个、2.45亿元，水利项目3个、3.85亿元，后两类项目虽然只有7个，资金却占到67.02%。";
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "58个部门中仍有7个部门的公用经费压减比例不足5%，需要约谈。",
  "8个部门中有3个部门的项目支出占比超过70%，结构有待优化。",
])("a limit of what is counted is no share of it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a share of those that are counted is told", async () => {
  const text = "58个部门中仍有7个部门未完成压减，占«12.1→21.1»%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
