import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

const bound = [
  {
    name: "a bare share is only guessed to be of what was told before",
    text: "办理72个，共18个，占25%。",
    told: ["R01 占比25%（借） 18个/无？18个÷72个"],
  },
  {
    name: "so many units are no amount of money",
    text: "前三季度支出5.16亿元，占全年预算7.74亿元的66.7%，进度偏慢的单位占14.2%。",
    told: ["R01 占比66.7%＝5.16亿元÷7.74亿元", "R01 占比14.2%（借） 无/无"],
  },
  {
    name: "what units spend is money",
    text: "基本支出3.60亿元，占预算8.00亿元的45%，其中单位经费占16.2%。",
    told: ["R01 占比45%＝3.60亿元÷8.00亿元", "R01 占比16.2%（借） 无/无"],
  },
  {
    name: "units are so many, whatever money is told before",
    text: "开展评价的18个、资金2.40亿元，得优的单位占22.2%。",
    told: ["R01 占比22.2%（借） 18个/无"],
  },
  {
    name: "a project by its name, of all the money",
    text: "涉及资金8.40亿元，其中延续性项目5.04亿元，延续性项目占60%。",
    told: ["R01 占比60%（名借）＝5.04亿元÷8.40亿元"],
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
    name: "三项制度 is a name and no sum of three",
    text: "监控项目968个，整改31个，三项制度类项目占3.2%。",
    told: ["R01 占比3.2%（借） 31个/无？31个÷968个"],
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
    name: "a share of money is none of a number",
    text: "评价项目32个，其中民生类14个、产业类10个、基建类8个，本级资金占比58.4%。",
    told: ["R01 占比58.4%（借） 无/无"],
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
    name: "a limit told before 占 is not referred to",
    text: "对照控制数‹2.40亿元|status=reference›，压减支出1.34亿元，占23.0%。",
    told: ["R01 占比23.0%（借） 1.34亿元/无"],
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
];

test.for(bound)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});
