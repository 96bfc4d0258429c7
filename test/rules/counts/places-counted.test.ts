import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "临江、望山、«→农村公路、»高新三地高于全市水平，望山以82.0%列第一位。",
  "河东、«→柳林、»城关两区评估项目合计85个。",
  "清湖、«石桥、→»白塔三镇自评得分较高，均在90分以上。",
])("places in words without a measure word: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "超过88分的有云亭区、石桥县、松河县«3→6»个，其余均在80分以上。",
  "没有达标的是城东镇、柳林镇、高桥乡«3→5»个。",
  "自评体系中，预算执行、履职产出、履职效益、满意度«四→五»部分分值为20分、40分、30分、10分，满分100分。",
])("what is told of them stands before the first name: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "市直部门、河东、城关两区已全部完成自评。",
  "望山县、河东、城关两区的进度快于全市。",
  "河东、城关两区域内的管网改造已完工，三地形成联动。",
  "民政、残联、乡镇三级联动，清湖、石桥等四镇先行。",
])("what may be counted otherwise: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
