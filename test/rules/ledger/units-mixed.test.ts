import { unitsMixed } from "../../../rules/ledger/units-mixed.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(unitsMixed, {
  broken: [
    {
      name: "the same digits in another unit",
      text: "送审金额«4755.05万元|ex_ante.reviewed_amount»。\n一年来，送审金额«4755.05元|ex_ante.reviewed_amount»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the same words outside the dictionary",
      text: "税收收入完成«53580万元»。\n全年税收收入完成«53580亿元»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "converted", text: "税收收入完成48000万元。\n全年税收收入完成4.8亿元。" },
    { name: "rounded", text: "税收收入完成48652.04万元。\n全年税收收入完成4.87亿元。" },
    {
      name: "another year",
      text: "税收收入完成‹53580万元|year=2023›。\n税收收入完成‹53580元|year=2024›。",
    },
    {
      name: "digits that fall together by chance",
      text: "税收收入完成5亿元。\n税收收入完成5万元。",
    },
    { name: "another thing", text: "税收收入完成53580万元。\n非税收入完成53580元。" },
  ],
});
