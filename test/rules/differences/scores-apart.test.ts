import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(differenceAgrees, {
  holds: [
    {
      name: "what a review took off",
      text: "该项目自评«93.9分»，财政复核«71.3分»，核减«22.6分»。",
    },
    {
      name: "two marks a sentence part away",
      text: "县卫生健康局得«94.5分»，列第一位；县林业局得«77.1分»，列末位，两者相差«17.4分»。",
    },
    {
      name: "points between two rates",
      text: "最高的是县教育局，执行率为«92.5%»；最低的是县林业局，为«65.7%»，两者相差«26.8个百分点»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of what was taken off",
      text: "该项目自评«93.9分»，财政复核«71.3分»，核减«26.2分»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "swapped digits of what lies between",
      text: "县卫生健康局得«94.5分»，列第一位；县林业局得«77.1分»，列末位，两者相差«14.7分»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a distance from last year",
      text: "部门自评得分92.6分，财政复核得分88.1分，与上年相比下降3.2分。",
      outcome: "not_applicable",
    },
  ],
});
