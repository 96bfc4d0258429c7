import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "四个乡镇预算合计5240.00万元，支出2213.60万元。其中两个山区乡镇预算1830.00万元、支出402.60万元。剔除这两个乡镇，其余乡镇的执行率为53.1%。",
  "三项专项预算合计3650.00万元，支出1604.20万元。撇开道路养护一项，执行率为58.3%。",
])("the rate of those that are left: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a rate of all is held against all", async () => {
  const text = "三项专项预算合计3650.00万元，支出1604.20万元。执行率为«44.0→40.4»%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
