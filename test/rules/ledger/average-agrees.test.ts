import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(averageAgrees, {
  holds: [
    { name: "exact", text: "对«2个»村，每村补助«1500元»，投入«3000元»。" },
    { name: "rounded", text: "培训«334人次»，共«3期»，平均每期«111人次»。" },
    { name: "a price for a person", text: "惠及«1268人»，人均补助«1500元»，发放«190.20万元»。" },
    {
      name: "the total that the average names",
      text: "培训«3期»，送审1780万元，审定«1652.30万元»，审定后每期«550.77万元»。",
    },
  ],
  broken: [
    {
      name: "the smallest violation",
      text: "培训«334人次»，共«3期»，平均每期«113人次»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a price for a person",
      text: "惠及«1268人»，人均补助«1550元»，发放«190.20万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "人次 are not 人",
      text: "培训1268人次，人均补助1500元，发放19.02万元。",
      outcome: "insufficient",
    },
    {
      name: "two divisors",
      text: "开发岗位435个人，每人每月补贴600元，共发放313.20万元。",
      outcome: "not_applicable",
    },
    {
      name: "a standard",
      text: "对12个村，每村补助不少于8万元，资金50万元。",
      outcome: "not_applicable",
    },
    { name: "no total", text: "惠及1268人，人均增收1035元。", outcome: "insufficient" },
    { name: "no count", text: "发放190.20万元，人均补助1500元。", outcome: "insufficient" },
    { name: "a yearly amount", text: "3年共投入300万元，每年120万元。" },
  ],
});
