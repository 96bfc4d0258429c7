import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年退回实施方案21份；对报告初稿提出修改意见1062条，每份报告平均15.6条。",
  "补贴分布在全市6个县：稻香县1736万元；大坪县1447万元；清溪县1262万元；汇源县1128万元；石桥县874万元；柏树县729万元。县均补贴规模1196万元。",
])("the count or the total is another: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("of several counts the one without a noun may be meant, and no other fits", async () => {
  expect(
    await untold(
      "全县参加自评的单位96个，其中县直部门78个、乡镇18个。抽取县直部门17个、乡镇7个，共24个，抽查项目120个，平均每个单位«5个→8个»。",
    ),
  ).toEqual([]);
});

test("a unit that slipped is told, though the total is less than the mean then", async () => {
  expect(
    await untold("管护公厕128座，核定后座均4.40万元，核定总成本«563.20万元→563.20元»。"),
  ).toEqual([]);
});
