import { expect, test } from "vitest";
import { alarmsRight } from "../../helpers/miswritten.ts";

test("a phrase among the names of offices was put in", async () => {
  const text =
    "对县农业农村局、县住建局、城区绿化养护、县教体局、县卫健局、县文旅局5家单位申报的新增项目开展评估。";
  expect((await alarmsRight(text)).map((alarm) => alarm.slice(0, 3))).toEqual(["L01"]);
});

test.for([
  "选取县教育局、县民政局、县水利局、县林业局下属4家单位开展整体评价。",
  "县教育局、县民政局、县水利局、县林业局和信息化服务5家单位参加评审。",
  "对公安、教育、卫健、水利、林业等6家单位开展评价。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
