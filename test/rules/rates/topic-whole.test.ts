import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

const units = "全县共有县直部门«46个»、乡镇14个，合计60个单位纳入绩效管理。\n";

testRule(rateRecomputed, {
  holds: [
    {
      name: "what the sentence is about was counted before",
      text: `${units}县直部门中，首轮通过审核的有«21个»，占«45.7%»。`,
    },
  ],
  broken: [
    {
      name: "what the sentence is about was counted before, swapped digits",
      text: `${units}县直部门中，首轮通过审核的有«21个»，占«47.5%»。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what the sentence is about was counted before, the rest's share",
      text: `${units}县直部门中，首轮通过审核的有«21个»，占«54.3%»。`,
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "counted twice, and not alike",
      text: "县直部门46个编报目标。另有一类县直部门52个。\n县直部门中，首轮通过审核的有21个，占33.3%。",
    },
    {
      name: "the share of something else",
      text: "全县共有县直部门46个。\n县直部门中，首轮通过审核的有21个，占复核项目的33.3%。",
    },
  ],
});
