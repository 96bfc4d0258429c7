import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "计划修复渠系«635处→65处|653处»，实际修复652处，为计划的102.68%；计划清淤18.0公里，实际清淤17.1公里，完成率95.00%。",
  "农机库棚计划«64座→46座|640座»、竣工47座，完成73.4%；水肥一体化计划1350亩、建成927亩，完成68.7%。",
  "社区微花园年度目标72处，建成«19处→72处|91处»，完成度26.4%。",
  "书院驿站可行性研究测算年客流«8640人→6840人»，实际年客流3180人，仅为测算数的36.8%。",
  "甲乡应配套1724.5万元，到位1026.1万元，到位率59.5%；乙乡应配套1318.6万元，到位734.5万元，到位率«55.7%→59.5%|75.7%»。",
  "年初目标是修剪行道树«3600株→3660株»、补植绿篱280米，实际修剪行道树3852株，完成目标的107.0%。",
  "共享单车日均周转2860次，而目标值为«7150次→2860次|1750次»，完成率仅40.0%。",
  "单位工程«52个→25个|53个»，已验收45个，验收率86.5%，另铺设步道52公里。",
] as const;

test.for(texts)("what was to be done, what was done, and its rate: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in one of them is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年计划铺设步道62.5公里，已完成基础45.2公里，形象进度86.0%。",
  "计划修复渠系420处，超出12处，完成102.9%。",
  "年度目标38处，其中甲乡12处，完成率96.8%。",
  "甲乡应收水费86.4万元，欠缴4.3万元，收缴率95.0%。",
  "响应企业42家，到会36家，签约率25.0%。",
])("other numbers beside a rate: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
