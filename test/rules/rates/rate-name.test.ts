import { expect, test } from "vitest";
import { nameRate } from "../../../rules/rates/rate-name.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { casesTold } from "./cases-told.ts";

const rates = [
  {
    name: "adjusted budgets are no part of a rate of adjustment",
    text: "年中调整预算的项目40个，调整预算1200万元，调整率8.2%。",
    told: [],
  },
  {
    name: "比重 alone is a share",
    text: "640个项目中，红灯40个，黄灯88个，绿灯512个；红、黄灯项目合计128个，比重为20%。",
    told: ["R01 占比20%（借） 128个/无？128个÷512个？128个÷640个"],
  },
  {
    name: "the grades that were adjusted, of what was checked",
    text: "市财政局抽查16家部门自评情况，抽查160个项目，调整自评等级24个，调整率15%。",
    told: ["R01 调整率15%＝24个÷160个？24个÷160个"],
  },
  {
    name: "adjusted, of what was not called so",
    text: "抽查160个项目，改动自评等级24个，调整率15%。",
    told: [],
  },
  {
    name: "known by its indicator alone",
    text: "较2023年的‹18.20%|ex_ante.reduction_rate|year=2023›上升。",
    told: ["R02 比率18.20% 无/无"],
  },
  {
    name: "three rates, each by its own name",
    text: "一级预算单位自评率100%，抽查20个单位，抽查面25%，抽查自评项目120个，调低自评等次30个，调低面25%。",
    told: ["R01 自评率100% 无/无", "R04 抽查面25% 20个/无"],
  },
  {
    name: "比重 of what is told behind",
    text: "比重12%，预算2400万元，压减288万元。",
    told: [],
  },
  {
    name: "a cost that fell",
    text: "试点涉及资金1800.00万元，测算核减成本162.00万元，成本下降9%。",
    told: ["R01 成本下降9%＝162.00万元÷1800.00万元"],
  },
  {
    name: "the cost of one is no amount",
    text: "试点涉及资金1800.00万元，测算核减成本162.00万元，吨水成本下降9%。",
    told: [],
  },
  {
    name: "the mean cost is no amount",
    text: "试点涉及资金1800.00万元，测算核减成本162.00万元，平均成本下降9%。",
    told: [],
  },
  {
    name: "a cost against last year",
    text: "试点涉及资金1800.00万元，测算核减成本162.00万元，比上年成本下降9%。",
    told: [],
  },
  {
    name: "in brackets the share is told again",
    text: "共评审项目40个。审减率高的项目14个，占全部项目的近35%（35.00%）。",
    told: ["R01 占比35%＝14个÷40个？14个÷40个", "R01 占比35.00%＝14个÷40个？14个÷40个"],
  },
  {
    name: "of what has come in",
    text: "年度预算4800万元，上半年到位3600万元，到位率75%；支出2700万元，占到位资金的75%。",
    told: [
      "R01 到位率75%＝3600万元÷4800万元？3600万元÷4800万元",
      "R01 占比75%＝2700万元÷3600万元？2700万元÷3600万元",
    ],
  },
  {
    name: "the highest of them in brackets",
    text: "合格率93%，与最高的（95%）相差2个百分点。",
    told: ["R01 合格率93% 无/无"],
  },
  {
    name: "占 beside last year's in brackets",
    text: "公开招标占70.5%，同比回落3.2个百分点（上年占73.7%）。",
    told: ["R01 占比70.5%（借） 无/无", "R01 占比73.7%（借） 无/无"],
  },
  {
    name: "占…的比重为",
    text: "参训人员600人，其中党员240人、干部16人，党员占参训人员的比重为40%。",
    told: ["R01 占比40%（名）＝240人÷600人"],
  },
  {
    name: "所占比例为",
    text: "其中：“优”的4个，“良”的12个，“中”的4个，“优”“良”对象合计16个，所占比例为80%。",
    told: ["R01 占比80%（借） 16个/无？16个÷4个"],
  },
  {
    name: "占到",
    text: "平台项目投入2000万元，其中硬件购置1200万元、软件开发600万元、运维服务200万元，硬件占到60%。",
    told: ["R01 占比60%（名借）＝1200万元÷2000万元？1200万元÷2000万元"],
  },
  {
    name: "占了",
    text: "平台项目投入2000万元，其中硬件购置1200万元、软件开发800万元，硬件占了60%。",
    told: ["R01 占比60%（名借）＝1200万元÷2000万元？1200万元÷2000万元"],
  },
  {
    name: "占到全部",
    text: "平台项目投入2000万元，其中硬件购置1200万元，占到全部投入的60%。",
    told: ["R01 占比60%＝1200万元÷2000万元"],
  },
  {
    name: "占比",
    text: "平台项目投入2000万元，其中硬件购置1200万元，占比60%。",
    told: ["R01 占比60%（借）＝1200万元÷2000万元"],
  },
  {
    name: "占…份额",
    text: "平台项目投入2000万元，其中硬件购置1200万元，占全部投入份额的60%。",
    told: ["R01 占比60%＝1200万元÷2000万元"],
  },
  {
    name: "相当于",
    text: "压减支出600万元，相当于全年支出2400万元的25%。",
    told: ["R01 占比25%＝600万元÷2400万元"],
  },
  {
    name: "a number with a comma in the name of the base",
    text: "补贴3420万元，占公交企业总成本5,700万元的60%。",
    told: ["R01 占比60%＝3420万元÷700万元"],
  },
  {
    name: "for most of the total a rate of its own name",
    text: "全年完成检查48次，为计划总数的80%。",
    told: [],
  },
  {
    name: "a mean execution rate",
    text: "监控项目36个，预算4800万元，支出3600万元，平均预算执行率75%。",
    told: ["R01 执行率75%＝3600万元÷4800万元？3600万元÷4800万元"],
  },
  {
    name: "a mean cut rate is of all",
    text: "送审4800万元，核减720万元，平均核减率15%。",
    told: ["R02 核减率15%＝720万元÷4800万元？720万元÷4800万元"],
  },
  {
    name: "a net cut rate",
    text: "送审4800万元，净核减720万元，平均净核减率15%。",
    told: ["R02 净核减率15%＝720万元÷4800万元？720万元÷4800万元"],
  },
  {
    name: "growth is no rate of a part",
    text: "全年支出4800万元，上年4000万元，增长率20%。",
    told: [],
  },
  {
    name: "contentment of what was handed in",
    text: "收回有效问卷400份，满意380份，满意度95%。",
    told: ["R01 满意度95%＝380份÷400份"],
  },
  {
    name: "in a row the header names the rate",
    text: "|单位|应报（份）|已报（份）|报送率（%）|\n|水利局|40|38|95|",
    told: ["R01 报送率95 无/无"],
  },
  {
    name: "in a row the unit may stand without brackets",
    text: "|单位|应报（份）|已报（份）|报送率（%） |\n|水利局|40|38|95|",
    told: ["R01 报送率95 无/无"],
  },
  {
    name: "仅为, 达到 and the like belong to no name",
    text: "应报送60家，已报送45家，报送率仅为75%。",
    told: ["R01 报送率75%（名）＝45家÷60家？45家÷60家"],
  },
  {
    name: "提高到 belongs to no name",
    text: "应报送60家，已报送45家，报送率提高到75%。",
    told: ["R01 报送率75%（名）＝45家÷60家？45家÷60家"],
  },
  {
    name: "a name behind a number with its comma",
    text: "送审金额1,200万元，核减180万元，核减率15%。",
    told: ["R02 核减率15%（泛）＝180万元÷200万元？180万元÷200万元"],
  },
  {
    name: "近三分之一 is no claim to be held against another sentence",
    text: "全年预算8.00亿元。支出2.60亿元，占近33%。",
    told: ["R01 占比33%（借） 2.60亿元/无？2.60亿元÷8.00亿元"],
  },
  {
    name: "an item of what stands right before",
    text: "评估40个，评审100个，核减6000万元，其中评估环节占30%。",
    told: ["R01 占比30%（借） 6000万元/无"],
  },
  {
    name: "an item of money behind money",
    text: "评估40个，核减6000万元，其中评估环节占30%。",
    told: ["R01 占比30%（借） 6000万元/无"],
  },
  {
    name: "of the money of so many",
    text: "收回资金360万元，占12个项目资金的30%。",
    told: ["R01 占比30% 360万元/无"],
  },
  {
    name: "of the budgets of both",
    text: "基本支出3.60亿元，占两项预算之和的45%。",
    told: ["R01 占比45% 3.60亿元/无"],
  },
  {
    name: "of so many projects",
    text: "延期项目12个，占40个项目的30%。",
    told: ["R01 占比30%＝12个÷40个"],
  },
  {
    name: "a score of all that lost some",
    text: "在全部96个扣分项中，目标不规范扣分36个，占37.5%；佐证缺失扣分24个，占25%；其余36个，占37.5%。",
    told: [
      "R01 占比37.5%（借）＝36个÷96个",
      "R01 占比25%（借） 24个/无？24个÷96个",
      "R01 占比37.5%（借） 36个/无？36个÷96个",
    ],
  },
  {
    name: "an item with a share of its own",
    text: "教育支出6.40亿元，占20%；农林水支出4.80亿元，占15%。",
    told: ["R01 占比20%（借） 6.40亿元/无", "R01 占比15%（借） 4.80亿元/无"],
  },
  {
    name: "an item with its share in brackets",
    text: "教育支出6.40亿元（占20%），农林水支出4.80亿元，占15%。",
    told: ["R01 占比20%（借） 6.40亿元/无", "R01 占比15%（借） 4.80亿元/无"],
  },
];

test.for(rates)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});

/** What the last rate of a text is called: by its name, or 占 and what it is a share of. */
function calledIn(text: string): string | null {
  const rate = sceneOf(reportFrom(text)).mentions.findLast(({ figure }) => figure.kind === "rate");
  const name = rate === undefined ? null : nameRate(rate);
  if (name === null) return null;
  return name.kind === "named" ? `${name.name}（${name.family.part.name}）` : `占${name.of}`;
}

test.for([
  ["|单位|应报（份）|已报（份）|报送率%|\n|水利局|40|38|95%|", "报送率（报送数）"],
  ["|单位|应报（份）|已报（份）|报送率|\n|水利局|40|38|95%|", "报送率（报送数）"],
  ["应报60家,较上年多3家,成本下降9%。", "成本下降（压减金额）"],
  ["较上年1,800万元成本下降9%。", null],
  ["抽查率为全部项目总数的20%。", "抽查率（抽查数）"],
  ["年中调整预算的项目40个，预算调整率8.2%。", null],
  ["等级调整率17.1%。", null],
  ["抽查项目160个，调整自评等级24个，等级调整率15%。", "调整率（调整数）"],
  ["每立方米成本下降8%。", null],
  ["亩成本下降8%。", null],
  ["人员成本下降9%。", "成本下降（压减金额）"],
  ["运行成本下降9%。", "成本下降（压减金额）"],
  ["较2023年的‹18.20%|ex_ante.reduction_rate|year=2023›上升。", "比率（净核减金额）"],
  ["共40个，比例较低的5%。", null],
  ["合计140个，比重约为22.7%。", "占"],
  ["合计140个，比重达22.7%。", "占"],
  ["优秀240人，占报到总人数的60%。", "占报到总人数"],
  ["硬件购置1200万元，占全部投入比重60%。", "占全部投入"],
  ["硬件购置1200万元，占全部投入的比重为60%。", "占全部投入"],
  ["退回12个，占对比试点的30%。", "占对比试点"],
] as const)("the name of a rate: %s", ([text, expected]) => {
  expect(calledIn(text)).toBe(expected);
});
