import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年公开绩效目标1550份，比«2023→2022»年增加212份，增长15.8%（«2023→2022|2021»年为1338份）。",
  "抽查项目86个，较«2023→2020»年增加14个（«2023→2022»年为72个）。",
  "核减金额3260万元，与«2023→2021»年相比减少440万元（2023年为3700万元）。",
])("what a change is told against is of the year in its brackets: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年公开绩效目标1550份，比2022年增长两成多，比上年增长15.8%（2023年为1338份）。",
  "抽查项目86个，较2022年增加26个，其中部门评价24个（2023年为18个）。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
