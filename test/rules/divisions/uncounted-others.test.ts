import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年送审项目46个。送审项目中，交通类15个，水利类12个，文旅类9个，还有一部分是园区配套。",
  "专项检查发现问题61个，其中票据不规范17个、超进度付款13个，另外还有档案缺失、公示不到位等问题。",
  "清退政策共38条，其中补贴类14条、奖励类11条，也有少数属于职能调整。",
  "盘活资金2860.40万元，重点用于困难群众救助、农村厕所改造等支出，这两项分别安排980万元、640万元。",
])("of others nobody counts, the items are not all: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "专项检查发现问题61个，其中票据不规范27个、超进度付款«21→12»个、档案缺失13个，还有整改台账一本。",
  "盘活资金2860万元，用于困难群众救助、农村厕所改造，分别安排«1980→1890»万元、880万元。",
])("a list that names all is told: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
