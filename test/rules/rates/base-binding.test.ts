import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

const based = [
  {
    name: "of all towns: what another paragraph tells of one of them and is less is not all",
    text: "石渠镇红灯项目4个。\n东坪乡红灯6个，占全县乡镇红灯项目的40.0%。",
    told: ["R01 占比40.0% 6个/无"],
  },
  {
    name: "found and mended in other years",
    text: "共发现问题‹150个|year=2024›，截至次年6月底，完成整改‹138个|year=2025›，整改完成率92%。",
    told: ["R01 整改完成率92% 138个/150个"],
  },
  {
    name: "占全市的: the amount of all that is called as the part",
    text: "全市送审金额48.00亿元，核减6.00亿元，核减率12.5%。清河区、云山市核减额合计3.00亿元，占全市的50%。",
    told: [
      "R02 核减率12.5%＝6.00亿元÷48.00亿元？6.00亿元÷48.00亿元",
      "R01 占比50%＝3.00亿元÷6.00亿元？3.00亿元÷48.00亿元",
    ],
  },
  {
    name: "departments among other words",
    text: "52个县级部门和14个乡镇完成自评。县财政局组织小组对13个部门的自评质量进行复核，占县级部门的25%。",
    told: ["R01 占比25%＝13个÷52个？13个÷52个？13个÷14个"],
  },
  {
    name: "a kind by its name, no total of the kinds",
    text: "分领域看，交通类审减0.72亿元，农业类审减0.36亿元，文旅类审减0.24亿元，交通类占审减额的54.5%，超过一半。",
    told: ["R01 占比54.5%（名） 0.72亿元/无？0.72亿元÷0.36亿元？0.72亿元÷0.24亿元"],
  },
  {
    name: "of all that was cut, nowhere told",
    text: "其中核减最多的是城建领域，核减 640 万元，占全部核减资金的 52.4%。",
    told: ["R01 占比52.4% 640万元/无"],
  },
  {
    name: "the adjusted budget where the projects have just been told",
    text: "监控项目1362个，年初预算98200万元，调整后预算106000万元。其中延期项目涉及资金15900万元，占监控项目调整后预算的15%。",
    told: ["R01 占比15% 15900万元/无？15900万元÷106000万元"],
  },
  {
    name: "one level of the whole that two divide",
    text: "全市纳入绩效目标管理的资金360.0亿元，其中市本级108.0亿元，县区252.0亿元，市本级资金占30%。",
    told: ["R01 占比30%（借） 108.0亿元/360.0亿元"],
  },
  {
    name: "cut next year, of what was evaluated this year",
    text: "评价金额‹32000万元|year=2024›，单个对象平均1280万元。\n压减2025年预算‹1280万元|year=2025›，占评价金额的‹4%|year=2025›。",
    told: ["R01 占比4%＝1280万元÷32000万元？1280万元÷32000万元"],
  },
  {
    name: "all of them",
    text: "应编报项目640个，实际编报640个，编报率100%。",
    told: ["R01 编报率100%（名）＝640个÷640个？640个÷640个"],
  },
  {
    name: "a carried-over year does not part figures of a paragraph",
    text: "绩效指标库收录指标‹5200条|year=2024›。当年新增‹780条|year=2025›，占指标总数的15%。",
    told: ["R01 占比15%＝780条÷5200条？780条÷5200条"],
  },
  {
    name: "a year told before the number does",
    text: "2024年收录指标‹5200条|year=2024›。2025年新增‹780条|year=2025›，占指标总数的15%。",
    told: ["R01 占比15% 780条/无"],
  },
  {
    name: "nor does it across paragraphs",
    text: "绩效指标库收录指标‹5200条|year=2024›。\n当年新增‹780条|year=2025›，占指标总数的15%。",
    told: ["R01 占比15% 780条/无"],
  },
  {
    name: "last year's number is another one",
    text: "上年收录指标‹5200条|year=2024›。当年新增‹780条|year=2025›，占指标总数的15%。",
    told: ["R01 占比15% 780条/无"],
  },
  {
    name: "what is planned for a share of what is planned",
    text: "全年预算‹8.00亿元|status=plan›。评价资金2.40亿元，占全年预算的30%。",
    told: ["R01 占比30%＝2.40亿元÷8.00亿元？2.40亿元÷8.00亿元"],
  },
  {
    name: "what is planned is no total of what was found",
    text: "计划检查项目‹80个|status=plan›。发现问题项目20个，占项目总数的25%。",
    told: ["R01 占比25% 20个/无"],
  },
  {
    name: "a total two sentences before",
    text: "全区共有项目80个。资金按时下达。延期的20个，占总数的25%。",
    told: ["R01 占比25% 20个/无？20个÷80个"],
  },
  {
    name: "a row is no base of a share in the prose",
    text: "|类别|项目（个）|\n|在建|80|\n延期的20个，占在建项目的25%。",
    told: ["R01 占比25% 20个/无"],
  },
  {
    name: "a number that is called by the words behind it",
    text: "75家县级预算单位全部编报。抽查15家，占县级预算单位的20%。",
    told: ["R01 占比20%＝15家÷75家？15家÷75家"],
  },
  {
    name: "the same value twice is one base",
    text: "自评项目80个，其中自评项目80个全部复核。得优的20个，占自评项目的25%。",
    told: ["R01 占比25%＝20个÷80个？20个÷80个"],
  },
  {
    name: "a part written too large still has its base",
    text: "自评项目80个。得优的200个，占自评项目的25%。",
    told: ["R01 占比25%＝200个÷80个？200个÷80个"],
  },
  {
    name: "quoted words are the same words",
    text: "“双减”项目80个。其中得优的20个，占双减项目的25%。",
    told: ["R01 占比25%＝20个÷80个？20个÷80个"],
  },
  {
    name: "an amount whose name ends like the base",
    text: "部门预算年初安排12.00亿元。评价资金3.00亿元，占部门预算的25%。",
    told: ["R01 占比25% 3.00亿元/无？3.00亿元÷12.00亿元"],
  },
  {
    name: "called so among other words behind the number is only guessed",
    text: "全县有56个一级预算县级部门。对14个部门的自评质量进行复核，占县级部门的25%。",
    told: ["R01 占比25%＝14个÷56个？14个÷56个"],
  },
  {
    name: "called so among other words before an amount is only guessed",
    text: "县级部门预算资金共12.00亿元。评价资金3.00亿元，占部门预算的25%。",
    told: ["R01 占比25%＝3.00亿元÷12.00亿元？3.00亿元÷12.00亿元"],
  },
  {
    name: "what an amount is spent on is not what it is",
    text: "安排12.00亿元用于部门预算。评价资金3.00亿元，占部门预算的25%。",
    told: ["R01 占比25% 3.00亿元/无"],
  },
  {
    name: "far behind the number nothing names it",
    text: "全县有56个先后开展绩效运行监控和评价的县级部门。对14个部门的自评质量进行复核，占县级部门的25%。",
    told: ["R01 占比25%＝14个÷56个"],
  },
  {
    name: "a larger and a smaller one of the name",
    text: "年初自评项目80个，年末自评项目120个。得优的90个，占自评项目的75%。",
    told: ["R01 占比75%＝90个÷120个？90个÷120个"],
  },
];

test.for(based)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});
