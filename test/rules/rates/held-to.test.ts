import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "全年出栏生猪«27840→28740»头，为年度目标29000头的«96.0%→6.0%|69.0%»。",
  "医疗救助1268人次，比上年1180人次多88人次，达全年应救助1300人次的«97.5%→95.7%|9.75%»。",
  "“三公”经费支出«63.8万元→68.3万元»，比预算75.0万元少支11.2万元，为预算的«85.1%→58.1%|8.51%»。",
  "新建口袋公园26座，其中城区18座、集镇8座，仅为规划«40座→46座»的65.0%。",
] as const;

test.for(texts)(
  "what a number is held to stands right before its rate, or is called by name: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "新修渠道36公里，比上年多6公里，为上年30公里的1.2倍。",
  "全县建成泵站26座，其中东片14座，为规划40座的65.0%。",
])("several together, and how many times as much: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
