import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "一、资金盘子（单位均为万元）\n今年可用资金4215.60（中央2160，省级1120，县级935.60），较上年的3902.00增加313.60。已支出2518.30，支出率59.7%。",
  "四个大项目的执行情况（万元）：\n城关小学：预算480.00，支出461.50，执行96.1%\n桥头中学：预算915.00，支出887.20，执行97.0%",
  "以下金额均以万元为单位。\n全年预算4215.60，支出2518.30，支出率59.7%。",
])("the unit is told once for all: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("an amount without any unit is told", async () => {
  const text = "今年可用资金4215.60万元，已支出2518.30«万元→»，支出率59.7%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
