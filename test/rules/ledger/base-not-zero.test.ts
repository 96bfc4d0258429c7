import { baseNotZero } from "../../../rules/ledger/base-not-zero.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(baseNotZero, {
  broken: [
    {
      name: "a rate of no problems",
      text: "反馈问题«0个»，整改完成«3个»，整改率«92%»。",
      messageId: "zero",
      severity: "error",
    },
    {
      name: "a rate of no budget",
      text: "税收完成«300万元»，完成年初预算«0万元»的«93.75%»。",
      messageId: "zero",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "nothing was left to do", text: "反馈问题0个，整改完成0个，整改率100%。" },
    { name: "0.00 and 0.004 are not zero", text: "税收完成300万元，完成年初预算0.00万元的93%。" },
    { name: "a base above zero", text: "反馈问题112个，整改完成103个，整改率92%。" },
    { name: "a missing base", text: "整改率92%。" },
  ],
});
