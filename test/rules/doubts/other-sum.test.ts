import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "2024年年初预算收入3120.50万元，年度执行中，上级追加专项资金1216.30万元，全年可用财力4336.80万元。",
  "分4月底、7月底、10月底三次开展监控，监控项目分别为1240、1262、1287个，发现预警项目48、61、37个，三次共146个次。",
])("another sum of the paragraph holds: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a total that no other numbers come to is told", async () => {
  const text =
    "三个片区共发现预警项目«146→416»个，其中甲片区48个、乙片区61个、丙片区37个；监控项目分别为1240、1262、1287个。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
