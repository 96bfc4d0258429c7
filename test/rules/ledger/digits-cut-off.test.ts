import { expect, test } from "vitest";
import { cutRateAgrees } from "../../../rules/ledger/cut-rate-agrees.ts";
import { digitsCutOff } from "../../../rules/ledger/digits-cut-off.ts";
import { runRules } from "../../../rules/check-reports.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

// 9.87 of 100 are 9.87%, printed 9.8%: neither rounded once nor again and again, only cut off.
const cuts = [
  "甲镇送审金额«100.00万元»，评减金额«9.87万元»，评减率«9.8%»。",
  "乙镇送审金额«200.00万元»，评减金额«15.77万元»，评减率«7.8%»。",
  "丙镇送审金额«300.00万元»，评减金额«20.66万元»，评减率«6.8%»。",
];
const plain = (lines: readonly string[]): string => lines.join("\n").replaceAll(/[«»]/g, "");

testRule(digitsCutOff, {
  after: [cutRateAgrees],
  broken: [
    {
      name: "three rates that fit only where digits are cut off",
      text: cuts.join("\n"),
      messageId: "cut",
      severity: "hint",
      data: { count: "3" },
      says: "全篇数字按截尾写出：文中有3处只有截去末尾数字（只舍不入）才相符，没有一处需要进位，如9.87万元÷100.00万元＝9.8%、15.77万元÷200.00万元＝7.8%、20.66万元÷300.00万元＝6.8%。全篇按截尾核对，这几处不再逐处提示。请确认",
    },
    {
      name: "a rate that fits either way does not contradict",
      text: `${cuts.join("\n")}\n丁镇送审金额100.00万元，评减金额5.52万元，评减率5.5%。`,
      messageId: "cut",
      severity: "hint",
    },
    {
      name: "three are shown of four",
      text: `${cuts.join("\n")}\n丁镇送审金额400.00万元，评减金额23.56万元，评减率5.8%。`,
      messageId: "cut",
      data: { count: "4" },
    },
  ],
  abstains: [
    { name: "two may be chance", text: plain(cuts.slice(0, 2)), outcome: "not_applicable" },
    {
      name: "one rate that was rounded up",
      text: `${plain(cuts)}\n丁镇送审金额100.00万元，评减金额5.58万元，评减率5.6%。`,
      outcome: "not_applicable",
    },
  ],
});

test("where a document cuts off its digits the single relations pass, and their strength is told", () => {
  const { findings, receipts } = runRules([cutRateAgrees, digitsCutOff], [reportFrom(plain(cuts))]);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["R10"]);
  const passes = receipts.filter(({ ruleId, outcome }) => ruleId === "R02" && outcome === "pass");
  expect(passes).toHaveLength(3);
  expect(passes[0]?.statement).toContain("本文件的数按截尾写出");
  expect(passes[0]?.strength).toBeGreaterThan(0.5);
});

test("where it does not, each is a hint of its own", () => {
  const text = `${plain(cuts)}\n丁镇送审金额100.00万元，评减金额5.58万元，评减率5.6%。`;
  const { findings } = runRules([cutRateAgrees, digitsCutOff], [reportFrom(text)]);
  expect(findings.map(({ severity }) => severity)).toEqual(["hint", "hint", "hint"]);
});

test("the relations are shown one after the other, and no repair is added", () => {
  const { findings } = runRules([cutRateAgrees, digitsCutOff], [reportFrom(plain(cuts))]);
  expect(findings[0]!.relation).toMatchObject({
    text: "各数按截尾写出",
    substituted:
      "9.87万元÷100.00万元＝9.8%；15.77万元÷200.00万元＝7.8%；20.66万元÷300.00万元＝6.8%",
  });
  expect(findings[0]!.relation!.formula).toMatch(/share\(0,1\)=2;share\(3,4\)=5;share\(6,7\)=8$/);
  expect(findings[0]!.message).toMatch(/提示。请确认是否统一改为四舍五入。$/);
});
