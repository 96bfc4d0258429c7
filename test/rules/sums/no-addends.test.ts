import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "两个信息化项目的预算分别由1200万元压至900万元、由640万元压至480万元，两项共计压减460万元，占两项原预算1840万元的«25→52»%。",
  "两个站点的运维费分别从86万元降到65万元、从54万元降到40万元，两项合计节约35万元，占两站原运维费140万元的«25→52»%。",
])("levels that a change leads from and to are no items of it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "这12个项目涉及资金«4.6→2.6»亿元，其中水利工程1.8亿元、农村公路0.9亿元、薄弱学校改造0.5亿元，三项合计占69.6%。",
])("what a list comes to is a share of the whole, and less than it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "抽查复核200个项目，等次下调的占«23→32»%，共46个，其中由“良”降为“中”的26个，由“良”降为“差”的14个；没有上调的项目。",
])("what became of one grade leaves out what became of the others: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "62所学校中，建立资产台账的«41→14»所，占66.13%；落实专人管理的只有19所，不到全部学校的三分之一。",
])("so few of all divide nothing with those of whom something else holds: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "进入评审的43个项目申报资金2.4亿元，评减«3600→6300»万元，评减率15%。对核减意见有异议的5个单位，重新组织会审，维持原意见3个，适当调增2个。",
  "登记闲置房屋43处，其中可直接利用«12→21»处，当年出租7处，剩余5处列入下年计划。",
])(
  "the first is what the others come to, and the last is what is left of the one before: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
    expect(await untold(text)).toEqual([]);
  },
);

test.for([
  "年初确定的6项任务全部完成，其中2项超额完成：调解点计划建设20个，完成25个；便民站计划建设16个，完成«18→81»个，为计划的112.5%。",
])("what was meant to be and what came of it are no items: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年应拨12000万元。累计拨付8640万元，拨付率«72→27»%，其中中央资金拨付5210万元，拨付率80%；省级资金拨付2180万元，拨付率70%。市县两级资金到位较晚，拨付进度偏慢。",
])("the next sentence names further levels and no number of them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年事前评估核减2860万元，监控收回1730万元，评价调减980万元。三个环节合计«5570→5750»万元。",
])("each is of another step of the work, the first as the others: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "一是把好入口关，送审资金5000万元，评减412.50万元，评减率«8.25→8.52»%；工程评审审减0.38亿元。二是重点评价5个项目，评价资金总额1.16亿元。",
])("a total with a name of its own is not what other deeds come to: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "七个项目评审核减2120万元，其中食堂改造核减«327→372»万元。\n评审结论已全部反馈单位。\n核减的原因如下。病房设备高于同级配置，核减337万元；食堂改造重复建设点位90个，每个按1.5万元核减，计135万元，其余192万元为设备购置费核减。",
])("a list behind the semicolon comes to what was told of its own thing: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
