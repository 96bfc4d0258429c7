import { expect, test } from "vitest";
import { pointsTold } from "./points-told.ts";

const misused = [
  {
    name: "better or worse than the progress due, or than others",
    text: "执行率53.2%，好于50%的序时进度3.2个百分点。\n满意度91.2%，不如全省满意度2.6个百分点，逊于预期满意度1.1个百分点。",
    told: [],
  },
  {
    name: "bands are no levels",
    text: "60%至85%。",
    told: [],
  },
  {
    name: "an amount that rose, last year's behind",
    text: "提高3个百分点，上年12万元。",
    told: [],
  },
  {
    name: "the distance from a target that is named",
    text: "满意度91.2%，较上年88.9%提高2.3个百分点，比目标值90%高1.2%。",
    told: [],
  },
  {
    name: "a number that grew by a number",
    text: "评价45个，比上年的36个增加9个。",
    told: [],
  },
  {
    name: "falls of several amounts",
    text: "三公经费支出下降7.4%，其中公务接待费下降12.6%、公务用车费下降5.2%，因公出国（境）费增加8万元。",
    told: [],
  },
  {
    name: "a target and how far above it, in points",
    text: "满意度90.1%，高于目标值86%4.1个百分点。\n1—6月支出2.86亿元，执行率44.8%，低于50%的序时进度5.2个百分点。",
    told: [],
  },
  {
    name: "from nothing there is no relative growth",
    text: "覆盖率从0%提高到8%，提高8%。",
    told: [],
  },
  {
    name: "a rate against another in brackets",
    text: "优秀部门占复评部门的四分之一，比2022年度的35.0%（当年复评20家、优秀7家）下降10.0个百分点。",
    told: [],
  },
  {
    name: "降幅 of two rates is so many points",
    text: "城市居民医保参保率由97.1%降至96.4%，降幅0.7个百分点，其中成年人95.2%，降幅0.8个百分点。",
    told: [],
  },
  {
    name: "a sum is no growth",
    text: "30个＋5个",
    told: [],
  },
  {
    name: "a schedule told behind in brackets",
    text: "平均执行率66.4%，低于序时进度8.6个百分点（序时进度为75%）。",
    told: [],
  },
  {
    name: "growth of three",
    text: "甲县、乙县、丙县分别增长9%、11%，下降2%。",
    told: [],
  },
  {
    name: "rises told after each other",
    text: "整改率、公开率分别提高1.5个百分点、2个百分点，占比比上年高4个百分点。",
    told: [],
  },
  {
    name: "half of one is no distance",
    text: "合格率94%，比上年的98%下降4%。",
    told: [],
  },
  {
    name: "incomes are no rates",
    text: "农村居民人均可支配收入20480元，高于全省平均水平4.6%，增速快于城镇居民。",
    told: [],
  },
  {
    name: "several rates and their rises",
    text: "学前教育毛入园率93.2%，义务教育巩固率97.4%，高中阶段毛入学率92.1%，分别比上年提高1.1个、0.4个、0.7个百分点。",
    told: [],
  },
  {
    name: "close to the schedule",
    text: "到10月底，支出28.6亿元，进度74%，离序时进度83.3%还有9.3个百分点的距离，有近三成未动。",
    told: [],
  },
  {
    name: "another share in brackets told again",
    text: "整改率提高8%（8个百分点）。",
    told: [],
  },
  {
    name: "a rise that is told of a share",
    text: "中央资金占比提高12个百分点。",
    told: [],
  },
  {
    name: "a list with a rise at its head",
    text: "执行率提高5%、6个百分点。",
    told: [],
  },
  {
    name: "a list with an amount at its head",
    text: "整改12个、70个百分点。",
    told: [],
  },
  {
    name: "a level that another is above",
    text: "满意度95.2%，高于目标值90%。",
    told: [],
  },
  {
    name: "尚差 so much",
    text: "支出进度63.5%，距75%的序时进度尚差11.5%。",
    told: [],
  },
  {
    name: "an amount that is missing",
    text: "资金尚差1200万元，占12%。",
    told: [],
  },
  {
    name: "a rise that both ways explain",
    text: "执行率96%，比上年的100%下降4%。",
    told: [],
  },
  {
    name: "a fall that is relative",
    text: "执行率60%，比上年的80%下降25%。",
    told: [],
  },
  {
    name: "a rise that is relative",
    text: "执行率96%，比上年的80%提高20%。",
    told: [],
  },
  {
    name: "a limit again is no distance",
    text: "30%至60%之间的为黄灯，低于30%的为红灯。",
    told: [],
  },
  {
    name: "half of one limit",
    text: "要求不低于60%，达到60%的为合格，低于60%的退回。",
    told: [],
  },
  {
    name: "收入 that rose by points, compared in brackets",
    text: "收入同比增长（上年为12%）5个百分点。",
    told: [],
  },
  {
    name: "an amount grew beside a rate",
    text: "资金占比12%，资金多了5个百分点。",
    told: [],
  },
  {
    name: "an item with a subject of its own",
    text: "项目36个，比上年增加6个，审减率提高2.60个百分点。",
    told: [],
  },
  {
    name: "about as far apart as in relation to each other",
    text: "执行率87%，比上年的96%下降9%。",
    told: [],
  },
  {
    name: "from all of it a rise is both",
    text: "完成率109%，比上年的100%提高9%。",
    told: [],
  },
  {
    name: "back to all of it",
    text: "完成率100%，比上年的109%下降9%。",
    told: [],
  },
  {
    name: "a list of rates and a fall",
    text: "整改率为8%、12%，下降4%。",
    told: [],
  },
  {
    name: "a distance in words of a tenth is no percent",
    text: "支出进度63.5%，没有赶上75%的序时进度，差一成。",
    told: [],
  },
  {
    name: "a rise of a rate in brackets",
    text: "执行率（含结转）92个百分点。",
    told: [],
  },
  {
    name: "what the cut of is no cut alone",
    text: "送审4000万元，本级核减16个百分点。",
    told: [],
  },
  {
    name: "fallen against half a year is told of another time",
    text: "红灯项目由4月的80个降到11月的20个，较上半年末下降75个百分点。",
    told: [],
  },
  {
    name: "what is above is told of another thing",
    text: "满意度94.6%，高于目标值的项目占12%。",
    told: [],
  },
  {
    name: "a share of all told later is no share",
    text: "偏离占全部项目的那些提高6.2个百分点。",
    told: [],
  },
  {
    name: "brackets of the other width",
    text: "优秀部门占四分之一，比2022年度的35.0%(当年复评20家、优秀7家)下降10.0个百分点。",
    told: [],
  },
  {
    name: "an error of so much is no distance of two rates",
    text: "测算准确率88%，误差12%。",
    told: [],
  },
  {
    name: "a distance, told before its word",
    text: "两者拉开了13.4个百分点的距离，进度为13.4个百分点的差距。",
    told: [],
  },
  {
    name: "in all respects so much higher",
    text: "各方面均高2.1个百分点，全面提高2.1个百分点。",
    told: [],
  },
  {
    name: "travelling is no distance",
    text: "执行率80%，差旅费占12%。",
    told: [],
  },
  {
    name: "what is far apart has a share",
    text: "执行率80%，相差悬殊的占12%。",
    told: [],
  },
];

test.for(misused)("$name", ({ text, told }) => {
  expect(pointsTold(text)).toEqual(told);
});
