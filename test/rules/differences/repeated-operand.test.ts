import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "自评平均得分96.3分，复核平均得分88.1分，虚高«8.2→96.3»分；自评为优的48个。",
  "年度预算41875.50万元。截至7月底，实现支出25684.20万元，支出进度61.33%。未支出资金«16191.30→25684.20»万元，主要是工程类项目。",
  "专项资金预算5286.00万元，至年底到位资金4974.00万元，到位率94.1%；没有到位的«312.00→4974.00»万元属县级配套。",
])("one of three is a copy of another: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "项目预算500.00万元，到位500.00万元，到位率100%，未支付的120.00万元结转下年。",
  "预算41875.50万元，支出25684.20万元，收回4870.10万元，未支出的11321.20万元结转。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
