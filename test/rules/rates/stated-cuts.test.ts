import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

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
