import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { statedCuts } from "../../../rules/rates/stated-cuts.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "from the base to the rate to the amount",
      text: "2025年科技专项在«4200万元»基础上压减«25%»，即压减«1050万元»，转用于职业教育。",
      passes: 1,
    },
    {
      name: "the base behind the rate",
      text: "对得分70分至80分之间的项目压减«10%»，涉及预算«3600万元»，压减«360万元»。",
    },
    {
      name: "what is left beside the part is all the rest",
      text: "项目开工率100%，完工«113个»，完工率«95.8%»，未完工«5个»均为跨年度项目。",
    },
    {
      name: "what the classes divide",
      text: "重点评价对象«33个|evaluation.key_objects»。\n评价等级“优”«9个»，占«27.27%»，“良”17个、“中”6个、“差”1个。",
    },
    {
      name: "cut next year for what was evaluated this year",
      text: "评价金额«40250万元|year=2024»，单个对象平均1610万元。\n压减2025年预算«1610万元|year=2025»，占评价金额«4%|year=2025»。",
    },
    {
      name: "within a limit",
      text: "编制«78名»，年末实有在职人员«71名»，人员控制率«91.03%»。",
      passes: 1,
    },
  ],
  broken: [
    {
      name: "from the base to the rate to the amount, swapped digits",
      text: "2025年科技专项在«4200万元»基础上压减«25%»，即压减«1500万元»，转用于职业教育。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the base behind the rate, swapped digits",
      text: "对得分70分至80分之间的项目压减«10%»，涉及预算«3600万元»，压减«630万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "within a limit, swapped digits",
      text: "编制«78名»，年末实有在职人员«71名»，人员控制率«93.01%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "the amount of something else",
      text: "在4200万元基础上压减25%，收回结余1500万元。",
    },
    {
      name: "a limit of several rates",
      text: "对“中”等级项目压减10%，对“差”等级项目压减30%，共压减1260万元。",
    },
    {
      name: "some more is left",
      text: "完工113个，完工率92.6%，未完工5个，另有4个取消。",
    },
  ],
});

test.for([
  ["在4200万元基础上压减25%，即压减1050万元。", "1050万元 4200万元 25%"],
  ["在4200万元基础上压减25%，即压减1500万元。", "1500万元 4200万元 25%"],
  ["在4200万元的基础上，统一再按25%，共扣减1050万元。", "1050万元 4200万元 25%"],
  ["在4200万元基础上压减 25%，即1050万元。", "1050万元 4200万元 25%"],
  ["按4200万元的25%扣减1050万元。", "1050万元 4200万元 25%"],
  ["按4200万元的25%（扣减1050万元）。", "1050万元 4200万元 25%"],
  ["按4200万元25%安排资金1050万元。", "1050万元 4200万元 25%"],
  ["按4200万元的25%基础上，扣除预算1050万元。", "1050万元 4200万元 25%"],
  ["按4200万元的25%扣1050万元。", "1050万元 4200万元 25%"],
  ["对项目压减10%，涉及预算3600万元，压减630万元。", "630万元 3600万元 10%"],
  ["对项目压减10%，共涉及3600万元，压减630万元。", "630万元 3600万元 10%"],
  ["对项目压减10%，涉及3600万元，压减630万元。", "630万元 3600万元 10%"],
  ["对项目压减10%，12个项目预算3600万元，压减360万元。", "360万元 3600万元 10%"],
  ["对项目压减10%，两项政策原有资金总额3600万元，共压减360万元。", "360万元 3600万元 10%"],
  ["对项目压减经费10%，上年预算3600万元，压减360万元。", "360万元 3600万元 10%"],
  ["安排10%，预算3600万元，安排360万元。", "360万元 3600万元 10%"],
  ["按10%的比例压减预算，涉及资金3600万元，压减360万元。", "360万元 3600万元 10%"],
  ["按10%比例压减，项目总投资3600万元，压减 360万元。", "360万元 3600万元 10%"],
  ["按‹10%|status=threshold›的比例扣减，涉及预算3600万元，扣减630万元。", "630万元 3600万元 10%"],
] as const)("the base, the rate and the amount: %s", ([text, quotes]) => {
  expect(boundsTold(statedCuts, text)).toEqual([`share ${quotes}`]);
});

test.for([
  ["no verb between", "按4200万元的25%，计1050万元。"],
  ["another deed", "在4200万元基础上压减25%，收回结余1500万元。"],
  ["a rate of spending", "预算4200万元，执行率25%，支出1050万元。"],
  ["more words before the rate", "在4200万元基础上结合绩效评价结果压减25%，即压减1050万元。"],
  ["more words before the amount", "在4200万元基础上压减25%，即压减部门项目支出1050万元。"],
  ["what is granted is not what is cut", "压减10%，预算3600万元，安排1200万元。"],
  ["what is cut is not what is granted", "安排10%，预算3600万元，压减360万元。"],
  ["a share without a verb", "比重10%，预算3600万元，压减360万元。"],
  [
    "the verb far before the rate",
    "压减部门一般性项目支出预算比重10%，预算3600万元，压减360万元。",
  ],
  ["the base in another clause", "压减10%，财政部门统一收回，预算3600万元，压减360万元。"],
  ["the amount is told without a verb", "压减10%，涉及预算3600万元，即360万元。"],
  ["the amount of something else", "压减10%，涉及预算3600万元，压减公用经费后收回360万元。"],
  ["a limit that no 按 applies", "压减‹10%|status=threshold›，涉及预算3600万元，扣减360万元。"],
  ["a limit and a base before it", "在4200万元基础上按‹25%|status=threshold›，即压减1050万元。"],
  [
    "a limit from which no slip leads to the amount",
    "按‹10%|status=threshold›的比例扣减，涉及预算3600万元，扣减2877.31万元。",
  ],
  ["things and not money", "压减10%，涉及项目3600个，压减360万元。"],
  ["things were cut", "压减10%，涉及预算3600万元，压减360个。"],
  ["no amount", "压减10%，涉及预算3600万元。"],
  ["no base", "压减10%，压减360万元。"],
  ["another sentence", "压减10%，涉及预算3600万元。压减360万元。"],
  ["in a table", "|压减10%|涉及预算3600万元|压减360万元|"],
] as const)("not a cut by a rate: %s", ([, text]) => {
  expect(boundsTold(statedCuts, text)).toEqual([]);
});

const heldAs = (text: string): string | undefined =>
  statedCuts(sceneOf(reportFrom(text)))[0]?.evidence[2]?.figure?.quantity.laidDown;

test("what is laid down is exact where a slip explains the amount", () => {
  expect(heldAs("按规定扣减10%，涉及预算3600万元，扣减630万元。")).toBe("closely");
  expect(heldAs("扣减10%，涉及预算3600万元，扣减630万元。")).toBeUndefined();
  expect(heldAs("按规定扣减10%，涉及预算3600万元，扣减2877.31万元。")).toBeUndefined();
});
