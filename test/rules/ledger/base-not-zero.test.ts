import { expect, test } from "vitest";
import { baseNotZero } from "../../../rules/ledger/base-not-zero.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(baseNotZero, {
  broken: [
    {
      name: "a rate of no problems",
      text: "反馈问题«0个»，整改完成«3个»，整改率«92%»。",
      messageId: "zero",
      severity: "error",
      says: "分母为零：整改率92%的分母发现问题数0个是0，这样的比率算不出来。",
    },
    {
      name: "a rate of no budget",
      text: "税收完成«300万元»，完成年初预算«0万元»的«93.75%»。",
      messageId: "zero",
      severity: "warning",
    },
    {
      name: "a fifth of no problems",
      text: "反馈问题«0个»，整改完成«3个»，整改率«20%»。",
      messageId: "zero",
    },
    {
      name: "more than all of no problems",
      text: "反馈问题«0个»，整改完成«3个»，整改率«100.5%»。",
      messageId: "zero",
    },
    {
      name: "what was cut of nothing asked for",
      text: "送审金额«0万元»，审定金额«300万元»，审减率«92%»。",
      messageId: "zero",
      data: { base: "送审金额0万元" },
    },
  ],
  abstains: [
    { name: "nothing was left to do", text: "反馈问题0个，整改完成0个，整改率100%。" },
    { name: "0.00 and 0.004 are not zero", text: "税收完成300万元，完成年初预算0.00万元的93%。" },
    { name: "a base above zero", text: "反馈问题112个，整改完成103个，整改率92%。" },
    { name: "a missing base", text: "整改率92%。" },
    { name: "nothing was mended", text: "反馈问题0个，整改完成0个，整改率0%。" },
    { name: "about nothing", text: "反馈问题约0个，整改完成3个，整改率92%。" },
    { name: "two possible bases", text: "反馈问题0个，发现问题4个，整改完成3个，整改率92%。" },
  ],
});

test.for([
  ["反馈问题0个，整改完成3个，整改率92%。", "share(0,1)=2", "3个÷0个＝92%"],
  ["送审金额0万元，审定金额300万元，审减率92%。", "rest(0,1)=2", "（0万元－300万元）÷0万元＝92%"],
] as const)(
  "the division that cannot be done is shown: %s",
  async ([text, formula, substituted]) => {
    const { findings } = await ruleOnText(baseNotZero, text);
    expect(findings.map(({ relation }) => relation)).toMatchObject([{ formula, substituted }]);
  },
);
