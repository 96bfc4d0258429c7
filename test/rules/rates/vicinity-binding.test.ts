import { expect, test } from "vitest";
import { offersTold, bestNamed } from "./offers-told.ts";

const offered = [
  {
    name: "what passed says more than what did not",
    text: "全年受理申报材料92份，审核通过78份，未通过14份，通过率84.8%。",
    told: ["通过率84.8%=（92份－14份）÷92份", "通过率84.8%=78份÷92份"],
  },
  {
    name: "what is left is the rest of what was spent",
    text: "全年预算450万元，实际支出360万元，结余率20%。",
    told: ["结余率20%=（450万元－360万元）÷450万元定"],
  },
  {
    name: "what was not begun is the rest of what was",
    text: "计划开工项目40个，已开工36个，未开工率10%。",
    told: ["未开工率10%=（40个－36个）÷40个定"],
  },
  {
    name: "what was not mended, told itself",
    text: "反馈问题40个，未整改4个，未整改率10%。",
    told: ["未整改率10%=4个÷40个定"],
  },
  {
    name: "what is carried over, told itself",
    text: "全年预算450万元，结转90万元，结转比例为20%。",
    told: ["占比20%=90万元÷450万元定"],
  },
  {
    name: "of a price, told behind the rate",
    text: "按3600万元的30%，计1080万元。",
    told: ["占比30%=1080万元÷3600万元定"],
  },
  {
    name: "of a cut what was kept is no share",
    text: "送审金额640万元，审定金额560万元，审减率12.5%。",
    told: ["审减率12.5%=（640万元－560万元）÷640万元"],
  },
  {
    name: "后者: the figure told last",
    text: "核减1.96亿元，其中部门自核0.84亿元，财政核减1.12亿元，后者占申报总额的9.2%。",
    told: ["占比9.2%=1.12亿元÷1.96亿元", "占比9.2%=1.12亿元÷0.84亿元"],
  },
  {
    name: "whose money was cut are no part of it",
    text: "按照排名先后，4个项目增加预算，增幅为8%；4个项目减少预算，减幅为12%。",
    told: [],
  },
  {
    name: "still open: the rate is that of all others",
    text: "巡察指出的50个问题中，尚有4个没有整改到位，整改率92%。",
    told: ["整改率92%=（50个－4个）÷50个定", "整改率92%=50个÷4个"],
  },
  {
    name: "即 behind the rate names its part",
    text: "甲标段合同价80万元，乙标段合同价45万元。签订后支付40%，即32万元。",
    told: ["占比40%=32万元÷45万元 paragraph", "占比40%=32万元÷80万元 paragraph"],
  },
  {
    name: "with its base beside it, the rate goes on from the clause before",
    text: "压减8个项目预算1640.00万元，其中甲等级压减540.00万元、乙等级压减1100.00万元；压减额占上述项目原预算8200.00万元的20%。",
    told: [
      "占比20%=1100.00万元÷8200.00万元 paragraph",
      "占比20%=540.00万元÷8200.00万元 paragraph",
      "占比20%=1640.00万元÷8200.00万元 paragraph",
    ],
  },
  {
    name: "what was kept of what had been asked for",
    text: "申请资金总额2.10亿元，评估后安排1.68亿元，节约财政资金4200万元，平均核减20%。",
    told: [
      "占比20%=4200万元÷1.68亿元连",
      "占比20%=4200万元÷2.10亿元连",
      "占比20%=（2.10亿元－1.68亿元）÷2.10亿元",
    ],
  },
  {
    name: "two lights and the rate of one",
    text: "720个项目中，预警红灯18个，黄灯54个，红灯率2.5%。",
    told: ["红灯率2.5%=18个÷720个", "红灯率2.5%=54个÷720个"],
  },
  {
    name: "all money that is monitored",
    text: "全县监控项目640个，监控资金142600万元，其中对教育、水利等领域的10个项目实施重点监控，涉及资金31372万元，占全部监控资金的22%。",
    told: ["占比22%=31372万元÷142600万元"],
  },
  {
    name: "no change against last year is a part",
    text: "绿灯386个、黄灯104个，亮灯项目占比7.6%，较上年同期的52个减少80个。",
    told: [],
  },
  {
    name: "a limit is no whole",
    text: "政府债务余额46.20亿元，控制在核定限额‹48.50亿元|status=threshold›以内，债务余额为限额的95.26%。",
    told: [],
  },
  {
    name: "by how much it fell against last year",
    text: "与上年决算数28.40万元相比减少2.13万元，下降7.50%，主要原因是压减公务接待批次，严控一般性支出。",
    told: ["占比7.50%=2.13万元÷28.40万元", "占比7.50%=（28.40万元－2.13万元）÷28.40万元"],
  },
  {
    name: "the paragraph before, where the sentence has wrapped",
    text: "4个、“良”10个、“中”2个，优良率87.5%。评价发现的72个问题已整\n改66个，整改率91.67%。",
    told: [
      "优良率87.5%=2个÷4个",
      "优良率87.5%=10个÷4个",
      "整改率91.67%=66个÷72个连 document",
      "整改率91.67%=66个÷2个 document",
      "整改率91.67%=66个÷10个 document",
    ],
  },
  {
    name: "a rate that stands in a row alone",
    text: "|执行率高于60%的18家|",
    told: [],
  },
  {
    name: "before the amount it is of",
    text: "压减15%，涉及预算2400万元，即360万元。",
    told: [],
  },
  {
    name: "the base beside the share",
    text: "涉及单位18家，占监控单位72家的25%。",
    told: ["占比25%=18家÷72家定"],
  },
  {
    name: "from so many to so many, and by how many",
    text: "将项目数由120个整合为96个，压减24个，压减率20%。",
    told: ["压减率20%=24个÷96个定", "压减率20%=24个÷120个", "压减率20%=96个÷120个"],
  },
  {
    name: "what some units exceed is no share of others",
    text: "12家部门执行率超过97%，4家部门执行率低于82%。",
    told: ["占比82%=4家÷12家"],
  },
  {
    name: "共 behind the rate names its part",
    text: "在3600万元的基础上，统一再按30%，共扣减1080万元。",
    told: ["占比30%=3600万元÷1080万元"],
  },
  {
    name: "two lights together are no figure",
    text: "共1420个项目，其余1240个正常，红灯、黄灯项目合计占12.7%。",
    told: [],
  },
  {
    name: "the base of the units, not of the projects behind",
    text: "对36家单位开展了抽查，占全部预算单位144家的25%，抽查项目280个。",
    told: ["占比25%=36家÷144家"],
  },
  {
    name: "a rate beside a rate",
    text: "完成率74%，低于80%的目标，占比18%。",
    told: [],
  },
  {
    name: "给 is what was kept",
    text: "单位要1.20亿元，我们给9000万元，核下来3000万元，核减25%。",
    told: [
      "占比25%=3000万元÷9000万元",
      "占比25%=3000万元÷1.20亿元",
      "占比25%=（1.20亿元－9000万元）÷1.20亿元",
    ],
  },
  {
    name: "could be given after review",
    text: "由此，评估后可安排资金7240万元，比送评数净减少2760万元，减幅27.6%。",
    told: ["减幅27.6%=2760万元÷7240万元", "减幅27.6%=（2760万元－7240万元）÷2760万元"],
  },
  {
    name: "one project of all that was cut",
    text: "其中停车场项目申报1200万元，核定860万元，核减340万元，占核减总额的42.5%。",
    told: ["占比42.5%=340万元÷1200万元", "占比42.5%=340万元÷860万元", "占比42.5%=860万元÷340万元"],
  },
  {
    name: "the rate told before its figures",
    text: "14个对象全年预算执行率85.4%，即28600万元中实际支出24424万元，剩余资金按规定收回。",
    told: ["全年预算执行率85.4%=28600万元÷24424万元"],
  },
  {
    name: "taxes of all income, completed of the budget",
    text: "税收收入7.20亿元，其中增值税2.96亿元、企业所得税1.44亿元，完成年初预算7.5亿元的96%。",
    told: ["占比96%=1.44亿元÷7.5亿元定", "占比96%=2.96亿元÷7.5亿元", "占比96%=7.20亿元÷7.5亿元"],
  },
  {
    name: "three kinds that overlap",
    text: "监控发现进度偏慢的24个、目标偏离的12个、资金沉淀的10个。以上三类有交叉，涉及项目36个，占监控项目40个的90%。",
    told: ["占比90%=36个÷40个定"],
  },
  {
    name: "a fall against the year before",
    text: "县直68个部门全部申报了整体支出绩效目标，申报项目绩效目标612个，比2022年的680个减少68个，下降10%，主要原因是清理了一批小散项目。",
    told: ["占比10%=68个÷612个", "占比10%=68个÷680个", "占比10%=68个÷68个"],
  },
  {
    name: "who got what share",
    text: "补贴对象中，合作社64家、龙头企业9家、农户212户，合作社获得奖补1420.00万元，平均每家22.19万元；龙头企业获得560.00万元，农户获得660.00万元，龙头企业占21.2%。",
    told: [
      "占比21.2%=660.00万元÷560.00万元",
      "占比21.2%=560.00万元÷1420.00万元 paragraph",
      "占比21.2%=660.00万元÷1420.00万元 paragraph",
    ],
  },
];

/** What a reader is told of the best pair. */
const named = [
  {
    name: "by the words before the numbers",
    text: "监控预警84次，处置63次，处置率75%。",
    told: ["处置率＝处置÷监控预警"],
  },
  {
    name: "what is left of the whole",
    text: "巡察指出的50个问题中，尚有4个没有整改到位，整改率92%。",
    told: ["整改率＝（巡察指出－没有整改到位）÷巡察指出"],
  },
  {
    name: "numbers without a name",
    text: "2个，8个，占25%。",
    told: ["占比＝部分÷总数"],
  },
];

test.for(offered)("$name", ({ text, told }) => {
  expect(offersTold(text)).toEqual(told);
});

test.for(named)("$name", ({ text, told }) => {
  expect(bestNamed(text)).toEqual(told);
});
