import { yearlyGrowth } from "../../../rules/ledger/yearly-growth.ts";
import { testRule } from "../../helpers/test-rule.ts";

const told = (rate: string): string =>
  `收入由«2020年»的«100.00亿元»增长到2023年的«133.10亿元»，年均增长«${rate}»。`;

testRule(yearlyGrowth, {
  holds: [
    { name: "an exact root", text: told("10%") },
    { name: "a rounded root", text: told("10.0%") },
    {
      name: "two years, the first of them behind an earlier one",
      text: "2018年起步，收入由«2021年»全县的«100.00亿元»增长到2023年的«121.00亿元»，年均增长«10%»。",
    },
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
    {
      name: "cut off, not rounded: a hint under the same title",
      text: "收入由«2020年»的«1000.0000亿元»增长到2023年的«1340.0000亿元»，年均增长«10.24%»。",
      messageId: "tail",
      severity: "hint",
      says: "年均增速与首末两年不符：",
    },
    {
      name: "a year too few counted: a hint that says so",
      text: told("15.4%"),
      messageId: "mismatch",
      severity: "hint",
      says: "按2年计算则相符",
    },
    {
      name: "the whole growth of two years is none of one year",
      text: "收入由«2021年»的«100.00亿元»增长到2023年的«121.00亿元»，年均增长«21%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a yearly decline: a hint",
      text: "债务由«2020年»的«133.10亿元»下降到2023年的«100.00亿元»，年均下降«15%»。",
      messageId: "mismatch",
      severity: "hint",
    },
  ],
  abstains: [
    {
      name: "without years",
      text: "收入由100亿元增长到133.1亿元，年均增长«10%»。",
      outcome: "insufficient",
      says: "缺少首年、末年的数或年份，年均增速无法复算",
    },
    {
      name: "without the first year",
      text: "收入133.1亿元，年均增长«10%»。",
      outcome: "insufficient",
    },
    {
      name: "one year later",
      text: "收入由2022年的100亿元增长到2023年的110亿元，年均增长«10%»。",
      outcome: "insufficient",
    },
    {
      name: "the growth of all years together",
      text: "收入由2020年的100亿元增长到2023年的133.1亿元，增长33.1%。",
      outcome: "not_applicable",
    },
  ],
});
