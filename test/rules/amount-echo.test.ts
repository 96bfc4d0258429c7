import { repeatAgrees } from "../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "an amount before its noun and behind it",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«1207.26万元»结转资金收回统筹。",
    },
  ],
  broken: [
    {
      name: "a third telling, one digit apart",
      text: "结转«1207.26万元»。\n收回结转1207.26万元。\n建议将«1207.86万元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount before its noun and behind it, one digit apart",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«1207.86万元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount before its noun and behind it, swapped digits",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«1270.26万元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "an amount of another thing",
      text: "实际支出18912.80万元，结转1207.26万元。\n建议将1207.86万元用于奖补。",
    },
    {
      name: "an amount two digits apart",
      text: "实际支出18912.80万元，结转1207.26万元。\n建议将1217.86万元结转资金收回统筹。",
    },
  ],
});
