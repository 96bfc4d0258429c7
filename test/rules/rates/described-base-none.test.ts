import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

const described = [
  {
    name: "all of what was checked in particular",
    text: "经核查，收回结余资金6200万元，同意调整用途2800万元，收回和调整用途的资金合计9000万元，占重点核查资金的12.5%。",
    told: ["R01 占比12.5% 9000万元/无"],
  },
  {
    name: "占全县的: the county's where its own is told",
    text: "全县一般公共预算支出320000万元，较上年增长4.1%；县本级支出240000万元，占全县的75%。",
    told: ["R01 占比75% 240000万元/无？240000万元÷320000万元"],
  },
  {
    name: "some lights of all of them",
    text: "红灯项目较多的单位有县水利局、县教育局、县住建局，3个单位共有红灯项目18个，占全部红灯项目的45%。",
    told: ["R01 占比45% 18个/无"],
  },
  {
    name: "two amounts of what was evaluated",
    text: "纳入自评的项目40个，涉及资金16000.00万元。纳入自评的政策6项，涉及资金5200.00万元。\n抽查资金4240.00万元，占自评资金的20%。",
    told: ["R01 占比20% 4240.00万元/无"],
  },
  {
    name: "problems of two kinds, of all problems nowhere told",
    text: "至年末，立行立改问题全部办结，限期整改问题办结30个，两类问题共办结108个，占全部问题的86.4%。",
    told: ["R01 占比86.4% 108个/无？108个÷30个"],
  },
  {
    name: "three fields together, of all that was cut",
    text: "乡村振兴、交通、住建三个领域核减最为集中，核减额依次为1400万元、1200万元、800万元，合计3400万元，占全部核减资金的79.1%。",
    told: ["R01 占比79.1% 3400万元/无？3400万元÷1400万元"],
  },
  {
    name: "all bonds are nowhere told",
    text: "新增债券7.7亿元，占债券总额的70%；再融资债券3.3亿元，占30%。",
    told: ["R01 占比70% 7.7亿元/无？7.7亿元÷3.3亿元", "R01 占比30%（借） 3.3亿元/无"],
  },
  {
    name: "占项目总数: some of them only",
    text: "延期项目80个。\n建成投用的20个，占项目总数的25%。",
    told: ["R01 占比25% 20个/无？20个÷80个"],
  },
  {
    name: "占部门总数: projects are no departments",
    text: "全区共安排项目80个。\n抽查部门20个，占部门总数的25%。",
    told: ["R01 占比25% 20个/无"],
  },
  {
    name: "money is no share of projects",
    text: "全区共安排项目80个。\n评价资金2.00亿元，占项目总数的25%。",
    told: ["R01 占比25% 无/无"],
  },
  {
    name: "of what was asked for: what was planned differs from what was done",
    text: "计划抽取‹80个|status=plan›项目复核。复核后调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15% 12个/无"],
  },
  {
    name: "last year's checks are others",
    text: "去年抽取80个项目复核。复核后调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15% 12个/无"],
  },
  {
    name: "amounts of departments are told of income as well",
    text: "部门预算收入总计8.00亿元，支出总计7.60亿元。评价资金1.90亿元，占部门预算支出的25%。",
    told: ["R01 占比25% 1.90亿元/无"],
  },
  {
    name: "another noun is another thing",
    text: "参加培训的单位80个。培训后达标的问题12个，占培训项目的15%。",
    told: ["R01 占比15% 无/无"],
  },
  {
    name: "占全区的: two totals told as often",
    text: "全区共安排资金24.00亿元。\n全区共安排资金24.00亿元。\n共下达资金8.00亿元。\n共下达资金8.00亿元。\n红灯项目资金6.00亿元，占全区的25%。",
    told: ["R01 占比25% 6.00亿元/无？6.00亿元÷8.00亿元？6.00亿元÷24.00亿元"],
  },
  {
    name: "占全区的: totals told once",
    text: "全区共安排资金24.00亿元。\n共下达资金8.00亿元。\n红灯项目资金6.00亿元，占全区的25%。",
    told: ["R01 占比25% 6.00亿元/无？6.00亿元÷8.00亿元？6.00亿元÷24.00亿元"],
  },
  {
    name: "占全区的: a total told only behind",
    text: "红灯项目资金6.00亿元，占全区的25%。\n全区共安排资金24.00亿元。\n全区共安排资金24.00亿元。",
    told: ["R01 占比25% 6.00亿元/无？6.00亿元÷24.00亿元"],
  },
  {
    name: "占全区的: what is no total is told twice",
    text: "收回资金24.00亿元。\n收回资金24.00亿元。\n红灯项目资金6.00亿元，占全区的25%。",
    told: ["R01 占比25% 6.00亿元/无"],
  },
  {
    name: "占全市的: two amounts that the part may be called after",
    text: "全市核减6.00亿元。本级核减4.00亿元。清河区、云山市核减额合计3.00亿元，占全市的50%。",
    told: ["R01 占比50% 3.00亿元/无？3.00亿元÷6.00亿元"],
  },
  {
    name: "占部门总数: a total without a noun",
    text: "全区共有80个。\n抽查部门20个，占部门总数的25%。",
    told: ["R01 占比25% 20个/无"],
  },
  {
    name: "占项目总数: two totals of which neither is called so",
    text: "共评价项目60个。共监控项目80个。\n建成投用的20个，占项目总数的25%。",
    told: ["R01 占比25% 20个/无？20个÷80个？20个÷60个"],
  },
  {
    name: "a number of another noun is not what the share names",
    text: "全年重点监控40个。\n偏差较大的项目6个，占重点监控项目的15%。",
    told: ["R01 占比15% 6个/无"],
  },
  {
    name: "lights behind 其中 are some of others",
    text: "监控160个项目，其中有40个项目亮红灯。\n住建等单位有红灯项目18个，占红灯项目的45%。",
    told: ["R01 占比45% 18个/无"],
  },
  {
    name: "units with a light are no projects",
    text: "全年40个单位亮红灯。\n住建等单位有红灯项目18个，占红灯项目的45%。",
    told: ["R01 占比45% 18个/无"],
  },
  {
    name: "a number without a noun",
    text: "全年40个亮红灯。\n住建等单位有红灯项目18个，占红灯项目的45%。",
    told: ["R01 占比45% 18个/无"],
  },
  {
    name: "an amount that is not called money",
    text: "对40个项目重点核查，形成16000万元。\n收回2400万元，占重点核查资金的15%。",
    told: ["R01 占比15% 2400万元/无"],
  },
  {
    name: "income is no spending",
    text: "重点核查的单位收入16000万元。\n收回2400万元，占重点核查支出的15%。",
    told: ["R01 占比15% 2400万元/无"],
  },
  {
    name: "how many were visited while checking is not how many were checked",
    text: "复核工作历时三个月，走访单位80个。\n调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15% 12个/无"],
  },
  {
    name: "told beside, and called otherwise",
    text: "专家入库工作完成，现有专家80名。\n新聘20名，占入库的25%。",
    told: ["R01 占比25% 20名/无"],
  },
  {
    name: "占全市的: called just as the part is",
    text: "全市核减6.00亿元。本次核减3.00亿元，占全市的50%。",
    told: ["R01 占比50% 3.00亿元/无？3.00亿元÷6.00亿元"],
  },
  {
    name: "heads of departments are no departments",
    text: "先后约谈80个部门，负责人全部到场。\n新任的20个，占部门负责人的25%。",
    told: ["R01 占比25% 20个/无"],
  },
  {
    name: "long before the number something was checked",
    text: "复核以后认定为问题较多的单位80个。\n调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15% 12个/无"],
  },
];

test.for(described)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});
