import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "未通过的146个项目，属于重复申报的37个，政策到期的28个，不具备条件的54个，«→其他类7个，»目标不合格且未修改的27个。",
  "采购模块15个，常用的只有6个，闲置9个«→，其他类9个»，闲置率60%。",
  "现有指标3100条，新增300条；重点补充教育90条、«→其他类6条、»卫健80条、农业70条、交通60条。",
])("others beside a list that comes to its whole already: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "采购模块15个，常用的6个，偶尔使用的7个，其他2个。",
  "配备终端12台，窗口用8台，外勤用4台，其他设备3套。",
])("others that make up the whole, or are counted otherwise: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
