import { expect, test } from "vitest";
import { nearbyTold } from "./nearby-told.ts";

const nearby = [
  {
    name: "a share beside a list of shares",
    text: "监控项目1250个，绿灯1000个，分别占80.00%。",
    told: ["pass 1250个 1000个 80.00%"],
  },
  {
    name: "a list of shares that nothing fits",
    text: "偏离54个、滞后36个，共90个项目，占比分别为65%、35%。",
    told: ["？ 90个 65%", "？ 90个 35%"],
  },
  {
    name: "an item of a list by a share of its own",
    text: "评价项目40个，其中优18个、良14个、中8个，优先领域占45.0%。",
    told: ["pass 40个 18个 45.0%"],
  },
  {
    name: "a bare share that nothing explains",
    text: "完成12个，共18个，占52%。",
    told: ["？ 18个 52%"],
  },
  {
    name: "a cut and the rate of what was kept",
    text: "申请资金总额2.10亿元，评估后安排1.68亿元，节约财政资金4200万元，平均核减80.0%。",
    told: ["warning 2.10亿元 4200万元 80.0%"],
  },
  {
    name: "a cut rate with a digit wrong",
    text: "申请资金总额2.10亿元，评估后安排1.68亿元，节约财政资金4200万元，平均核减26.0%。",
    told: ["warning 1.68亿元 4200万元 26.0%"],
  },
  {
    name: "what was handed back",
    text: "发放问卷80份，收回76份，回收率95%。",
    told: ["pass 80份 76份 95%"],
  },
  {
    name: "the rate of the rest is not what the named part comes to",
    text: "评审480个项目，通过408个，退回72个，通过率15.0%。",
    told: ["error 480个 408个 15.0%"],
  },
  {
    name: "several bases with different outcomes",
    text: "本轮监控发现问题40个，加上前两轮发现的80个，累计发现问题120个，已整改108个，整改率90.0%。",
    told: ["？ 40个 80个 120个 108个 90.0%"],
  },
  {
    name: "no part at all",
    text: "自筹比例是30%的7份。",
    told: ["？ 30%"],
  },
  {
    name: "more than so much in so many",
    text: "全市12个县区，重点支出占比‹高于75%|status=threshold›的有5个。",
    told: [],
  },
  {
    name: "between two limits",
    text: "86个项目全部录入绩效目标，已开工43个，介于50%与80%之间的10个。",
    told: [],
  },
  {
    name: "up to a limit",
    text: "监控项目50个，执行率在40%至60%的30个。",
    told: [],
  },
  {
    name: "from a limit on",
    text: "监控项目50个，执行率20—60%的30个，正常的20个。",
    told: [],
  },
  {
    name: "what is left of all, told as that",
    text: "问题整改：共120条，6月底整改80条，12月底整改108条，未整改12条，整改率90.0%。",
    told: ["pass 120条 108条 90.0%"],
  },
  {
    name: "two digits off",
    text: "应报送的60家单位中，已报送54家，报送率80%。",
    told: ["error 60家 54家 80%"],
  },
  {
    name: "of those above a target",
    text: "自评项目共40个，其中优24个、良12个、中4个。\n8个项目的产出完成值超过目标值20%以上，占自评项目的20.0%。",
    told: ["pass 40个 8个 20.0%"],
  },
  {
    name: "several things at once at a hundred percent",
    text: "全年申报项目420个，批复项目390个，预算与绩效目标同步批复率92.9%。",
    told: [],
  },
  {
    name: "what is still within its term",
    text: "截至报告日，已整改问题162个，尚有18个问题在整改期内，整改率为90.0%。",
    told: ["？ 162个 18个 90.0%"],
  },
  {
    name: "an accident far from it",
    text: "监控项目1200个。执行率在90%以上的项目840个，低于60%的项目72个，需加快进度。",
    told: [],
  },
  {
    name: "mended and being mended",
    text: "问题96个，已整改83个，正在整改13个，整改率13.5%。",
    told: ["error 96个 83个 13.5%"],
  },
  {
    name: "mended and not mended",
    text: "问题96个，已整改83个，尚未整改13个，整改率13.5%。",
    told: ["error 96个 83个 13.5%"],
  },
  {
    name: "mended, and 13 that others found",
    text: "问题96个，已整改83个，自查发现13个，整改率13.5%。",
    told: ["？ 83个 13个 13.5%"],
  },
  {
    name: "mended, and some of what is left",
    text: "问题96个，已整改80个，正在整改13个，整改率13.5%。",
    told: ["？ 96个 80个 13.5%"],
  },
  {
    name: "mended, and what is left behind the number",
    text: "问题96个，已整改83个，有13个未整改到位，整改率13.5%。",
    told: ["error 96个 83个 13.5%"],
  },
  {
    name: "part and whole exchanged",
    text: "抽查合格72份，抽查总数48份，抽查合格率66.7%。",
    told: [],
  },
  {
    name: "nothing divided",
    text: "发现问题0个，整改0个，整改率0%。",
    told: ["？ 0个 0个 0%"],
  },
  {
    name: "of nothing",
    text: "发现问题0个，整改5个，整改率50%。",
    told: ["？ 0个 5个 50%"],
  },
  {
    name: "a fall from so many to so many",
    text: "审批事项由100项压缩到80项，压缩80%。",
    told: [],
  },
  {
    name: "a fall from so many to so many, as it is",
    text: "审批事项由100项压缩到80项，压缩20%。",
    told: [],
  },
  {
    name: "how much less than last year",
    text: "问题数由上年的130个下降到91个，减少39个，下降30.0%。",
    told: ["pass 130个 39个 30.0%"],
  },
  {
    name: "against a year",
    text: "支出800万元，总额1000万元，比2023年下降80.0%。",
    told: [],
  },
  {
    name: "against the year before",
    text: "支出800万元，总额1000万元，同比下降80.0%。",
    told: [],
  },
  {
    name: "against last month",
    text: "支出800万元，总额1000万元，环比下降80.0%。",
    told: [],
  },
  {
    name: "against last year's",
    text: "支出800万元，总额1000万元，较上年下降80.0%。",
    told: [],
  },
  {
    name: "the schedule",
    text: "支出800万元，总额1000万元，序时进度80.0%。",
    told: [],
  },
  {
    name: "two at once",
    text: "支出800万元，总额1000万元，进度和质量均为80.0%。",
    told: [],
  },
  {
    name: "of what two years come to",
    text: "总投资1000万元，今年完成800万元，两年完成总投资的80.0%。",
    told: [],
  },
  {
    name: "of what three years come to in all",
    text: "总投资1000万元，今年完成800万元，近三年来累计完成总投资的80.0%。",
    told: [],
  },
  {
    name: "in all over the years",
    text: "单位100家，今年抽查80家，累计抽查率80.0%。",
    told: [],
  },
  {
    name: "each of several",
    text: "单位100家，今年抽查80家，执行率分别为80.0%。",
    told: ["？ 80.0%"],
  },
  {
    name: "both grades",
    text: "对象100个，优秀80个，优良率80.0%。",
    told: ["？ 80.0%"],
  },
  {
    name: "a target",
    text: "总投资1000万元，今年完成800万元，低于80.0%的目标。",
    told: [],
  },
  {
    name: "a limit",
    text: "总投资1000万元，今年完成800万元，达到80.0%上限。",
    told: [],
  },
  {
    name: "growth of what was compared",
    text: "收入800万元，支出1000万元，增长80.0%。",
    told: [],
  },
  {
    name: "a rate of interest",
    text: "本金1000万元，利息800万元，年利率80.0%。",
    told: [],
  },
  {
    name: "three shares of one number",
    text: "在监控的1200个项目中，截至10月底绿灯占80.0%，计960个；黄灯占15.0%，计180个；红灯占5.0%，计60个。",
    told: ["pass 1200个 15.0% 180个", "pass 1200个 5.0% 60个", "pass 1200个 80.0% 960个"],
  },
  {
    name: "what is left of what came in",
    text: "到位资金800.00万元，到位率100%；支出720.00万元，预算执行率90.00%，结余80.00万元已交回。",
    told: ["？ 800.00万元 100%", "pass 720.00万元 90.00% 80.00万元"],
  },
  {
    name: "a short number of a pair that words do not tie",
    text: "参会80人，走访40户，覆盖50%。",
    told: [],
  },
  {
    name: "how many times as much",
    text: "完成800万元，计划100万元，完成率800%。",
    told: ["pass 800万元 100万元 800%"],
  },
  {
    name: "found, of all that was looked at",
    text: "抽查项目120个，其中发现问题48个，问题率40.0%。",
    told: ["pass 120个 48个 40.0%"],
  },
  {
    name: "a share copied from beside",
    text: "红灯12个，绿灯88个，红灯占12%；黄灯30个，占12%，全部项目130个。",
    told: ["warning 12个 12% 130个", "？ 30个 12%"],
  },
  {
    name: "a rate with a lost digit",
    text: "抽查合同250份，其中闲置80份，闲置率2.0%。",
    told: ["error 250份 80份 2.0%"],
  },
  {
    name: "mended, and the others",
    text: "问题96个，已整改83个，其余13个，整改率13.5%。",
    told: ["error 96个 83个 13.5%"],
  },
  {
    name: "handed in, and handed in late",
    text: "应报96份，按时报送83份，逾期报送13份，报送率13.5%。",
    told: ["error 96份 83份 13.5%"],
  },
  {
    name: "passed, and did not",
    text: "评审96个，通过83个，不予通过13个，通过率13.5%。",
    told: ["error 96个 83个 13.5%"],
  },
  {
    name: "mended, and left over",
    text: "问题96个，已整改83个，剩余13个继续推进，整改率13.5%。",
    told: ["error 96个 83个 13.5%"],
  },
  {
    name: "the rates of two lots and the same rate of both",
    text: "甲批次送审4200万元，核减630万元，审减占15%；乙批次送审2600万元，核减390万元，占15%；两批次合计核减1020万元，占15%。",
    told: ["pass 4200万元 630万元 15%", "pass 2600万元 390万元 15%", "？ 1020万元 15%"],
  },
];

test.for(nearby)("$name", ({ text, told }) => {
  expect(nearbyTold(text)).toEqual(told);
});
