import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "其中县水利局、«→文化长廊、»县林草局、县气象局三个部门没有按时报送。",
  "今年选养老助餐、«→校车接送、»街巷保洁2个，资金860万元。",
])("a name put in before the number: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "下属单位为县图书馆、«→街巷保洁、»县文化馆、县体育中心，共3家。",
  "逾期的4家为县融媒体中心、«→街巷保洁、»县残联、县供销社、杜家镇。",
])("one that is no office among offices: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年新建、改建、扩建2个项目，总投资1200万元。",
  "东城、西城、南塘2区1县全部出台了办法。",
  "养老中心、文化站、水厂管理所所属2个项目没有公开。",
  "会同水利、林草、气象2个部门现场核查。",
  "对论证不充分、测算无依据、重复申报的2个项目不予支持。",
  "道路、桥梁3个项目年内完工。",
  "农村道路、安全饮水3个项目年内完工。",
])("what may be counted otherwise: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
