import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { testRule } from "../../helpers/test-rule.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

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
  ],
});
