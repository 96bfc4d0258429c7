import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "学校全年支出10238万元，预算执行率96.5%，年末结转367万元。支出结构为：人员经费4506万元、公用经费«4187→4178»万元«、基建1545万元→»。",
  "水库全年供水收入«10680→10860»万元，欠费367万元。供水收入的去向如下：运行维护«4863→4683»万元、大修«3568→3658»万元、还本付息2249万元。",
  "项目总投资28.4亿元，累计完成投资16.19亿元。资金来源方面，专项债券15.2亿元（含以前年度安排），财政资本金7.7亿元，银行贷款5.5«亿元→万元»。",
])("what the number that bears the name consists of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年支出10238万元，项目支出3120万元。支出结构上，人员经费4506万元、公用经费2612万元，其余略。",
  "全年收入4680万元，支出4510万元。收入来源方面，财政拨款3250万元、事业收入1080万元，另有零星收入。",
])("of what is told in part nothing is said: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
