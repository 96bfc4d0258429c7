import { expect, test } from "vitest";
import { pointsTold } from "./points-told.ts";

const misused = [
  {
    name: "the difference of two rates in percent",
    text: "执行率82%，比上年的74%提高8%。",
    told: ["之差 82%－74%＝8%", "之差～ 82%－74%＝8%"],
  },
  {
    name: "a number grows by percent",
    text: "资金18万元，提高3个百分点，上年15个。",
    told: ["增长 3个百分点"],
  },
  {
    name: "a distance far smaller than the rate",
    text: "满意度94.6%，高于目标值0.8%。",
    told: ["差距 0.8%"],
  },
  {
    name: "减幅 is a level",
    text: "核减金额580万元，减幅11个百分点。",
    told: ["水平 减幅 11个百分点"],
  },
  {
    name: "one of a list of shares",
    text: "红灯18个、黄灯42个，占比分别为30.00%、70.00个百分点。",
    told: ["水平 占比 70.00个百分点"],
  },
  {
    name: "money that grew beside a number",
    text: "去年评了10个，资金1.40亿元，今年多了3个，资金多了11.4个百分点。",
    told: ["增长 11.4个百分点"],
  },
  {
    name: "the comma of a number parts no clauses",
    text: "部门评价资金42,160.50万元，占部门预算168,642.00万元的25.0个百分点。",
    told: ["水平 占比 25.0个百分点"],
  },
  {
    name: "what was cut, in points",
    text: "送审4000万元，核减640万元，平均核减16个百分点。",
    told: ["水平 核减幅度 16个百分点"],
  },
  {
    name: "what was cut in all",
    text: "送审4000万元，综合审减16个百分点。",
    told: ["水平 核减幅度 16个百分点"],
  },
  {
    name: "so many lights, fallen by points",
    text: "红灯项目由4月的80个降到10月的20个，较4月下降75个百分点。",
    told: ["增长 75个百分点"],
  },
  {
    name: "低出 with the target behind",
    text: "合格率93.12%，比要求的95.00%低出1.88%。",
    told: ["之差～ 93.12%－95.00%＝1.88%"],
  },
  {
    name: "差 alone is a distance",
    text: "支出进度63.5%，没有赶上75%的序时进度，差11.5%。",
    told: ["差距 11.5%"],
  },
  {
    name: "a bare share",
    text: "“优”4个，占32个百分点。",
    told: ["水平 占比 32个百分点"],
  },
  {
    name: "相差 of three",
    text: "甲县92%、乙县87%、丙县83%，相差9%，平均87.3%。",
    told: ["差距 9%"],
  },
  {
    name: "the target before the distance",
    text: "合格率93.12%，低于95.00%的目标值1.88%。",
    told: ["之差～ 93.12%－95.00%＝1.88%"],
  },
  {
    name: "a share right behind its part in brackets",
    text: "抽查合同50份，退6份（12个百分点）。",
    told: ["水平 占比 12个百分点"],
  },
  {
    name: "the header of a column",
    text: "|来源|执行率（个百分点）|\n|中央资金|95.20|",
    told: ["水平 执行率 95.20"],
  },
  {
    name: "占 of a whole with its number",
    text: "占上年决算46.20亿元的62个百分点。",
    told: ["水平 占比 62个百分点"],
  },
  {
    name: "completed of a plan in points",
    text: "完成年度计划120个的85个百分点。",
    told: ["水平 完成率 85个百分点"],
  },
  {
    name: "占了 so much",
    text: "省级资金占了40个百分点。",
    told: ["水平 占比 40个百分点"],
  },
  {
    name: "占 with two characters behind",
    text: "中央资金占三成，省级资金占总量40个百分点。",
    told: ["水平 占比 40个百分点"],
  },
  {
    name: "about so high",
    text: "整改率仅为92个百分点。",
    told: ["水平 整改率 92个百分点"],
  },
  {
    name: "a deviation has a share",
    text: "严重偏离项目占6.2个百分点。",
    told: ["水平 占比 6.2个百分点"],
  },
  {
    name: "the share of what grew",
    text: "增收部分占全部收入的12个百分点。",
    told: ["水平 占比 12个百分点"],
  },
  {
    name: "a list of shares of one whole",
    text: "占全部项目的30%、70个百分点。",
    told: ["水平 占比 70个百分点"],
  },
  {
    name: "two rates and their distance, two counts between",
    text: "甲项目满意度95.8%，乙项目84.3%，两个项目相差11.5%。",
    told: ["差距 11.5%"],
  },
  {
    name: "two counts of another kind",
    text: "满意度95.8%，抽查项目20个，相差11.5%。",
    told: ["差距 11.5%"],
  },
  {
    name: "behind the schedule in percent",
    text: "预算执行慢于序时进度5%。",
    told: ["差距 5%"],
  },
  {
    name: "慢于 with words in between",
    text: "支出慢于全县时间进度5%。",
    told: ["差距 5%"],
  },
  {
    name: "about so much less, told roughly",
    text: "执行率82%，比上年的74%提高约8%。",
    told: ["之差 82%－74%＝8%"],
  },
  {
    name: "the amount sent in grew by points",
    text: "送审金额100万元，上年80万元，送审金额同比增长25个百分点。",
    told: ["增长 25个百分点", "增长 25个百分点"],
  },
  {
    name: "规模 grew against the year before",
    text: "资金规模1.2亿元，上年1.0亿元，资金规模较上年同期增加了20个百分点。",
    told: ["增长 20个百分点", "增长 20个百分点"],
  },
  {
    name: "less against the year before, only so much",
    text: "项目30个，上年40个，只比上年减少25个百分点。",
    told: ["增长 25个百分点"],
  },
  {
    name: "a rate that rose, against last year's",
    text: "收入增长8.2%，比上年的6.1%提高2.1%。",
    told: ["之差 8.2%－6.1%＝2.1%"],
  },
  {
    name: "a count that nothing of its kind is compared with",
    text: "抽查21家，合格率90.2%，差2.5%。",
    told: ["差距 2.5%"],
  },
  {
    name: "审掉 so much",
    text: "送审4000万元，审掉约16个百分点。",
    told: ["水平 核减幅度 16个百分点"],
  },
  {
    name: "only so high",
    text: "复核面仅为32.6个百分点。",
    told: ["水平 复核面 32.6个百分点"],
  },
  {
    name: "about so many points of a share",
    text: "优秀等次占到约15个百分点。",
    told: ["水平 占比 15个百分点"],
  },
  {
    name: "how many were drawn",
    text: "抽查面达32个百分点。",
    told: ["水平 抽查面 32个百分点"],
  },
  {
    name: "how deep the cut was",
    text: "核减幅度16.0个百分点。",
    told: ["水平 核减幅度 16.0个百分点"],
  },
  {
    name: "fallen against a month of two digits",
    text: "红灯项目由4月的80个降到11月的20个，较10月下降75个百分点。",
    told: ["增长 75个百分点"],
  },
  {
    name: "fallen against a year",
    text: "红灯项目由4月的80个降到11月的20个，较2023年下降75个百分点。",
    told: ["增长 75个百分点"],
  },
  {
    name: "fallen against a season",
    text: "红灯项目由4月的80个降到11月的20个，较春季下降75个百分点。",
    told: ["增长 75个百分点"],
  },
  {
    name: "above the target without 于",
    text: "满意度94.6%，高目标值0.8%。",
    told: ["差距 0.8%"],
  },
  {
    name: "above the target in one word",
    text: "满意度94.6%，高于目标0.8%。",
    told: ["差距 0.8%"],
  },
  {
    name: "about so far above the target",
    text: "满意度94.6%，高于目标值约0.8%。",
    told: ["差距 0.8%"],
  },
  {
    name: "the amount cut grew by points",
    text: "核减额100万元，上年80万元，核减额同比增长25个百分点。",
    told: ["增长 25个百分点", "增长 25个百分点"],
  },
  {
    name: "the amount grew against the year before",
    text: "送审金额100万元，上年80万元，送审金额较上年增长25个百分点。",
    told: ["增长 25个百分点", "增长 25个百分点"],
  },
  {
    name: "a deviation has a share of all",
    text: "严重偏离项目占全部的6.2个百分点。",
    told: ["水平 占比 6.2个百分点"],
  },
  {
    name: "about a share of all",
    text: "严重偏离项目占全部项目的约6.2个百分点。",
    told: ["水平 占比 6.2个百分点"],
  },
  {
    name: "about so much of a number",
    text: "占上年决算46.20亿元的约62个百分点。",
    told: ["水平 占比 62个百分点"],
  },
  {
    name: "so much of last year's",
    text: "支出为上年决算46.20亿元的62个百分点。",
    told: ["水平 比率 62个百分点"],
  },
  {
    name: "about so much of all",
    text: "优秀项目占全部项目的近30个百分点。",
    told: ["水平 占比 30个百分点"],
  },
  {
    name: "about a share",
    text: "优秀项目占约30个百分点。",
    told: ["水平 占比 30个百分点"],
  },
  {
    name: "about so high in two words",
    text: "整改率约为92个百分点。",
    told: ["水平 整改率 92个百分点"],
  },
  {
    name: "still missing about so much",
    text: "支出进度63.5%，没有赶上75%的序时进度，还差约11.5%。",
    told: ["差距 11.5%"],
  },
];

test.for(misused)("$name", ({ text, told }) => {
  expect(pointsTold(text)).toEqual(told);
});
