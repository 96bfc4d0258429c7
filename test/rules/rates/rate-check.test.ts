import { expect, test } from "vitest";
import { checksTold } from "./checks-told.ts";

const checked = [
  {
    name: "a pair that the words leave open, a slip away",
    text: "评价等级为优8个、良14个、中3个、差1个，优良率84.6%，优良对象合计22个。",
    told: ["warning 率不符：22个 14个 84.6%"],
  },
  {
    name: "more than all of it",
    text: "抽查75个，单位73个，占102%。",
    told: ["warning 率不符：73个 75个 102%"],
  },
  {
    name: "a part and its whole by name: an error",
    text: "共40个，完成26个，占63%。",
    told: ["error 率不符：26个 40个 63%"],
  },
  {
    name: "the money of as many projects, a paragraph before",
    text: "审核项目绩效目标742个，涉及资金12.60亿元，退回48个。\n截至8月31日，纳入监控的742个项目累计支出7.56亿元，平均支出进度62%。",
    told: ["warning 率不符：7.56亿元 12.60亿元 62%"],
  },
  {
    name: "the same, far from it",
    text: "审核项目绩效目标742个，涉及资金12.60亿元，退回48个。\n截至8月31日，纳入监控的742个项目累计支出7.56亿元，平均支出进度35%。",
    told: ["warning 率不符：7.56亿元 12.60亿元 35%"],
  },
  {
    name: "a count that lost a digit against the base it names",
    text: "绩效指标库收录指标5240条，其中共性指标1040条，行业指标4200条；当年新增68条，占指标总数的12.98%。",
    told: ["warning 率不符：68条 5240条 12.98%"],
  },
  {
    name: "a list of shares of one number, the last of them wrong",
    text: "评价8个对象，优2个，占25%。良4个，占50%。中2个，占20%。",
    told: [
      "pass 2个 8个 25%",
      "pass 4个 8个 50%",
      "？insufficient 缺少总数，占比无法复算：占比20% 部分2个",
    ],
  },
  {
    name: "a mean with two digits exchanged",
    text: "监控项目46个，全年预算5.82亿元，支出4.16亿元，平均支出进度75.1%。",
    told: ["error 率不符：4.16亿元 5.82亿元 75.1%"],
  },
  {
    name: "of two wholes the one that fits is meant",
    text: "报告质量方面，专家评审的52份报告中，首轮评审通过39份，修改后通过13份，首轮通过率75%。",
    told: ["pass 39份 52份 75%"],
  },
  {
    name: "planned money that was spent",
    text: "纳入监控的项目预算‹6.20亿元|status=plan›，花出去4.34亿元，执行率73.0%。",
    told: ["error 率不符：4.34亿元 6.20亿元 73.0%"],
  },
  {
    name: "all units are a sure base, told as a warning",
    text: "全县84个县级部门全部完成自评。部门抽查复核21个县级部门，抽查面31.7%。",
    told: ["warning 率不符：21个 84个 31.7%"],
  },
  {
    name: "a number copied from beside",
    text: "纳入监控的项目320个，预算执行率64.20%。\n绿灯212个，黄灯84个，红灯24个，较上年下降12.5%，红灯项目占全部监控项目的12.5%。",
    told: [
      "？insufficient 缺少支出金额、预算金额，执行率无法复算：执行率64.20%",
      "warning 率不符：24个 320个 12.5%",
    ],
  },
  {
    name: "a part that fits its whole",
    text: "监控预警84次，处置63次，处置率75%。",
    told: ["pass 63次 84次 75%"],
  },
  {
    name: "what was kept makes the whole",
    text: "经评估，予以支持的项目76个，部分支持的项目32个，不予支持的项目12个；核定预算资金64800万元，核减预算资金16200万元，综合核减率21%。",
    told: ["error 率不符：16200万元 64800万元 21%"],
  },
  {
    name: "siblings are no base",
    text: "优秀项目164个，良好项目220个，一般项目52个，优秀项目占全部项目的37.6%。\n新增项目39个，延续项目121个，新增项目占全部项目的24.4%。",
    told: [
      "？insufficient 缺少总数，占比无法复算：占比37.6% 部分164个",
      "warning 率不符：39个 164个 24.4%",
    ],
  },
  {
    name: "a table above, against what it says",
    text: "|县区|项目（个）|评价资金（万元）|\n|清河区|18|4200.00|\n|云山市|14|3800.00|\n|合计|32|8000.00|\n清河区评价资金占全市的47.5%。",
    told: ["warning 率不符：4200.00 8000.00 47.5%"],
  },
  {
    name: "rates of some and of others",
    text: "审减额5480万元，其中审减率超过20%的项目12个、审减3288万元，占审减总额的60%。\n事前评估核减率为17.4%，较财政评审平均审减率（10.6%）高6.8个百分点，核减额2610万元，送评15000万元。",
    told: [
      "？insufficient 缺少送审金额，审减率无法复算：审减率20% 审减金额5480万元",
      "pass 3288万元 5480万元 60%",
      "？insufficient 缺少核减金额、送审金额，核减率无法复算：核减率17.4%",
    ],
  },
  {
    name: "part and whole exchanged",
    text: "评减3860.00万元，送审424.60万元，评减率11.00%。",
    told: ["error 率不符：3860.00万元 424.60万元 11.00%"],
  },
  {
    name: "two rates, each of its own base",
    text: "计划投资2.8亿元，实际到位2.52亿元，已完成投资2.2亿元，支付2.142亿元；资金到位率90%，资金支付率85%。",
    told: ["pass 2.52亿元 2.8亿元 90%", "pass 2.2亿元 2.52亿元 85%"],
  },
  {
    name: "both grades against the sum in brackets",
    text: "各乡镇重点评价项目中，评为“优”的28个、“良”的62个、“中”的18个、“差”的4个，优良率为80.4%（优良项目90个）。",
    told: ["warning 率不符：90个 18个 80.4%"],
  },
  {
    name: "the base of the share before is only borrowed",
    text: "组织68家单位全面自评，财政抽评项目96个，占自评项目800个的12%。抽评中，等级被调低的14个、调高的2个、维持不变的80个，调低的占14.6%。",
    told: [
      "pass 96个 800个 12%",
      "？insufficient 占比与文中的数口径不能确定相同：占比14.6% 部分14个 总数800个",
    ],
  },
  {
    name: "the total of a column stands below, and is its base all the same",
    text: "|类别|资金（万元）|占比（%）|\n|教育|600.00|66.00|\n|卫生|300.00|30.00|\n|交通|100.00|10.00|\n|合计|1000.00|100.00|",
    told: [
      "error 率不符：600.00 1000.00 66.00",
      "pass 300.00 1000.00 30.00",
      "pass 100.00 1000.00 10.00",
    ],
  },
  {
    name: "in a row the cells that are no whole are left out",
    text: "|单位|下达（个）|完成（个）|退回（个）|完成率（%）|\n|水利局|30|27|2|90|",
    told: ["pass 27 30 90"],
  },
  {
    name: "more than planned, as the rate says",
    text: "|单位|下达（个）|完成（个）|完成率（%）|\n|水利局|10|60|600|",
    told: ["pass 60 10 600"],
  },
  {
    name: "what is left need not be all that is left",
    text: "实际支出1789万元，使用率93%，结余75万元。",
    told: ["warning 率不符：1789万元 75万元 93%"],
  },
  {
    name: "a number of those adjusted, of the base of another share",
    text: "组织68家单位全面自评，财政抽评项目120个，占自评项目960个的12.5%。抽评中，等级被调低的18个、调高的3个、维持不变的99个，调低的占15%。",
    told: [
      "pass 120个 960个 12.5%",
      "？insufficient 占比与文中的数口径不能确定相同：占比15% 部分18个 总数960个",
    ],
  },
  {
    name: "two guesses that one slip mends",
    text: "收到建议500条，办理400条。采纳的312条，占72.4%。",
    told: ["warning 率不符：312条 500条 72.4%"],
  },
  {
    name: "one of two guesses fits",
    text: "收到建议500条，办理400条。采纳的312条，占62.4%。",
    told: ["pass 312条 500条 62.4%"],
  },
  {
    name: "a short number that lost its zero",
    text: "指标库共收录指标240条；当年新增6条，占指标总数的25%。",
    told: ["warning 率不符：6条 240条 25%"],
  },
  {
    name: "what was sent back is told behind the part",
    text: "受理申请96份，初审合格84份，退回完善12份，初审合格率78.5%。",
    told: ["error 率不符：84份 96份 78.5%"],
  },
];

test.for(checked)("$name", ({ text, told }) => {
  expect(checksTold(text)).toEqual(told);
});

test("of a rate that must not be an error a warning is told", () => {
  expect(checksTold("共40个，完成26个，占63%。", "warning")).toEqual([
    "warning 率不符：26个 40个 63%",
  ]);
});
