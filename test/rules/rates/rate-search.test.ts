import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

const searched = [
  {
    name: "all grades but the worst are not what the best are a share of",
    text: "720个项目中，“优”“良”“中”三个等次合计706个，其中优良项目648个，优良率90.0%。",
    told: ["R01 优良率90.0%＝648个÷720个？648个÷706个？648个÷720个"],
  },
  {
    name: "handed in late is no part of what was handed in in time",
    text: "至9月20日，全区42个部门中有40个按时报送，2个逾期报送，按时报送率95.2%。",
    told: ["R01 报送率95.2%＝40个÷42个？40个÷42个"],
  },
  {
    name: "the year of what is prepared does not part the figures of the work",
    text: "对拟列入2025年预算的项目评估24个，送评‹18000万元|year=2024›，核减‹3600万元|year=2025›，核减率20%。",
    told: ["R02 核减率20%＝3600万元÷18000万元"],
  },
  {
    name: "a year right before the number parts it",
    text: "对拟列入2025年预算的项目评估24个，2024年送评‹18000万元|year=2024›，核减‹3600万元|year=2025›，核减率20%。",
    told: ["R02 核减率20% 3600万元/18000万元"],
  },
  {
    name: "a year told in words parts it as well",
    text: "对拟列入2025年预算的项目评估24个，上年送评‹18000万元|year=2024›，本年核减‹3600万元|year=2025›，核减率20%。",
    told: ["R02 核减率20% 3600万元/18000万元"],
  },
  {
    name: "from sentence to sentence a year parts",
    text: "对拟列入2025年预算的项目评估24个，送评‹18000万元|year=2024›。核减‹3600万元|year=2025›，核减率20%。",
    told: ["R02 核减率20% 3600万元/18000万元？3600万元÷18000万元"],
  },
  {
    name: "several rates before their amount",
    text: "到位率分别为100%、100%、80%，实际到位8200万元。",
    told: ["R01 到位率100% 无/无"],
  },
  {
    name: "at so much or more is another rate",
    text: "全年项目支出12600万元，对应项目36个，项目资金平均350万元。与调整后项目预算14000万元相比，执行率90%，其中执行率达到85%及以上的项目28个。",
    told: ["R01 执行率90% 12600万元/14000万元？12600万元÷14000万元", "R01 执行率85% 12600万元/无"],
  },
  {
    name: "what should be made public",
    text: "应公开评价报告96份，实际公开84份，公开率87.5%。",
    told: ["R04 公开率87.5%＝84份÷96份？84份÷96份"],
  },
  {
    name: "what should and was made public",
    text: "应该公开评价报告96份，实际公开84份，公开率87.5%。",
    told: ["R04 公开率87.5%＝84份÷96份？84份÷96份"],
  },
  {
    name: "a price fell",
    text: "核定标准由每平方米8.8元调整为7.7元，降低1.1元，降幅为12.5%。",
    told: [],
  },
  {
    name: "planned and spent in one sentence",
    text: "纳入监控的项目预算‹6.20亿元|status=plan›，花出去4.34亿元，执行率70.0%。",
    told: ["R01 执行率70.0%＝4.34亿元÷6.20亿元？4.34亿元÷6.20亿元"],
  },
  {
    name: "planned in another sentence is no base of what was done",
    text: "全年报送目标‹50份|status=plan›。已报送46份，报送率92%。",
    told: ["R01 报送率92%（名） 46份/无？46份÷50份"],
  },
  {
    name: "what was to be sent and what was",
    text: "应报送的60家单位中，已报送57家，报送率95%。",
    told: ["R01 报送率95%（名）＝57家÷60家？57家÷60家"],
  },
  {
    name: "those who were not content are no part",
    text: "收回有效问卷500份，不满意的24份，满意度95.2%。",
    told: [],
  },
  {
    name: "marks are no whole of a number",
    text: "年度考核平均88.4分，优秀4家、合格6家、不合格2家，优秀率33.33%。",
    told: ["R01 优秀率33.33%（名） 4家/无"],
  },
  {
    name: "a budget smaller than what was spent, in its sentence",
    text: "运行经费全年预算742.50万元，累计支出1486.00万元，执行率50.0%。",
    told: ["R01 执行率50.0%＝1486.00万元÷742.50万元？1486.00万元÷742.50万元"],
  },
  {
    name: "two budgets and two rates at once",
    text: "两个专项预算分别为1000万元、600万元，支出900万元，执行率分别为90%、80%。",
    told: ["R01 执行率90%＝900万元÷1000万元？900万元÷1000万元"],
  },
  {
    name: "departments that checked, of all of the report",
    text: "全县86个单位对1160个项目全部完成自评。部门抽查复核18个本级部门，抽查面20.9%。",
    told: ["R04 抽查面20.9%（定）＝18个÷86个？18个÷86个"],
  },
  {
    name: "each county with its own amount and rate",
    text: "从压减情况看，清河县申报资金3.60亿元，评减5400万元，评减率15%；云山区申报资金2.40亿元，评减3120万元，评减率13%，云山区评减较少。",
    told: [
      "R02 评减率15%＝5400万元÷3.60亿元？5400万元÷3.60亿元",
      "R02 评减率13%＝3120万元÷2.40亿元？3120万元÷2.40亿元",
    ],
  },
  {
    name: "what another rate is told of is no base of this one",
    text: "甲批次送审4200.0万元，核减630.0万元，核减率15%；乙批次送审2600.0万元，核减390.0万元，核减率为15%；两批次合计核减1020.0万元，核减率达15%。",
    told: [
      "R02 核减率15%＝630.0万元÷4200.0万元？630.0万元÷4200.0万元",
      "R02 核减率15%＝390.0万元÷2600.0万元？390.0万元÷2600.0万元",
      "R02 核减率15% 1020.0万元/4200.0万元",
    ],
  },
  {
    name: "rates of a row are no parts of each other",
    text: "|单位|应报（份）|已报（份）|报送率（%）|上年报送率（%）|\n|水利局|40|38|95|90|",
    told: ["R01 报送率95 无/无", "R01 报送率90 无/无"],
  },
  {
    name: "marks in a row are no whole",
    text: "|指标|分值（份）|目标值（份）|完成值（份）|完成率（%）|\n|印发简报|10|24|18|75|",
    told: ["R01 完成率75＝18÷24"],
  },
  {
    name: "a base of another sentence that is smaller than the part",
    text: "收到申报材料30份。审核通过36份，通过率90%。",
    told: ["R01 通过率90%（名） 36份/30份"],
  },
  {
    name: "more than all of the sentence before, as the rate says",
    text: "计划培训30人。实际培训36人，培训率120%。",
    told: ["R01 培训率120%（名）＝36人÷30人"],
  },
  {
    name: "income and spending of two sentences",
    text: "全年收入预算8.40亿元。支出完成7.98亿元，支出率95%。",
    told: ["R01 支出率95% 7.98亿元/8.40亿元"],
  },
  {
    name: "the amount of a town is not that of the county",
    text: "县级财政下达预算6200万元。各县区支出4960万元，支出率80%。",
    told: ["R01 支出率80% 4960万元/6200万元"],
  },
  {
    name: "what follows 其中 is told of some",
    text: "采购预算4000万元，节约率12%，其中货物类节约300万元、服务类节约180万元。",
    told: ["R01 节约率12% 无/4000万元"],
  },
  {
    name: "what is left is told behind its number",
    text: "反馈问题60个，仍有6个未整改到位，整改54个，整改率90%。",
    told: ["R01 整改率90%＝54个÷60个？54个÷60个"],
  },
  {
    name: "what will be mended is not what was",
    text: "反馈问题60个，计划整改58个，已整改54个，整改率90%。",
    told: ["R01 整改率90%＝54个÷60个？54个÷58个？54个÷60个"],
  },
  {
    name: "being done is not done",
    text: "反馈问题60个，正在整改6个，整改率90%。",
    told: ["R01 整改率90% 无/60个"],
  },
  {
    name: "one number of both departments and projects",
    text: "核查单位20家、项目60个，问题项目15个，问题率25%。",
    told: ["R01 问题率25%＝15个÷60个？15个÷60个"],
  },
];

test.for(searched)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});
