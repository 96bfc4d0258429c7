import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** A whole that is told nowhere, or a goal that no two numbers make; what has its whole beside it is still told. */
test.for([
  "全市五个区纳入监控的在建项目共1486个，年度预算62.37亿元，已执行34.12亿元，平均执行进度54.7%。\n全市绿灯1263个，黄灯175个，红灯48个，红灯项目占«3.2→2.3»%。分区看：\n石桥区：红灯9个，占本地监控项目的2.9%\n柳林区：红灯7个，占本地监控项目的3.1%\n东山区：红灯11个，占本地监控项目的4.8%\n南坪区：红灯12个，占本地监控项目的2.4%\n北湾区：红灯9个，占本地监控项目的5.7%\n红灯率超过4%的区要说明原因。",
  "二、2025年安排\n组织完成2024年度1318个项目的自评和审核，抽取160个项目开展真实性核查，问题项目比例降到10%以内；重点评价对象增加到12个。",
])("silent where all is right, told where one is not: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
