import { expect, test } from "vitest";
import { runRules } from "../../../rules/check-reports.ts";
import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { cutRateAgrees } from "../../../rules/ledger/cut-rate-agrees.ts";
import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { unitSlip } from "../../../rules/ledger/unit-slip.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(unitSlip, {
  after: [averageAgrees, cutRateAgrees, partsAddUp, repeatAgrees, partWithinWhole],
  broken: [
    {
      name: "元 for 万元 in a cut rate",
      text: "送审金额«4755.05万元»，评减金额«546.18元»，评减率«11.49%»。",
      messageId: "slip",
      severity: "warning",
      data: { quote: "546.18元", to: "546.18万元" },
      says: "金额单位疑似写错：546.18元÷4755.05万元＝11.49%不成立；把546.18元改为546.18万元就成立，单位多半写错。也可能是4755.05万元应为4755.05元。",
    },
    {
      name: "one slip that two relations show is told once",
      text: "申报资金«23468.50万元»，核减资金«2798.35元»，核定资金20670.15万元，核减率«11.92%»。",
      messageId: "slip",
      severity: "error",
      data: { quote: "2798.35元", to: "2798.35万元", others: [] },
    },
    {
      name: "the unit of all other amounts tells which of the two slipped",
      text: "收回资金120.00万元，压减资金300.00万元。送审金额«4755.05亿元»，评减金额«546.18万元»，评减率«11.49%»。",
      messageId: "slip",
      severity: "error",
      data: { quote: "4755.05亿元", to: "4755.05万元", others: [] },
    },
    {
      name: "万元 for 元 in a sum",
      text: "资金«3.00亿元»，包括甲«1.00亿元»、乙«2.00万元»。",
      messageId: "slip",
      severity: "error",
      data: { quote: "2.00万元", to: "2.00亿元" },
      says: "把2.00万元改为2.00亿元就成立，单位多半写错。请核对",
    },
    {
      name: "half of the amounts show no usual unit",
      text: "收回资金120.00万元，压减资金1.2亿元。送审金额«4755.05万元»，评减金额«546.18元»，评减率«11.49%»。",
      messageId: "slip",
      severity: "warning",
      data: { others: ["4755.05万元应为4755.05元"] },
    },
    {
      name: "a mean that several units mend is a hint: it may be told of something else",
      text: "评价项目«12个»，涉及资金«36.00亿元»，平均每个项目«3.00万元»。",
      messageId: "slip",
      severity: "hint",
    },
    {
      name: "two thirds of them do",
      text: "收回资金120.00万元，压减资金300.00万元，盘活资金500.00万元，调剂资金1.2亿元。送审金额«4755.05万元»，评减金额«546.18元»，评减率«11.49%»。",
      messageId: "slip",
      severity: "error",
      data: { others: [] },
    },
    {
      name: "千元 where the other amount is told in it",
      text: "送审金额«4755.05千元»，评减金额«546.18元»，评减率«11.49%»。",
      messageId: "slip",
      data: { quote: "546.18元", to: "546.18千元" },
    },
    {
      name: "a part above its whole that shares its unit then",
      text: "总投资«12000万元»，其中财政资金«8000亿元»。",
      messageId: "slip",
      data: { quote: "8000亿元", to: "8000万元" },
    },
    {
      name: "of two relations that one slip breaks, the one that leaves no other way out is told",
      text: "收回资金1.2亿元，压减资金1.3亿元，盘活资金1.4亿元。申报资金«23468.50万元»，核减资金«2798.35元»，核定资金«20670.15万元»，核减率11.92%。",
      messageId: "slip",
      data: { to: "2798.35万元", others: [] },
    },
    {
      name: "most amounts have another unit than the first",
      text: "调剂资金1.2亿元，收回资金120.00万元，压减资金300.00万元，盘活资金500.00万元。送审金额«4755.05万元»，评减金额«546.18元»，评减率«11.49%»。",
      messageId: "slip",
      severity: "error",
      data: { quote: "546.18元", others: [] },
    },
    {
      name: "told over two paragraphs: a warning",
      text: "收回资金120.00万元，压减资金300.00万元。申报资金«23468.50万元»。\n核减资金«2798.35元»，核减率«11.92%»。",
      messageId: "slip",
      severity: "warning",
      data: { others: [] },
    },
    {
      name: "units of a sum that are mixed already",
      text: "资金«3.00亿元»，包括甲«10000.00万元»、乙«2.00元»。",
      messageId: "slip",
      data: { quote: "2.00元", to: "2.00亿元" },
    },
    {
      name: "万元 also where nothing else is told in it",
      text: "资金«3.00亿元»，包括甲«100000.00千元»、乙«20000.00元»。",
      messageId: "slip",
      data: { quote: "20000.00元", to: "20000.00万元" },
    },
  ],
  abstains: [
    {
      name: "a wrong digit is no slip",
      text: "送审金额4755.05万元，评减金额546.18万元，评减率11.94%。",
    },
    { name: "nothing broken", text: "送审金额4755.05万元，评减金额546.18万元，评减率11.49%。" },
    {
      name: "a part above its whole in yet another unit",
      text: "总投资1.2万元，其中财政资金8000亿元。",
      outcome: "not_applicable",
    },
    {
      name: "千元 where nothing is told in it",
      text: "送审金额4755050元，评减金额546.18元，评减率11.49%。",
      outcome: "not_applicable",
    },
    {
      name: "the sum is right without one of them",
      text: "三项资金共2370万元，包括甲1450万元、乙920万元、丙848.6万元。",
      outcome: "not_applicable",
    },
    {
      name: "a small part in its own unit",
      text: "总投资12000万元，其中财政资金8000元。",
      outcome: "not_applicable",
    },
  ],
});

test("two slips are two findings, the surer one first told", () => {
  const text =
    "送审金额4755.05万元，评减金额546.18元，评减率11.49%。\n申报资金23468.50万元，核减资金2798.35元，核定资金20670.15万元，核减率11.92%。";
  const { findings } = runRules([cutRateAgrees, unitSlip], [reportFrom(text)]);
  const own = findings.filter(({ ruleId }) => ruleId === "U02");
  expect(own.map(({ suggestion }) => suggestion)).toEqual([
    "请核对评减金额的单位。",
    "请核对核减金额的单位。",
  ]);
});
