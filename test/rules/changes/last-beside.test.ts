import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年培训支出78.6万元。人均每次伙食成本«46→64»元，上年为52元，«降低→提高»6元。",
  "管护村道186公里。每公里管护成本«3860→3680»元，去年为«3420→4320»元，«增加→减少»440元。",
  "查出问题«56→65»个、涉及金额1200万元，去年同期为«42→24»个，多«14→41»个。",
])("last year's value without a name is that of the value right before: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "查出问题56个，上年为42个，整改率提高12个百分点。",
  "查出问题56个，其中财务类18个，上年为42个，问题总数增加14个。",
  "人均成本46元，上年为52元（可比口径为44元），提高2元。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
