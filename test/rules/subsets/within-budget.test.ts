import { expect, test } from "vitest";
import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { withinBudget } from "../../../rules/subsets/within-budget.ts";
import { boundsTold } from "../bounds-told.ts";

const exceeded = { messageId: "mismatch", severity: "hint" } as const;

testRule(partWithinWhole, {
  holds: [
    {
      name: "what was evaluated of what all projects have",
      text: "986个项目绩效目标随预算批复，资金总额«13.58亿元»。\n选取11个对象开展重点评价，涉及资金«39467.5万元»。",
    },
  ],
  broken: [
    {
      name: "a slip of the point in the money evaluated",
      text: "1052个项目编报绩效目标，涉及资金«11.86亿元»。\n对9个项目开展重点评价，涉及资金«24.5亿元»。",
      ...exceeded,
    },
    {
      name: "a slip of the point in the money of all",
      text: "986个项目绩效目标随预算批复，资金总额«0.1358亿元»。\n选取11个对象开展重点评价，涉及资金«39467.5万元»。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "only what was taken back",
      text: "通过绩效监控收回资金2840万元。\n选取11个对象开展重点评价，涉及资金3.9亿元。",
    },
    {
      name: "whole budgets of departments beside few projects",
      text: "对6个部门项目实行监控，涉及资金3.1亿元。\n选取3个部门开展重点评价，涉及资金3.6亿元。",
    },
    {
      name: "the money of the problems that were found",
      text: "组织重点评价21个，涉及资金104870万元。\n绩效目标编制、过程监控等4个方面存在问题47个，涉及金额11836.4万元。",
    },
  ],
});

test.for([
  [
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n选取11个对象开展重点评价，涉及资金39467.5万元。",
    "39467.5万元 1.5亿元",
  ],
  [
    "986个项目绩效目标随预算批复，资金总额13.58亿元。\n选取11个对象开展重点绩效评价，涉及资金 39467.5万元。",
    "39467.5万元 13.58亿元",
  ],
  [
    "986个项目绩效目标随预算批复，资金总额1.5亿元；全部项目资金1.9亿元。\n选取11个对象开展财政评价，涉及资金39467.5万元。",
    "39467.5万元 1.9亿元",
  ],
  [
    "选取11个对象开展复核，涉及资金39467.5万元。\n986个项目绩效目标随预算批复，资金总额1.5亿元。\n",
    "39467.5万元 1.5亿元",
  ],
  [
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n选取11个对象开展重点评价，涉及资金3亿元。",
    "3亿元 1.5亿元",
  ],
] as const)("some of the money of all projects: %s", ([text, quotes]) => {
  expect(boundsTold(withinBudget, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  [
    "a little more",
    "986个项目绩效目标随预算批复，资金总额3.5亿元。\n选取11个对象开展重点评价，涉及资金39467.5万元。",
  ],
  [
    "only what was taken back",
    "986个项目绩效目标随预算批复，收回资金1.5亿元。\n选取11个对象开展重点评价，涉及资金39467.5万元。",
  ],
  [
    "nothing was picked",
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n选取11个对象开展培训，涉及资金39467.5万元。",
  ],
  [
    "last year's",
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n上年选取11个对象开展重点评价，涉及资金39467.5万元。",
  ],
  [
    "several stages",
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n开展评估和重点评价，涉及资金39467.5万元。",
  ],
  [
    "all of several years",
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n选取11个对象开展重点评价，累计涉及资金39467.5万元。",
  ],
  [
    "about so much",
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n选取11个对象开展重点评价，涉及资金约39467.5万元。",
  ],
  [
    "another year",
    "986个项目绩效目标随预算批复，资金总额‹1.5亿元|year=2023›。\n选取11个对象开展重点评价，涉及资金‹39467.5万元|year=2024›。",
  ],
  ["in a table", "986个项目绩效目标随预算批复，资金总额1.5亿元。\n|重点评价涉及资金39467.5万元|"],
  [
    "things",
    "986个项目绩效目标随预算批复，资金总额1.5亿元。\n选取11个对象开展重点评价，涉及项目资金39467个。",
  ],
  ["nothing is told of all", "选取11个对象开展重点评价，涉及资金39467.5万元。"],
] as const)("not some of it: %s", ([, text]) => {
  expect(boundsTold(withinBudget, text)).toEqual([]);
});
