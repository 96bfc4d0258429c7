import { expect, test } from "vitest";
import { casesTold, namesTold } from "./cases-told.ts";

const bound = [
  {
    name: "two siblings are no part of each other",
    text: "新建项目36个，续建项目112个，新建项目占全部项目的24.3%。",
    told: ["R01 占比24.3%（名） 36个/无？36个÷112个"],
  },
  {
    name: "how often the budget was changed is no base",
    text: "支出占2次调整预算97%。",
    told: ["R01 占比97% 无/2次"],
  },
  {
    name: "the amount called as the share says",
    text: "评审项目申请财政资金9860万元，评审审减1479万元，占申请资金的15%。",
    told: ["R01 占比15%＝1479万元÷9860万元"],
  },
  {
    name: "of two parts at once none is bound",
    text: "水利、林业两部门项目数分别为24个和18个，预算分别为1.6亿元和1.1亿元，占全部项目预算的比重共28%。",
    told: ["R01 占比28% 18个/无"],
  },
  {
    name: "part and whole in a table above",
    text: "|县区|项目（个）|评价资金（万元）|\n|清河区|18|4200.00|\n|云山市|14|3800.00|\n|合计|32|8000.00|\n清河区评价资金占全市的52.5%。",
    told: ["R01 占比52.5%＝4200.00÷8000.00"],
  },
  {
    name: "by how much it grew is no part",
    text: "全年支出18.40亿元，其中项目支出10.12亿元，较上年增加0.86亿元，占全部支出的55%。",
    told: ["R01 占比55% 10.12亿元/18.40亿元"],
  },
  {
    name: "all departments, which the report tells twice",
    text: "全县76家部门编报整体支出绩效目标。76家部门开展自评。财政抽查复核19家部门，占全县部门的25%。",
    told: ["R01 占比25%（定）＝19家÷76家？19家÷76家"],
  },
  {
    name: "another base for the item than for the whole",
    text: "评价资金24.8亿元，占项目支出的38.2%，其中财政评价6.2亿元，占部门预算的9.6%。",
    told: ["R01 占比38.2% 24.8亿元/无", "R01 占比9.6% 6.2亿元/无"],
  },
  {
    name: "growth told between parts no share from its part",
    text: "税收收入5.46亿元，同比增长6.2%，占一般公共预算收入7.28亿元的75%。",
    told: ["R01 占比75%＝5.46亿元÷7.28亿元"],
  },
  {
    name: "后者: the one told last",
    text: "按进度划分，进度较快的项目512个，进度适中的348个，进度偏慢的140个，后者占监控项目的14%。",
    told: ["R01 占比14%（名） 140个/无"],
  },
  {
    name: "what the share names, of another sentence",
    text: "上半年部门评价资金6.40亿元，自评资金72.80亿元。\n下半年部门评价资金9.26亿元。\n部门评价资金占自评资金的21.5%。",
    told: ["R01 占比21.5%＝6.40亿元÷72.80亿元？6.40亿元÷72.80亿元"],
  },
  {
    name: "shares of one part go on, each of its own base",
    text: "分9批安排项目12个，发行6.40亿元。\n本次选取6个项目进行评价，涉及资金3.52亿元，占发行总额的55%，占项目总数的50%。",
    told: ["R01 占比55%＝3.52亿元÷6.40亿元？3.52亿元÷6.40亿元", "R01 占比50%＝6个÷12个？6个÷12个"],
  },
  {
    name: "what was cut, of the whole cut",
    text: "全年审减额6240万元，其中区文化馆改造项目审减额最大，申报7200万元，建议安排5160万元，审减2040万元，占全部审减额的32.7%。",
    told: ["R01 占比32.7%＝2040万元÷6240万元"],
  },
  {
    name: "money is no share of a number",
    text: "压减8个项目预算1640.00万元，其中甲等级压减540.00万元、乙等级压减1100.00万元；压减额占上述项目原预算8200.00万元的20%。",
    told: ["R01 占比20%＝1640.00万元÷8200.00万元"],
  },
  {
    name: "占用 is no share, 相当于 is one",
    text: "评价为中和差的项目，合计占用资金1.12亿元，相当于项目支出资金的19.8%。",
    told: ["R01 占比19.8% 1.12亿元/无"],
  },
  {
    name: "of one level and of all",
    text: "县级部门自评项目386个，乡镇自评项目214个，乡镇项目占全部自评项目的35.7%。",
    told: ["R01 占比35.7% 214个/386个"],
  },
  {
    name: "the amount a project exceeds is no part",
    text: "从资金规模看，400万元以上的82个项目预算占调整后预算的61.8%，金额142600万元，对全局影响较大。",
    told: ["R01 占比61.8% 400万元/无"],
  },
  {
    name: "the last time most came back",
    text: "收回资金全年累计8240万元，三次监控分别收回1180万元、2940万元和4120万元，第三次收回的资金最多，占全年的50%。",
    told: ["R01 占比50% 4120万元/8240万元"],
  },
  {
    name: "most problems are of one kind",
    text: "今年区财政局组织的重点评价共查出问题118个。按性质分，决策类19个、过程管理类55个、产出类27个、效益类17个，过程管理类最为集中，占问题总数的46.6%。",
    told: ["R01 占比46.6% 17个/118个"],
  },
  {
    name: "all budget units, told for sure",
    text: "组织全县72家预算单位编制整体绩效目标。72家预算单位全部开展绩效监控。\n县财政局对18家单位的自评情况进行了复核，占预算单位总数的25%。\n共有一级预算单位68个，其中县直部门54个、乡镇（街道）14个。",
    told: ["R01 占比25%（定）＝18家÷72家？18家÷72家？18家÷68个"],
  },
  {
    name: "a rate in what is shared names other things",
    text: "从执行率分布看，执行率在60%以上的项目262个，在40%至60%之间的项目148个，尚未支出的项目36个。执行率达到60%以上的项目数量占监控项目的58.7%。",
    told: ["R01 执行率60% 无/无", "R01 占比58.7% 262个/无"],
  },
  {
    name: "last year's amount is a mere reference and here the whole",
    text: "全年压减一般性支出1.34亿元，占上年度预算总额‹5.83亿元|status=reference›的23.0%。",
    told: ["R01 占比23.0%＝1.34亿元÷5.83亿元"],
  },
  {
    name: "last year's amount in a later sentence, behind 约",
    text: "各部门厉行节约。今年压减一般性支出1.34亿元，占上年度预算总额‹5.83亿元|status=reference›的约23.0%。",
    told: ["R01 占比23.0%＝1.34亿元÷5.83亿元"],
  },
  {
    name: "the noun behind the number names the whole",
    text: "评价的120个项目中发现问题，其中绩效指标不明的项目30个，占项目总数的25%。",
    told: ["R01 占比25%＝30个÷120个？30个÷120个"],
  },
  {
    name: "all units, whatever the text calls them",
    text: "全县76家预算单位编报整体支出绩效目标。76家预算单位开展自评。财政抽查复核19家单位，占全部县级预算单位总数的25%。",
    told: ["R01 占比25%（定）＝19家÷76家？19家÷76家"],
  },
  {
    name: "some of the departments are not all of them",
    text: "全县76家预算单位编报整体支出绩效目标。76家预算单位开展自评。财政抽查复核19家部门，占受检部门的25%。",
    told: ["R01 占比25% 19家/无"],
  },
  {
    name: "the number of all budget departments",
    text: "全县76家预算单位编报整体支出绩效目标。76家预算单位开展自评。财政抽查复核19家部门，占预算部门总数的25%。",
    told: ["R01 占比25%（定）＝19家÷76家"],
  },
  {
    name: "the noun right behind its number names the whole",
    text: "评价的120个项目中，绩效指标不明的项目30个，成效不佳的24个，占全部项目的20%。",
    told: ["R01 占比20%＝24个÷120个"],
  },
  {
    name: "who answers for a department is none",
    text: "全县76家预算单位编报整体支出绩效目标。76家预算单位开展自评。财政约谈19家单位，占全县部门负责人的25%。",
    told: ["R01 占比25% 无/无"],
  },
  {
    name: "departments of one level stand for all",
    text: "全县76家预算单位编报整体支出绩效目标。76家预算单位开展自评。财政抽查复核19家单位，占县级部门的25%。",
    told: ["R01 占比25%（定）＝19家÷76家"],
  },
  {
    name: "departments of the county itself",
    text: "全县76家预算单位编报整体支出绩效目标。76家预算单位开展自评。财政抽查复核19家单位，占县直部门的25%。",
    told: ["R01 占比25%（定）＝19家÷76家"],
  },
  {
    name: "the checked ones of all departments are some of them",
    text: "全县76家预算单位编报整体支出绩效目标。76家预算单位开展自评。财政抽查复核19家单位，占受检的全县部门的25%。",
    told: ["R01 占比25% 19家/无"],
  },
  {
    name: "growth without a word for against what",
    text: "税收收入5.46亿元，增长6.2%，占一般公共预算收入7.28亿元的75%。",
    told: ["R01 占比75%＝5.46亿元÷7.28亿元"],
  },
  {
    name: "money of projects is money",
    text: "自评资金4.20亿元、项目86个，占项目支出总额的20%。",
    told: ["R01 占比20% 4.20亿元/无"],
  },
  {
    name: "what is planned is money",
    text: "评价资金4.20亿元、项目86个，占年初预算安排的20%。",
    told: ["R01 占比20% 4.20亿元/无"],
  },
  {
    name: "all of all projects",
    text: "本级项目120个，其中延期的30个，占全县全部项目的25%。",
    told: ["R01 占比25%＝30个÷120个"],
  },
  {
    name: "of the total: the one told as a total",
    text: "共抽查项目80个，退回20个，占总数的25%。",
    told: ["R01 占比25%＝20个÷80个"],
  },
  {
    name: "of all of them, without a noun",
    text: "共抽查项目80个，退回20个，占全部的25%。",
    told: ["R01 占比25%＝20个÷80个"],
  },
  {
    name: "the amount by its whole name",
    text: "项目支出14.20亿元，其中评价资金3.55亿元，占项目支出的25%。",
    told: ["R01 占比25%＝3.55亿元÷14.20亿元"],
  },
];

/** What a reader is told of the figures of a share. */
const named = [
  {
    name: "the base without its number",
    text: "前三季度支出5.16亿元，占全年预算7.74亿元的66.7%。",
    told: ["占比＝前三季度支出÷全年预算7.74亿元（前三季度支出 全年预算 占比）sentence"],
  },
  {
    name: "a base that the share does not name, by its own words",
    text: "其一，52个黄灯项目中有13个立项时没有完成可研，占25%。",
    told: ["占比＝黄灯项目中÷黄灯项目中有（黄灯项目中 黄灯项目中有 占比）sentence"],
  },
  {
    name: "a base of which only the number is told",
    text: "财力共6.40亿元，还本1.60亿元，占6.40亿元的25%。",
    told: ["占比＝还本÷6.40亿元（还本 总数 占比）sentence"],
  },
  {
    name: "a part without a name, from the paragraph before",
    text: "审批事项共48项。\n其中12项，占审批事项的25%。",
    told: ["占比＝部分÷审批事项（部分 审批事项 占比）document"],
  },
  {
    name: "the whole of another sentence",
    text: "自评资金72.80亿元。部门评价资金18.20亿元，占自评资金的25%。",
    told: ["占比＝部门评价资金÷自评资金（部门评价资金 自评资金 占比）paragraph"],
  },
];

test.for(bound)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});

test.for(named)("$name", ({ text, told }) => {
  expect(namesTold(text)).toEqual(told);
});
