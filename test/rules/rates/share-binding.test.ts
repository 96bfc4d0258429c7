import { expect, test } from "vitest";
import { casesTold, namesTold } from "./cases-told.ts";

const bound = [
  {
    name: "a bare share is only guessed to be of what was told before",
    text: "办理72个，共18个，占25%。",
    told: ["R01 占比25%（借） 18个/无？18个÷72个"],
  },
  {
    name: "the pair of the share before, which the doubts set aside",
    text: "前三季度支出5.16亿元，占全年预算7.74亿元的66.7%，进度偏慢的单位占14.2%。",
    told: [
      "R01 占比66.7%＝5.16亿元÷7.74亿元",
      "R01 占比14.2%（借）＝5.16亿元÷7.74亿元？5.16亿元÷7.74亿元",
    ],
  },
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
    name: "…中有: the whole holds the part",
    text: "其一，52个黄灯项目中有13个立项时没有完成可研，占25%。",
    told: ["R01 占比25%（借）＝13个÷52个"],
  },
  {
    name: "two grades together are a sum that is not told",
    text: "评价等级为“优”6个、“良”15个、“中”4个，没有“差”等次，优良项目共21个，优良占比84%。",
    told: ["R01 占比84%（借） 21个/无"],
  },
  {
    name: "what comes first is named in the clause before",
    text: "压减资金1960万元，其中教育820万元、交通640万元、农业500万元，教育压减额居首，占41.8%。",
    told: ["R01 占比41.8%（名借）＝820万元÷1960万元？820万元÷1960万元"],
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
    name: "the head of the sentence holds what follows",
    text: "46家部门中，执行率低于40%的9家，占19.6%。",
    told: ["R01 占比19.6%（借）＝9家÷46家"],
  },
  {
    name: "a share of last year has no part of this one",
    text: "监控中亮红灯的项目24个，占监控项目的3.2%，而上年红灯占比为5.4%，回落2.2个百分点。",
    told: ["R01 占比3.2% 24个/无", "R01 占比5.4%（借） 无/无"],
  },
  {
    name: "another base for the item than for the whole",
    text: "评价资金24.8亿元，占项目支出的38.2%，其中财政评价6.2亿元，占部门预算的9.6%。",
    told: ["R01 占比38.2% 24.8亿元/无", "R01 占比9.6% 6.2亿元/无"],
  },
  {
    name: "the comma of a number parts no clauses",
    text: "支出中，养老42‹,680万元›、医疗18‹,220万元›、其他险种2‹,960万元›，养老支出占比66.8%。",
    told: ["R01 占比66.8%（借） 680万元/无？680万元÷960万元"],
  },
  {
    name: "分别占 pairs lists and binds nothing",
    text: "绿灯940个，分别占80.00%、14.50%、5.50%，监控项目1175个。",
    told: ["R01 占比80.00%（借） 940个/无", "R01 占比14.50% 940个/无", "R01 占比5.50% 940个/无"],
  },
  {
    name: "two lights together",
    text: "共1420个项目，其余1240个正常，红灯、黄灯项目合计占12.7%。",
    told: ["R01 占比12.7%（借） 无/无"],
  },
  {
    name: "a part by its own word, farther off",
    text: "绿灯项目880个，黄灯项目142个，红灯项目58个，红灯占比5.4%。",
    told: ["R01 占比5.4%（名借） 58个/无"],
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
    name: "a share before its amount",
    text: "占0.42%，涉及0.6亿元。",
    told: ["R01 占比0.42%（借） 无/无"],
  },
  {
    name: "the largest share and those of others",
    text: "上述三类评审中，道路工程评审评减额占比最高，为68.2%；房建工程评审和采购类评审分别占21.4%和10.4%。",
    told: ["R01 占比21.4%（借） 无/无", "R01 占比10.4% 无/无"],
  },
  {
    name: "towns have no share of the projects",
    text: "乡镇自评实现全覆盖，县财政局抽查6个乡镇、60个项目，抽查乡镇占33.3%，发现自评分数虚高项目12个，占抽查项目的20%。",
    told: ["R01 占比33.3%（名借） 6个/无", "R01 占比20%＝12个÷60个"],
  },
  {
    name: "both grades together, told as a sum",
    text: "评价结果为优和良的合计33个，占82.5%；为中的7个。",
    told: ["R01 占比82.5%（借） 33个/无"],
  },
  {
    name: "优和良合占: a sum that is not told",
    text: "评价等级为优的对象12个、良的51个、中的14个、差的3个，优和良合占78.75%。",
    told: ["R01 占比78.75%（借） 无/无"],
  },
  {
    name: "a number that came in is part of no total named later",
    text: "本年新聘专家96名，占入库专家总数的30.1%；续聘专家223名，占69.9%。",
    told: ["R01 占比30.1% 无/无", "R01 占比69.9%（借） 223名/无"],
  },
  {
    name: "a mean is no whole",
    text: "16个项目共收回资金824.00万元，平均每个项目51.50万元，其中卫健系统272.00万元，占33.0%。",
    told: ["R01 占比33.0%（借）＝272.00万元÷824.00万元"],
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
    name: "last year's share told in between",
    text: "授予中小企业合同金额12.60亿元，占采购总额的80.77%，同比提高1.9个百分点，上年占比为78.87%；其中授予小微企业7.94亿元，占授予中小企业金额的63%。",
    told: [
      "R01 占比80.77% 12.60亿元/无",
      "R01 占比78.87%（借） 无/无",
      "R01 占比63% 7.94亿元/无？7.94亿元÷12.60亿元",
    ],
  },
  {
    name: "the first two of a list",
    text: "红灯14个、黄灯36个、绿灯750个，前两项占比分别为1.8%、4.5%。",
    told: ["R01 占比1.8%（借） 无/无", "R01 占比4.5% 无/无"],
  },
  {
    name: "占用 is no share, 相当于 is one",
    text: "评价为中和差的项目，合计占用资金1.12亿元，相当于项目支出资金的19.8%。",
    told: ["R01 占比19.8% 1.12亿元/无"],
  },
  {
    name: "a share of money is none of a number",
    text: "评价项目32个，其中民生类14个、产业类10个、基建类8个，本级资金占比58.4%。",
    told: ["R01 占比58.4%（借） 无/无"],
  },
  {
    name: "of one level and of all",
    text: "县级部门自评项目386个，乡镇自评项目214个，乡镇项目占全部自评项目的35.7%。",
    told: ["R01 占比35.7% 214个/386个"],
  },
  {
    name: "quoted grades together",
    text: "其中“优”84个、“良”126个、“中”70个，“优”和“良”共占75%，合起来有210个。",
    told: ["R01 占比75%（借） 无/无"],
  },
  {
    name: "an item called by its name",
    text: "涉及交通建设2.86亿元、社会保障3.74亿元、产业扶持1.12亿元、其他0.68亿元；其中社会保障占了44.5%。",
    told: ["R01 占比44.5%（借） 3.74亿元/无"],
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
    name: "a limit told before 占 is not referred to",
    text: "对照控制数‹2.40亿元|status=reference›，压减支出1.34亿元，占23.0%。",
    told: ["R01 占比23.0%（借） 1.34亿元/无"],
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
    name: "grades by their numbers together",
    text: "评价结果优秀8个、良好20个、一般7个，优秀和良好等次个数合计占80%。",
    told: ["R01 占比80%（借） 无/无"],
  },
  {
    name: "last year in a later sentence",
    text: "本轮监控覆盖全部项目。亮红灯的项目24个，而上年红灯占比为5.4%。",
    told: ["R01 占比5.4%（借） 无/无"],
  },
  {
    name: "in the last year it was another share",
    text: "当年核减5260万元，占送审的12.4%；去年工程类占61.5%。",
    told: ["R01 占比12.4% 5260万元/无", "R01 占比61.5%（借） 无/无"],
  },
  {
    name: "the noun right behind its number names the whole",
    text: "评价的120个项目中，绩效指标不明的项目30个，成效不佳的24个，占全部项目的20%。",
    told: ["R01 占比20%＝24个÷120个"],
  },
  {
    name: "an item of the good ones is no sum of two grades",
    text: "评价优良项目28个，优良项目中教育类14个，优良项目中教育类占50%。",
    told: ["R01 占比50%（名借） 14个/无？14个÷28个"],
  },
  {
    name: "both grades, called 等次",
    text: "评价结果优秀8个、良好20个、一般7个，优秀和良好等次占80%。",
    told: ["R01 占比80%（借） 无/无"],
  },
  {
    name: "both grades by their number",
    text: "评价结果优秀8个、良好20个、一般7个，优良数占80%。",
    told: ["R01 占比80%（借） 无/无"],
  },
  {
    name: "both grades by their number of pieces",
    text: "评价结果优秀8个、良好20个、一般7个，优良个数占80%。",
    told: ["R01 占比80%（借） 无/无"],
  },
  {
    name: "the projects of both grades",
    text: "评价结果优秀8个、良好20个、一般7个，优良项目占80%。",
    told: ["R01 占比80%（借） 无/无"],
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
    name: "the sentence begins with last year",
    text: "工程类核减3240万元。上年工程类占61.5%。",
    told: ["R01 占比61.5%（借） 无/无"],
  },
  {
    name: "carried over from last year is money of this one",
    text: "本年安排5200万元，其中结转640万元，上年结转占12.3%。",
    told: ["R01 占比12.3%（借）＝640万元÷5200万元"],
  },
  {
    name: "how much was cut is no number of projects",
    text: "核减项目18个，核减额占12.4%。",
    told: ["R01 占比12.4%（借） 18个/无"],
  },
  {
    name: "units that keep money are units all the same",
    text: "检查单位42家，资金滞留单位14家，资金滞留单位占33.3%。",
    told: ["R01 占比33.3%（名借） 14家/无？14家÷42家"],
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
