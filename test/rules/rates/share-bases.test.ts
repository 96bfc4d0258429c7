import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

const elsewhere = [
  {
    name: "the first three kinds together are not what the fourth is a share of",
    text: "自评质量方面20个，占14.8%。前三类问题合计115个，另有问题总数135个。",
    told: ["R01 占比14.8%（借） 20个/无？20个÷135个"],
  },
  {
    name: "the list of the sentence before tells the whole of the next share",
    text: "其中，基本支出18400万元、项目支出13600万元，合计支出32000万元，占全部支出的57.5%；项目支出占42.5%。",
    told: [
      "R01 占比57.5% 32000万元/无？32000万元÷13600万元？32000万元÷18400万元",
      "R01 占比42.5%（借） 13600万元/无",
    ],
  },
  {
    name: "shares of one number told at the head",
    text: "全县16个乡镇中，执行率高于95%的有8个，占50%；低于85%的2个，占12.5%。",
    told: ["R01 占比50%（借）＝8个÷16个", "R01 占比12.5%（借）＝2个÷16个？2个÷16个"],
  },
  {
    name: "the base of the share before",
    text: "税收收入48000万元，占一般公共预算收入80000万元的60%；非税收入32000万元，占40%。",
    told: [
      "R01 占比60%＝48000万元÷80000万元",
      "R01 占比40%（借）＝32000万元÷80000万元？32000万元÷80000万元",
    ],
  },
  {
    name: "what was drawn, and all that was found so",
    text: "抽检的60个样本里，缺项的8个，错项的4个，合计12个，占20%。",
    told: ["R01 占比20%（借） 12个/无？12个÷4个？12个÷60个"],
  },
  {
    name: "classes that leave nothing out divide the whole",
    text: "对纳入考核的60家部门实行“比例控制”，今年评出优秀15家、良好36家、一般9家，优秀占比25%。",
    told: ["R01 占比25%（名借）＝15家÷60家？15家÷60家"],
  },
  {
    name: "cut next year of what was evaluated this year",
    text: "评价金额‹32000万元|year=2024›，单个对象平均1280万元。\n压减2025年预算‹1280万元|year=2025›，占评价金额的‹4%|year=2025›。",
    told: ["R01 占比4%＝1280万元÷32000万元？1280万元÷32000万元"],
  },
  {
    name: "told next year, not cut",
    text: "评价金额‹32000万元|year=2024›，单个对象平均1280万元。\n安排2025年预算‹1280万元|year=2025›，占评价金额的‹4%|year=2025›。",
    told: ["R01 占比4% 1280万元/无"],
  },
  {
    name: "a base that the share names and nothing tells",
    text: "压减支出2860万元，其中压减公用经费940万元、压减项目支出1920万元，后者相当于年初项目支出的1.6%。",
    told: ["R01 占比1.6%（名） 1920万元/无"],
  },
  {
    name: "a paragraph before only the nearest wholes are guessed",
    text: "自评项目60个。\n本月召开会议3次。\n优秀15个，占25%。",
    told: ["R01 占比25%（借） 15个/无"],
  },
  {
    name: "the paragraph before is near",
    text: "自评项目60个。\n优秀15个，占25%。",
    told: ["R01 占比25%（借） 15个/无？15个÷60个"],
  },
  {
    name: "two lights together of all that are monitored",
    text: "共监控120个项目，绿灯96个，黄灯18个，红灯6个，黄灯、红灯项目24个，占20.0%。\n自评项目50个，优秀15个，良好25个，一般10个，优秀和良好项目40个，占80.0%。",
    told: [
      "R01 占比20.0%（借）＝24个÷120个",
      "R01 占比80.0%（借） 40个/无？40个÷50个？40个÷96个？40个÷120个",
    ],
  },
  {
    name: "an amount is no share of a number",
    text: "涉及8个项目、资金400万元，占比20%。",
    told: ["R01 占比20%（借） 400万元/无"],
  },
  {
    name: "two kinds and their shares",
    text: "偏离54个、滞后36个，共90个项目，占比分别为60%、40%。",
    told: ["R01 占比60%（借） 90个/无？90个÷36个", "R01 占比40% 90个/无"],
  },
  {
    name: "departments are not townships",
    text: "全县共有县直预算部门60个、乡镇15个，均已建立制度，其中以部门文件印发的48个，占县直预算部门的80%。",
    told: ["R01 占比80%＝48个÷60个"],
  },
  {
    name: "both grades together",
    text: "30个对象中，优秀等次6个，良好等次18个，合格等次5个，不合格等次1个。优秀和良好等次共24个，占比约为80%。",
    told: ["R01 占比80%（借）＝24个÷30个？24个÷30个"],
  },
  {
    name: "占全市的, told before",
    text: "全市送审金额48.00亿元，核减6.00亿元，核减率12.5%。清河区、云山市核减额合计3.00亿元，占全市的50%。",
    told: [
      "R02 核减率12.5%＝6.00亿元÷48.00亿元？6.00亿元÷48.00亿元",
      "R01 占比50%＝3.00亿元÷6.00亿元？3.00亿元÷48.00亿元",
    ],
  },
  {
    name: "an item of the managed money",
    text: "2023年，纳入绩效管理的市本级财政资金140.00亿元，其中一般公共预算98.00亿元、政府性基金预算36.00亿元、其他6.00亿元。一般公共预算占全部纳入管理资金的70%。",
    told: ["R01 占比70% 98.00亿元/无"],
  },
  {
    name: "told for comparison behind the share",
    text: "评价资金12.20亿元，占一般公共预算支出的8.6%，同期一般公共预算支出‹142.6亿元|status=reference›。",
    told: ["R01 占比8.6%＝12.20亿元÷142.6亿元"],
  },
  {
    name: "two figures of the name behind the share: none is meant",
    text: "评价资金12.20亿元，占一般公共预算支出的8.6%，同期一般公共预算支出‹142.6亿元|status=reference›，上年一般公共预算支出‹138.0亿元|status=reference›。",
    told: ["R01 占比8.6%＝12.20亿元÷142.6亿元"],
  },
  {
    name: "what is counted behind is no base of money",
    text: "评价资金12.20亿元，占绩效评价的8.6%，同期绩效评价‹142个|status=reference›。",
    told: ["R01 占比8.6% 12.20亿元/无"],
  },
  {
    name: "another name behind the share",
    text: "评价资金12.20亿元，占一般公共预算支出的8.6%，同期政府性基金预算支出‹142.6亿元|status=reference›。",
    told: ["R01 占比8.6% 12.20亿元/无"],
  },
  {
    name: "of the total, and a total behind",
    text: "评价资金12.20亿元，占总额的8.6%，同期总额‹142.6亿元|status=reference›。",
    told: ["R01 占比8.6% 12.20亿元/无"],
  },
  {
    name: "one of one number told twice",
    text: "评价8个对象，优2个，占25%，良4个，占50%。",
    told: ["R01 占比25%（借） 2个/无？2个÷8个", "R01 占比50%（借） 4个/无？4个÷8个"],
  },
  {
    name: "a number of experts and a limit",
    text: "因专家库中行业专家占比未达到‹60%|status=threshold›的要求，扣分：专家库现有专家40名，行业专家22名，占比55%。",
    told: ["R01 占比55%（借） 22名/无？22名÷40名"],
  },
  {
    name: "most are of one kind",
    text: "从评价发现的120个问题看，决策类24个，过程管理类60个，产出效益类36个，过程管理类问题最多，占50%。",
    told: ["R01 占比50%（名借） 60个/无？60个÷120个"],
  },
  {
    name: "found this year and all of the years",
    text: "历年问题300个，已整改60个。今年检查单位36家，走访村组50个，发现问题80个，占20%。",
    told: ["R01 占比20%（借） 80个/无？80个÷50个？80个÷300个"],
  },
  {
    name: "spent of all that came back",
    text: "全市通过监控收回的2.80亿元资金，全部统筹用于“三保”、债务化解等重点支出，其中用于“三保”支出1.96亿元，占70%。",
    told: ["R01 占比70%（借）＝1.96亿元÷2.80亿元"],
  },
  {
    name: "indicators with full marks, and those in a band",
    text: "纳入考核的80项指标中，得满分的48项，占60%；得分率在80%以上但未得满分的20项，占25%；得分率低于60%的4项，占5%。",
    told: [
      "R01 占比60%（借）＝48项÷80项",
      "R01 占比25%（借） 20项/无？20项÷80项",
      "R01 占比5%（借） 4项/无？4项÷80项",
    ],
  },
  {
    name: "the largest cut of all",
    text: "核减最多的是信息化类，8个项目核减1480万元，占全部核减额的37%；其次为基础设施类，核减1320万元；其余项目共核减1200万元。",
    told: ["R01 占比37% 1480万元/无？1480万元÷1320万元？1480万元÷1200万元"],
  },
  {
    name: "the number before is smaller and still the base",
    text: "审核项目210个，提出意见的项目280个，占33.3%。",
    told: ["R01 占比33.3%（借） 280个/无？280个÷210个"],
  },
  {
    name: "the budget of all projects by its indicator is guessed",
    text: "全年绩效目标审核‹18.00亿元|target.amount›。\n监控预算‹17.60亿元|monitoring.budget_amount›。\n自评资金‹17.20亿元|evaluation.self_amount›。\n红灯涉及资金0.90亿元，占全区项目支出预算的5%。",
    told: ["R01 占比5% 0.90亿元/无？0.90亿元÷17.20亿元？0.90亿元÷17.60亿元？0.90亿元÷18.00亿元"],
  },
  {
    name: "of no projects nothing is guessed by indicators",
    text: "全年绩效目标审核‹18.00亿元|target.amount›。\n红灯涉及资金0.90亿元，占全区部门预算的5%。",
    told: ["R01 占比5% 0.90亿元/无"],
  },
  {
    name: "nor for a number",
    text: "全年绩效目标审核‹18.00亿元|target.amount›。\n红灯9个，占全区项目支出预算的5%。",
    told: ["R01 占比5% 无/无"],
  },
  {
    name: "the item before a 、 holds nothing of the next",
    text: "上报材料96份、退回24份，占25%。",
    told: ["R01 占比25%（借） 24份/无？24份÷96份"],
  },
  {
    name: "a part as large as its whole",
    text: "上报材料96份，通过96份，占100%。",
    told: ["R01 占比100%（借） 96份/无？96份÷96份"],
  },
  {
    name: "of what was asked for, which nothing tells",
    text: "全市核减6.00亿元。清河区核减额合计3.00亿元，占申报的50%。",
    told: ["R01 占比50% 3.00亿元/无"],
  },
  {
    name: "a smaller number of another sentence is no base",
    text: "审核项目210个。提出意见的项目280个，占33.3%。",
    told: ["R01 占比33.3%（借） 280个/无"],
  },
  {
    name: "nor is a smaller one behind",
    text: "提出意见的项目280个，占33.3%，审核项目210个。",
    told: ["R01 占比33.3%（借） 280个/无"],
  },
  {
    name: "the first share of a list names the base of all",
    text: "全市申报总额6.60亿元，核减率12.5%。清河区2.97亿元，占申报总额的45%；云山区1.98亿元，占30%。",
    told: [
      "R02 核减率12.5% 无/6.60亿元",
      "R01 占比45%＝2.97亿元÷6.60亿元？2.97亿元÷6.60亿元",
      "R01 占比30%（借）＝1.98亿元÷6.60亿元？1.98亿元÷6.60亿元",
    ],
  },
  {
    name: "a bare share before it names none",
    text: "全市申报总额6.60亿元。甲类1.32亿元，占20%；清河区2.97亿元，占申报总额的45%；云山区1.98亿元，占30%。",
    told: [
      "R01 占比20%（借） 1.32亿元/无？1.32亿元÷6.60亿元？1.32亿元÷2.97亿元",
      "R01 占比45%＝2.97亿元÷6.60亿元？2.97亿元÷6.60亿元",
      "R01 占比30%（借）＝1.98亿元÷6.60亿元？1.98亿元÷6.60亿元",
    ],
  },
  {
    name: "behind 其中 a band is one of some",
    text: "全县16个乡镇中，执行率高于95%的有8个，占50%；其中低于85%的2个，占12.5%。",
    told: ["R01 占比50%（借）＝8个÷16个", "R01 占比12.5%（借） 2个/无？2个÷16个"],
  },
  {
    name: "without 中 the head holds no bands",
    text: "全县16个乡镇完成自评，执行率高于95%的有8个，占50%；低于85%的2个，占12.5%。",
    told: ["R01 占比50%（借）＝8个÷16个", "R01 占比12.5%（借） 2个/无？2个÷16个"],
  },
  {
    name: "bands from so much on",
    text: "全县16个乡镇中，执行率在95%以上的有8个，占50%；85%至95%的6个，占37.5%。",
    told: ["R01 占比50%（借）＝8个÷16个", "R01 占比37.5%（借）＝6个÷16个？6个÷16个"],
  },
  {
    name: "bands below so much",
    text: "全县16个乡镇中，执行率90%—95%的有8个，占50%；不足85%的2个，占12.5%。",
    told: [
      "R01 执行率90% 无/无",
      "R01 占比50%（借）＝8个÷16个",
      "R01 占比12.5%（借）＝2个÷16个？2个÷16个",
    ],
  },
  {
    name: "what is told in one list holds nothing of it",
    text: "上报材料96份、退回24份，占上报材料的25%。",
    told: ["R01 占比25%＝24份÷96份？24份÷96份"],
  },
];

test.for(elsewhere)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});
