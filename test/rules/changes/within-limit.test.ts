import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "单座公厕造价«26.4→29.6»万元，控制在批复的28万元以内，节约«1.6→6.1»万元。",
  "防汛物资采购支出«186.2→168.2»万元，低于«190→160»万元的控制价，节约«3.8→38»万元。",
  "水库除险加固结算价«1862.4→1826.4»万元，没有突破1900万元的概算，节省«37.6→67.3»万元。",
  "会议费支出«62.4→64.2»万元，控制在年初预算70万元之内，结余«7.6→6.7»万元。",
])("what is left of a limit: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "单座公厕造价27.4万元，控制在批复的28万元以内，比上年节约1.9万元。",
  "全年开支62.4万元，控制在年初的70万元之内；其中培训费18.2万元，比上年少用3.2万元。",
  "单座造价26.4万元，控制在批复的28万元以内，节约工期32天。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
