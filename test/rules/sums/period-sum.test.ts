import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(partsAddUp, {
  holds: [
    {
      name: "from one year over another to the last",
      text: "委托费用由2022年的«2154万元»，经2023年的«2437万元»，增至2024年的«2618万元»，累计支付«7209万元»。",
    },
  ],
  broken: [
    {
      name: "a digit left out of the first",
      text: "委托费用由2022年的«254万元»，经2023年的«2437万元»，增至2024年的«2618万元»，累计支付«7209万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "two years only",
      text: "委托费用由2023年的2437万元，增至2024年的2618万元，累计支付7209万元。",
      outcome: "not_applicable",
    },
    {
      name: "all that was ever done",
      text: "委托费用2022年2154万元，2023年2437万元，2024年2618万元，截至2024年累计支付17209万元。",
      outcome: "not_applicable",
    },
  ],
});
