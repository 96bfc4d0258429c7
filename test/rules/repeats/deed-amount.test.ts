import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "the amount of a deed, told again",
      text: "不予支持2个，核减资金«1580万元»。\n连同事前评估核减的«1580万元»一并统筹。",
    },
  ],
  broken: [
    {
      name: "the amount of a deed, one digit off",
      text: "不予支持2个，核减资金«1580万元»。\n连同事前评估核减的«1530万元»一并统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "some of it",
      text: "收回资金1580万元。\n其中收回的1530万元用于民生。",
    },
    {
      name: "the deed was done twice",
      text: "评估核减资金1580万元。\n评审核减资金620万元。\n核减的1530万元一并统筹。",
    },
    {
      name: "another deed",
      text: "核减资金1580万元。\n收回的1530万元一并统筹。",
    },
  ],
});
