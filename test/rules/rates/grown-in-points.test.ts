import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "评价对象24个，资金29566.87万元，与上年的18个、22908.15万元相比，评价数量增长«33.3%→33.3个百分点»，评价资金增加6658.72万元。",
  "清理前存量项目1128个，通过取消、整合等方式，保留847个，净减少281个，精简幅度«24.9%→24.9个百分点»。",
  "32个对象的资金总盘子为4.80亿元，较上年多出0.6亿元，多出«14.3%→14.3个百分点»，而上年仅为4.2亿元。",
  "规模上，52个项目接受评估，比上年的35个项目增长«48.6%→48.6个百分点»。",
  "评价资金2.88亿元，同比扩大«20%→20个百分点»（上年2.40亿元）。",
  "新增普惠托位1150个，年度任务1000个，超任务«15%→15个百分点»。",
])("what two amounts differ by in percent is no difference of rates: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "评价资金2.88亿元，上年2.40亿元，占比由60%提高到80%，提高20个百分点。",
  "整改问题65个，上年51个，整改率比上年提高27.5个百分点。",
  "评价项目由20个增加到24个，资金覆盖面扩大20个百分点。",
  "全市参保率83.5%。石湾县应保24.3千公顷，承保19.8千公顷，参保率63.8%，比全市低19.7个百分点，与稻丰县应保32.4千公顷、承保26.0千公顷比。",
])("points between two rates stay: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
