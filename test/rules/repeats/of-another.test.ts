import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  [
    "what it was raised to",
    "五馆预算为游泳馆465万元、图书城240万元、美术馆345万元。\n增加部分用于美术馆新馆，使其预算由345万元增至395万元。",
  ],
  [
    "what another one was changed to",
    "信息中心预算268万元，培训科预算312万元，办公室预算345万元。\n信息中心预算不变，培训科预算由312万元调整为342万元。",
  ],
  [
    "money of two kinds that only the government has in common",
    "政府性基金预算财政拨款318.50万元，占6.79%。\n政府采购支出总额318.40万元，其中授予中小企业286.56万元。",
  ],
  [
    "a share of another measure",
    "1.建成标准厂房21栋，计划24栋，建成率87.5%。\n2.建成面积12.46万平方米，占标准厂房面积的87.3%。",
  ],
  [
    "a share of what is told before it",
    "（一）基本支出1279.35万元，执行率99.5%。\n（二）人居环境支出486.70万元，执行率94.0%，占19.5%。",
  ],
  [
    "a rate of another amount",
    "3.县级项目支出1286.4万元，执行率96.5%。\n4.乡镇项目支出956.2万元，执行率93.5%。",
  ],
] as const)("is no number told again: %s", async ([, text]) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "环卫项目支出1286.4万元，执行率96.5%。\n环卫项目支出1286.4万元，环卫项目执行率«96.5→93.5»%。",
  "美术馆预算395.6万元，用于新馆开放。\n增加部分全部用于美术馆，美术馆预算由345.2万元增至«395.6→365.6»万元。",
])("a number told again: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
