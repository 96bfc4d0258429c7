import { expect, test } from "vitest";
import { executionsTold } from "./executions-told.ts";

const executed = [
  {
    name: "a band is no rate of completion",
    text: "60%至80%的28个。",
    told: [],
  },
  {
    name: "the stage of the rate is not that of the only budget",
    text: "调整预算42万元，决算31.5万元，完成年初预算的75%。",
    told: [],
  },
  {
    name: "相当于 of what is not told",
    text: "压减支出2860万元，其中压减公用经费940万元、压减项目支出1920万元，后者相当于年初项目支出的1.6%。",
    told: [],
  },
  {
    name: "one budget is no choice of several",
    text: "运行经费全年预算742.50万元，累计支出1486.00万元，执行率50.0%。",
    told: [],
  },
  {
    name: "two budgets after changes: none is meant for sure",
    text: "年初预算280万元，县级调整后预算310万元，镇级调整后预算90万元，支出270万元，执行率87.1%。",
    told: [],
  },
  {
    name: "a plan is not what came of another",
    text: "收入完成预算的101.5%（预算‹64200万元|status=plan›），支出完成预算‹58600万元|status=plan›的96.2%。",
    told: [],
  },
  {
    name: "nothing was completed",
    text: "为年度计划1.80亿元的106.5%。",
    told: [],
  },
  {
    name: "of a year's budget, quarter by quarter",
    text: "从季度支出看，一季度支出3.20亿元，占年度预算的16%；二季度支出5.80亿元，上半年累计支出9.00亿元，占年度预算的45%。",
    told: [],
  },
  {
    name: "a row without budgets",
    text: "|镇|2024年执行率（%）|2023年执行率（%）|较上年提高（%）|\n|甲镇|94.0|90.0|4.0|\n|乙镇|88.0|85.0|3.0|",
    told: [],
  },
  {
    name: "a rate alone",
    text: "预算执行率94.16%。",
    told: [],
  },
  {
    name: "two shares of what came in",
    text: "收入420万元，占比60%，完成年初预算700万元的60%。",
    told: [],
  },
  {
    name: "a row with two amounts spent",
    text: "|部门|年初预算（万元）|全年预算（万元）|上半年执行数（万元）|全年执行数（万元）|执行率（%）|\n|教育局|800.00|1000.00|400.00|900.00|90.0|",
    told: [],
  },
  {
    name: "a row with one budget",
    text: "|部门|全年预算（万元）|执行数（万元）|执行率（%）|\n|教育局|1000.00|900.00|90.0|",
    told: [],
  },
  {
    name: "a row with two budgets after changes",
    text: "|部门|调整后预算（万元）|全年预算（万元）|执行数（万元）|执行率（%）|\n|教育局|950.00|1000.00|900.00|90.0|",
    told: [],
  },
  {
    name: "a row with a rate of something else",
    text: "|部门|年初预算（万元）|全年预算（万元）|执行数（万元）|公开率（%）|\n|教育局|800.00|1000.00|900.00|90.0|",
    told: [],
  },
  {
    name: "how many times as much is no rate of completion",
    text: "收入完成86亿元，为年初预算43亿元的2倍。",
    told: [],
  },
  {
    name: "what a plan of this name came to, told twice",
    text: "债务余额40.00亿元，债务余额38.00亿元，核定限额50.00亿元，债务余额为限额的80%。",
    told: [],
  },
  {
    name: "a limit that is no amount",
    text: "债务余额40.00亿元，核定限额50个，债务余额为限额的80%。",
    told: [],
  },
  {
    name: "of the plan, the sentence telling two plans",
    text: "预算38.00万元，追加预算4.00万元，决算29.64万元，完成预算的78%。",
    told: [],
  },
  {
    name: "the number right before is no plan",
    text: "预算38.00万元，其他收入4.00万元，决算29.64万元，完成预算的78%。",
    told: [],
  },
  {
    name: "nobody says what became of the budget",
    text: "预算38.00万元，节余29.64万元，完成预算的78%。",
    told: [],
  },
  {
    name: "a colon parts the budget from what came of it",
    text: "公务接待费预算38.00万元：全年决算29.64万元，完成预算的78%。",
    told: [],
  },
  {
    name: "points are no rate of completion",
    text: "收入完成6.40亿元，完成年初预算8.00亿元的80个百分点。",
    told: [],
  },
  {
    name: "what is to be reached is no claim",
    text: "收入完成6.40亿元，完成年初预算8.00亿元的‹80%|status=threshold›为合格。",
    told: [],
  },
  {
    name: "what a sum belongs to is no plan that it completes",
    text: "拨付资金3.20亿元，属于预备费4.00亿元的80%。",
    told: [],
  },
  {
    name: "what is arranged besides spending did not come of the budget",
    text: "预算42.00万元，支出以外的另行安排31.50万元，完成预算的75%。",
    told: [],
  },
  {
    name: "another plan behind: none is meant for sure",
    text: "预算38.00万元，决算29.64万元，完成预算的78%，明年计划40.00万元。",
    told: [],
  },
  {
    name: "two budgets of the stage that the rate names",
    text: "省级调整预算20.00亿元，市级调整预算39.50亿元，全年支出37.92亿元，为调整预算的96%。",
    told: [],
  },
  {
    name: "a limit told behind is not what the rate names",
    text: "债务余额40.00亿元，债务余额为限额的80%，核定限额50.00亿元。",
    told: [],
  },
  {
    name: "two limits",
    text: "债务余额40.00亿元，核定限额50.00亿元，新增限额2.00亿元，债务余额为限额的80%。",
    told: [],
  },
  {
    name: "no limit at all",
    text: "债务余额40.00亿元，债务余额为限额的80%。",
    told: [],
  },
  {
    name: "one figure of both names",
    text: "债务余额限额40.00亿元，债务余额为限额的80%。",
    told: [],
  },
  {
    name: "a rate of what is carried over",
    text: "年初预算400.00万元，调整后预算450.00万元，实际支出360.00万元，结转率20%。",
    told: [],
  },
  {
    name: "budgets without spending",
    text: "年初预算400.00万元，调整后预算450.00万元，预算执行率80%。",
    told: [],
  },
];

test.for(executed)("$name", ({ text, told }) => {
  expect(executionsTold(text)).toEqual(told);
});
