import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "资格考试应考人员620人，及格589人，及格率95.0%，80分以上214人；未通过的«31→311|13»人下年度重考。",
  "全县28家预算单位报送了半年报告，按期报送的25家，及时率89.3%，另有«3→5|8»家经催报后补交。",
  "检查发现问题96条。到11月底整改到位84条，整改率87.5%，尚余«12→22|20»条。",
  "抽检样品250批次，合格235批次，合格率94.0%，不合格的«15→25|51»批次已下架。",
] as const;

test.for(texts)("the rate tells of what the rest is left: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("another rest is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全县28家预算单位中，按期报送的25家，及时率89.3%，逾期报送2家，至今未报送1家。",
  "抽检样品250批次，合格235批次，合格率94.0%；复检12批次，未合格的2批次。",
])("what is not all the rest stays untold: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
