import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年受理新增支出事项52项。52项中，同意安排的«27→19»项，其余«25→14»项不予安排。",
  "2024年县级统筹资金共盘活«2460→2946»万元，闲置校舍处置盘活1580万元，余下的«880→520|80»万元来自公车拍卖。",
  "抽查凭证310份，手续完备的«262→231»份，占84.5%，其余«48→17»份缺少附件。",
])("the whole, one part and the bare rest: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年受理新增支出事项52项，同意安排27项，部分安排11项，其余14项不予安排。",
  "计划培训320人，实际到场250人，其余42人线上参加、28人请假。",
  "2024年共压减1120万元，其中停车楼600万元、展馆320万元，余下的200万元是宣传推介。",
])("a rest of what was told otherwise: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
