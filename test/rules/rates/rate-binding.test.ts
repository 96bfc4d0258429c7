import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

const rows = [
  {
    name: "a rate by the words of its part and of its whole",
    text: "巡查反馈问题48个，整改完成45个，整改率93.8%。",
    told: ["R01 整改率93.8%＝45个÷48个？45个÷48个"],
  },
  {
    name: "a rate in whose sentence no other figure stands",
    text: "培训全员参与，完成率为96.5%。",
    told: ["R01 完成率96.5% 无/无"],
  },
  {
    name: "what is told as a change in points is no rate of a part",
    text: "良好等次8个，占16个百分点。",
    told: [],
  },
  {
    name: "a limit of a grade names no rate",
    text: "优秀等次30%以内。",
    told: [],
  },
  {
    name: "counts are no rates",
    text: "抽样40份，走访12家。",
    told: [],
  },
  {
    name: "of all but the secret ones the base is not told",
    text: "36份评审结论除涉密的2份外均已公开，公开34份，公开率94.44%。",
    told: ["R04 公开率94.44% 34份/无"],
  },
  {
    name: "what did not pass is told beside what did, and would do as well",
    text: "全年收到绩效目标表92份，审核通过78份，未通过14份，通过率84.8%。",
    told: ["R01 通过率84.8%（名）＝78份÷92份？78份÷92份？78份÷（78份＋14份）"],
  },
  {
    name: "each rate of questionnaires is of what was told before it",
    text: "发放问卷800份，回收760份，回收率95%；满意的695份，满意度91.4%。",
    told: ["R01 回收率95%（名）＝760份÷800份？760份÷800份", "R01 满意度91.4%＝695份÷760份"],
  },
  {
    name: "a cut of the sentence before",
    text: "送审项目52个，送审金额28400.00万元；审定金额25276.00万元，审减3124.00万元，审减率11%。",
    told: [
      "R02 审减率11%＝3124.00万元÷（3124.00万元＋25276.00万元）？3124.00万元÷25276.00万元？3124.00万元÷28400.00万元",
    ],
  },
  {
    name: "安排 behind 按 is what was left to be spent, and the only base",
    text: "按9650万元安排，审减1350万元，审减幅度12.3%。",
    told: ["R02 审减幅度12.3%（泛）＝1350万元÷9650万元？1350万元÷9650万元"],
  },
  {
    name: "a fall in costs without the amount before is no rate of a part",
    text: "测算核减成本84.6万元，成本下降7%。",
    told: [],
  },
  {
    name: "all units of the report are the base of those checked",
    text: "全区48个预算单位全部编报绩效目标。\n48个预算单位全面开展自评。\n从区直部门中抽查12个单位，抽查比例25%。",
    told: ["R04 抽查比例25%＝12个÷48个？12个÷48个"],
  },
  {
    name: "what is still open behind the rate is not the whole",
    text: "整改完成256条，整改率92.8%；反馈的20条正在推进。",
    told: ["R01 整改率92.8% 256条/20条"],
  },
  {
    name: "spent of the budget, where a rest is told as well",
    text: "培训专项预算1200万元，到位1200万元，支出1086万元，结余114万元，支出率90.5%。",
    told: ["R01 支出率90.5%＝1086万元÷1200万元？1086万元÷1200万元"],
  },
  {
    name: "an item behind 其中 has a base of its own",
    text: "下达补助资金5200万元，拨付4680万元，其中拨付镇街3120万元，拨付率92.4%。",
    told: ["R01 拨付率92.4% 3120万元/5200万元"],
  },
  {
    name: "a ratio that tells which ones are meant has no part",
    text: "配套比例是40%的6份。",
    told: ["R01 配套比例40% 无/无"],
  },
  {
    name: "a rate of an item is not of the budget of all",
    text: "区教育局年初预算2.35亿元，调整预算2.48亿元，支出2.36亿元，执行率95.2%，其中基本支出1.12亿元，执行率98.9%，项目支出1.24亿元，执行率92.1%。",
    told: [
      "R01 执行率95.2%＝2.36亿元÷2.48亿元＝2.36亿元÷2.35亿元？2.36亿元÷2.48亿元",
      "R01 执行率98.9% 1.12亿元/无",
      "R01 执行率92.1% 1.24亿元/无",
    ],
  },
  {
    name: "two rates at once are rates of none",
    text: "结果公开率和问题销号率均为100%。",
    told: [],
  },
  {
    name: "the money of as many projects, told in the paragraph before",
    text: "审核项目绩效目标658个，涉及资金9.42亿元，退回37个。\n截至9月底，纳入监控的658个项目累计支出6.15亿元，平均支出进度65.3%。",
    told: ["R01 支出进度65.3%＝6.15亿元÷9.42亿元"],
  },
  {
    name: "what was saved in spending is no part of what comes in",
    text: "与预算相比，收入超收0.52亿元，超收率1.8%，支出节约0.96亿元，节约率2.6%。预算安排收入28.6亿元、支出37.2亿元，实际完成收入29.12亿元、支出36.24亿元。",
    told: ["R01 超收率1.8%（名） 0.52亿元/无", "R01 节约率2.6% 0.96亿元/28.6亿元"],
  },
  {
    name: "what was kept gives the rate where the whole is not told",
    text: "合并共核减826万元，核减率14.2%，核定总投资4990万元。",
    told: ["R02 核减率14.2%＝826万元÷（826万元＋4990万元）"],
  },
  {
    name: "the whole of the sentence before, not what it is made of",
    text: "项目总投资6400万元，其中上级补助4000万元，本级配套2400万元。截至11月末完成投资5312万元，完成率83%。",
    told: ["R01 完成率83%＝5312万元÷6400万元"],
  },
  {
    name: "each group has its own base, and a rate of both has none",
    text: "区直单位申报412个，核准386个，核准率93.7%；街道申报188个，核准170个，核准率90.4%；全区核准率92.7%。",
    told: [
      "R01 核准率93.7%（名）＝386个÷412个？386个÷412个",
      "R01 核准率90.4%（名）＝170个÷188个？170个÷188个",
      "R01 核准率92.7%（名） 386个/412个",
    ],
  },
  {
    name: "how often the budget was changed is no part of it",
    text: "支出占2次调整预算97%。",
    told: ["R01 占比97% 无/2次"],
  },
  {
    name: "the rate of several classes together is told of none of them",
    text: "以上三类问题整改完成率88%。",
    told: [],
  },
  {
    name: "a base smaller than its part stays the base of its sentence",
    text: "运行经费全年预算742.50万元，累计支出1486.00万元，执行率50.0%。",
    told: ["R01 执行率50.0%＝1486.00万元÷742.50万元？1486.00万元÷742.50万元"],
  },
  {
    name: "what was paid in the end gives the rate of what was saved",
    text: "设备购置费624万元，较预算节约52万元，节约率7.7%，调试费148万元，培训费12万元。",
    told: ["R01 节约率7.7% 52万元/无？52万元÷（52万元＋624万元）"],
  },
  {
    name: "several wholes of one noun, the nearest first",
    text: "本次巡查发现问题36个，加上前两次发现的72个，累计发现问题108个，已整改97个，整改率89.8%。",
    told: ["R01 整改率89.8%＝97个÷108个＝97个÷72个＝97个÷36个？97个÷108个"],
  },
  {
    name: "the whole of the sentence before, where its own tells none",
    text: "约谈3次，5个单位负责人到场说明，共认领问题34个，平均每个单位6.8个；销号27个，销号率79.4%。",
    told: ["R01 销号率79.4%（名）＝27个÷34个？27个÷34个"],
  },
  {
    name: "all units of the report go before those of another level",
    text: "全县有县级部门64个、乡镇14个。\n78个单位全部完成自评。财政部门抽查复核16个县级部门，抽查面25%。",
    told: ["R04 抽查面25%（定）＝16个÷78个？16个÷78个"],
  },
  {
    name: "what some of them had is only guessed",
    text: "512个项目平均预算执行率为61.3%。其中，执行率为零的项目22个，涉及资金1840万元；收回资金640万元，督促加快支出1200万元。",
    told: ["R01 执行率61.3% 1200万元/1840万元？1200万元÷1840万元"],
  },
  {
    name: "one of those checked, by its own noun",
    text: "抽查合同96份，其中发现问题31份，问题率32.3%。",
    told: ["R01 问题率32.3%（名）＝31份÷96份？31份÷96份"],
  },
  {
    name: "what is better counts as well, so that nothing is bound",
    text: "抽查台账60份，优秀12份，良好28份，合格16份，不合格4份；合格率93.3%。",
    told: [],
  },
  {
    name: "the pair of the sentence before, where its own tells none",
    text: "在册低保对象946人，规范管理918人。残疾人管理率97.8%，另行统计。",
    told: ["R01 管理率97.8%（名）＝918人÷946人？918人÷946人"],
  },
  {
    name: "no figure, no case",
    text: "由9个减为4个",
    told: [],
  },
  {
    name: "an item that is narrower than the whole",
    text: "招标预算6240万元，节约486万元，其中服务类节约172万元，节约率9.4%。",
    told: ["R01 节约率9.4% 172万元/6240万元"],
  },
  {
    name: "a share and a mean of the same money",
    text: "黄灯项目涉及预算1.84亿元，占全市项目支出预算的3.92%，平均执行率仅24.6%。",
    told: ["R01 占比3.92% 1.84亿元/无", "R01 执行率24.6% 无/无"],
  },
  {
    name: "a mean of what is told behind it",
    text: "第二轮重点监控项目46个，涉及资金5.82亿元，监控时平均支出进度71.5%，已支出4.16亿元。",
    told: ["R01 支出进度71.5%＝4.16亿元÷5.82亿元？4.16亿元÷5.82亿元"],
  },
  {
    name: "rows of a table",
    text: "|指标|目标值（个）|实际完成值（个）|完成率（%）|\n|讲座|30|27|90|\n|示范户|50|40|80|",
    told: ["R01 完成率90＝27÷30", "R01 完成率80＝40÷50"],
  },
  {
    name: "what was kept of two is no amount of both together",
    text: "两批项目送审资金分别为2.36亿元和1.74亿元，审定资金分别为2.12亿元和1.58亿元，合计审减4000万元，审减率9.8%。",
    told: ["R02 审减率9.8% 4000万元/无"],
  },
  {
    name: "of those with a cut what they had sent in is the base",
    text: "评审项目64个，送审金额3.18亿元，其中不予审减的项目18个，送审5400万元；有审减的46个项目审减4210万元，平均审减率15.9%。",
    told: ["R02 审减率15.9%＝4210万元÷5400万元？4210万元÷5400万元"],
  },
  {
    name: "last year has its own rate",
    text: "全区项目支出年初预算12.40亿元，截至6月30日执行6.08亿元，执行率49.03%；2023年同期执行5.52亿元，执行率46.80%。",
    told: [
      "R01 执行率49.03%＝6.08亿元÷12.40亿元？6.08亿元÷12.40亿元",
      "R01 执行率46.80% 5.52亿元/12.40亿元",
    ],
  },
  {
    name: "what has come in of the whole before its items",
    text: "项目预算总投资2400万元，其中中央资金1500万元、地方资金900万元。截至年底，实际到位资金2184万元，到位率91%。",
    told: ["R01 到位率91%＝2184万元÷2400万元"],
  },
  {
    name: "questionnaires handed in are the base of the valid ones",
    text: "调研组走访了全市7个县区，向420家单位发放问卷，回收399份，回收率95%；剔除填写不全的12份，有效问卷387份，有效率97%。",
    told: ["R01 回收率95%（名）＝399份÷7个", "R01 有效率97%＝387份÷399份"],
  },
  {
    name: "those checked anew are some of all departments",
    text: "全区56家部门开展绩效自评，区财政局按照不低于30%的比例组织复核，实际复核18家，复核比例32.1%，对虚报的责令改正。",
    told: ["R04 复核比例32.1%（定）＝18家÷56家？18家÷56家"],
  },
  {
    name: "a list of what is covered gives no part of a coverage",
    text: "绩效目标覆盖62个部门、1,208个项目和14.6亿元资金，部门覆盖率、项目覆盖率均为100%；绩效监控覆盖62个部门、1,142个项目，项目覆盖率94.5%，其余66个为已办结项目。",
    told: ["R04 覆盖率94.5% 62个/62个"],
  },
  {
    name: "those checked and all of them by the same noun",
    text: "全市 64 个部门单位对 2023 年度项目支出开展绩效自评，财政部门抽查 16 个部门单位，抽查比例 25%，抽查结果为“好”的 6 个、“较好”的 8 个、“一般”的 2 个。",
    told: ["R04 抽查比例25%＝16个÷64个？16个÷64个"],
  },
];

test.for(rows)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});
