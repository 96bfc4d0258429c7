import { yearlyGrowth } from "../../../rules/ledger/yearly-growth.ts";
import { testRule } from "../../helpers/test-rule.ts";

const told = (rate: string): string =>
  `收入由«2020年»的«100.00亿元»增长到2023年的«133.10亿元»，年均增长«${rate}»。`;

testRule(yearlyGrowth, {
  holds: [
    { name: "an exact root", text: told("10%") },
    { name: "a rounded root", text: told("10.0%") },
  ],
  broken: [
    {
      name: "a rate that no number of years fits",
      text: told("12%"),
      messageId: "mismatch",
      severity: "warning",
      says: "年均增速与首末两年不符：",
    },
    {
      name: "one place off",
      text: told("10.2%"),
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "years counted instead of intervals: a hint that says so",
      text: told("7.4%"),
      messageId: "mismatch",
      severity: "hint",
      says: "按4年计算则相符，请核对年数是按年份还是按间隔计算。",
    },
  ],
  abstains: [
    {
      name: "without years",
      text: "收入由100亿元增长到133.1亿元，年均增长10%。",
      outcome: "insufficient",
    },
    {
      name: "without the first year",
      text: "收入133.1亿元，年均增长10%。",
      outcome: "insufficient",
    },
  ],
});
