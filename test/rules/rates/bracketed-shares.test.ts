import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(rateRecomputed, {
  holds: [
    {
      name: "the whole behind its items",
      text: "绿灯16个（24.6%）、黄灯«38个»（«58.5%»）、红灯11个（16.9%），监控项目合计«65个»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of a share",
      text: "绿灯«16个»（«26.4%»）、黄灯38个（58.5%）、红灯11个（16.9%），监控项目合计«65个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "a list that comes to another number",
      text: "绿灯16个（24.6%）、黄灯38个（58.5%），红灯11个，发出提示函合计120份。",
    },
  ],
});
