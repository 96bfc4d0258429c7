import { expect, test } from "vitest";
import { casesTold } from "./cases-told.ts";

const described = [
  {
    name: "reports of all the business, in another paragraph",
    text: "22家机构共承接绩效业务110项。\n本次抽查报告33份，占全部业务的30%。",
    told: ["R01 占比30%＝33份÷110项"],
  },
  {
    name: "占全市的: the one amount that ends like the part",
    text: "全市送审金额48.00亿元，核减6.00亿元，核减率12.5%。清河区、云山市核减额合计3.00亿元，占全市的50%。",
    told: [
      "R02 核减率12.5%＝6.00亿元÷48.00亿元？6.00亿元÷48.00亿元",
      "R01 占比50%＝3.00亿元÷6.00亿元？3.00亿元÷48.00亿元",
    ],
  },
  {
    name: "the money of what was evaluated by the units themselves",
    text: "纳入自评的项目40个，涉及资金16000.00万元。\n抽查资金4000.00万元，占自评资金的25%。",
    told: ["R01 占比25%＝4000.00万元÷16000.00万元"],
  },
  {
    name: "the money of the targets of the whole county",
    text: "全县纳入绩效目标管理的项目资金共180000.00万元。\n选取12个项目开展评价，评价资金32400.00万元，占全县绩效目标资金总额的18%。",
    told: ["R01 占比18%＝32400.00万元÷180000.00万元？32400.00万元÷180000.00万元"],
  },
  {
    name: "what was drawn, where projects were drawn",
    text: "随机抽取80个项目复核，抽查面为一成。复核后调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15%＝12个÷80个"],
  },
  {
    name: "what was checked is told behind its number",
    text: "对80个项目进行复核。复核后调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15%＝12个÷80个"],
  },
  {
    name: "of the indicators the largest number is all of them",
    text: "绩效指标库收录指标5200条，其中共性指标1040条，行业指标4160条；当年新增78条，占指标总数的1.5%。",
    told: ["R01 占比1.5%＝78条÷5200条？78条÷4160条？78条÷1040条？78条÷5200条"],
  },
  {
    name: "占项目总数: the number that is told as a total",
    text: "全区共安排项目80个。\n建成投用的20个，占项目总数的25%。",
    told: ["R01 占比25%＝20个÷80个？20个÷80个"],
  },
  {
    name: "占项目总数: told as what was carried out",
    text: "本年实施项目80个。\n建成投用的20个，占项目总数的25%。",
    told: ["R01 占比25%＝20个÷80个？20个÷80个"],
  },
  {
    name: "占项目总数: a total told behind the share",
    text: "建成投用的20个，占项目总数的25%。\n全区共安排项目80个。",
    told: ["R01 占比25%＝20个÷80个？20个÷80个"],
  },
  {
    name: "two totals of one noun",
    text: "全区共安排项目80个。\n共评价项目60个。\n建成投用的20个，占项目总数的25%。",
    told: ["R01 占比25%＝20个÷80个？20个÷80个？20个÷60个"],
  },
  {
    name: "of what was monitored the money, told by its words",
    text: "区财政局对其中16个项目实施重点监控，涉及资金8000.00万元，识别偏差较大项目5个，收回预算资金600.00万元，占重点监控资金的7.5%。",
    told: ["R01 占比7.5%＝600.00万元÷8000.00万元"],
  },
  {
    name: "其中 leads to an item",
    text: "监控项目160个，其中重点监控项目80个。重点监控发现偏差的12个，占重点监控项目的15%。",
    told: ["R01 占比15%＝12个÷80个？12个÷80个？12个÷160个"],
  },
  {
    name: "smaller than its part, and the only one of the words",
    text: "随机抽取10个项目复核。复核后调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15%＝12个÷10个"],
  },
  {
    name: "占全区的: the total that the report tells again and again",
    text: "全区共安排资金24.00亿元。\n全区共安排资金24.00亿元，共涉及项目96个。\n共下达资金8.00亿元。\n红灯项目资金6.00亿元，占全区的25%。",
    told: ["R01 占比25%＝6.00亿元÷24.00亿元？6.00亿元÷8.00亿元？6.00亿元÷24.00亿元"],
  },
  {
    name: "占全区的: the last total is told most often",
    text: "共下达资金8.00亿元。\n全区共安排资金24.00亿元。\n全区共安排资金24.00亿元。\n红灯项目资金6.00亿元，占全区的25%。",
    told: ["R01 占比25%＝6.00亿元÷24.00亿元？6.00亿元÷24.00亿元？6.00亿元÷8.00亿元"],
  },
  {
    name: "the money of what is managed by results",
    text: "全县纳入预算绩效管理的项目资金共160000.00万元。\n选取12个项目开展评价，评价资金40000.00万元，占绩效目标资金总额的25%。",
    told: ["R01 占比25%＝40000.00万元÷160000.00万元"],
  },
  {
    name: "the money of what is managed by targets",
    text: "全县实行绩效目标管理的资金共160000.00万元。\n选取12个项目开展评价，评价资金40000.00万元，占绩效目标资金总额的25%。",
    told: ["R01 占比25%＝40000.00万元÷160000.00万元？40000.00万元÷160000.00万元"],
  },
  {
    name: "one of the words is smaller than the part",
    text: "抽取10个项目试点复核。随机抽取80个项目复核。\n调低等级的12个，占抽查数的15%。",
    told: ["R01 占比15%＝12个÷80个"],
  },
  {
    name: "all of three, told as a sum",
    text: "经核查，收回结余资金6200万元，同意调整用途2800万元，两类资金合计9000万元，占重点核查资金的12.5%。\n重点核查资金72000万元。",
    told: ["R01 占比12.5%＝9000万元÷72000万元？9000万元÷72000万元"],
  },
  {
    name: "some lights of all that were lit",
    text: "监控按月开展。全年40个项目亮红灯。\n住建等单位有红灯项目18个，占红灯项目的45%。",
    told: ["R01 占比45%＝18个÷40个"],
  },
  {
    name: "what is called so before the number",
    text: "全年专家入库80名。\n新聘20名，占入库的25%。",
    told: ["R01 占比25%＝20名÷80名？20名÷80名"],
  },
  {
    name: "what is called so behind the number",
    text: "目前有80名入库专家。\n新聘20名，占入库的25%。",
    told: ["R01 占比25%＝20名÷80名？20名÷80名"],
  },
  {
    name: "a total of its own words",
    text: "重点核查资金共16000万元，重点核查资金中涉农4000万元。\n收回2400万元，占重点核查资金总额的15%。",
    told: ["R01 占比15%＝2400万元÷16000万元？2400万元÷16000万元？2400万元÷4000万元"],
  },
  {
    name: "amounts and numbers of one thing",
    text: "重点核查项目40个、资金16000万元。\n收回2400万元，占重点核查资金的15%。",
    told: ["R01 占比15%＝2400万元÷16000万元"],
  },
  {
    name: "projects whose money is watched are projects",
    text: "全年80个项目纳入资金监管。\n延期的20个，占资金监管项目的25%。",
    told: ["R01 占比25%＝20个÷80个"],
  },
  {
    name: "the number of projects with a light",
    text: "全年40个项目亮红灯。\n住建等单位有红灯项目18个，占红灯项目数的45%。",
    told: ["R01 占比45%＝18个÷40个"],
  },
];

test.for(described)("$name", ({ text, told }) => {
  expect(casesTold(text)).toEqual(told);
});
