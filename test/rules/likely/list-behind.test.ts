import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全县户籍人口416000人，60周岁以上老年人89440人，老龄化程度21.5%。\n居家养老服务对象«5180→5810»人，包括特困老人1265人、低保老人2340人、失能老人1575人，服务覆盖面占老年人口的5.8%。",
])("behind its items a list is told of as its total: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
