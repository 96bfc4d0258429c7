import { extremeAgrees } from "../../../rules/ledger/extreme-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(extremeAgrees, {
  holds: [
    {
      name: "均在…以上",
      text: "三个部门执行率分别为«95.2%»、92.1%和90.3%，均在«90%»以上。",
      passes: 3,
    },
    { name: "最高", text: "得分分别为«86.4分»、91.2分、78.9分，最高«91.2分»。" },
  ],
  broken: [
    {
      name: "one is below",
      text: "三个部门执行率分别为95.2%、«89.1%»和90.3%，均在«90%»以上。",
      messageId: "mismatch",
      severity: "warning",
      says: "所列数与“均”字所说不符：文中列有89.1%",
      passes: 0,
    },
    {
      name: "one is above the highest",
      text: "得分分别为86.4分、«91.2分»、78.9分，最高«90.2分»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "one is below the lowest",
      text: "得分分别为86.4分、91.2分、«78.9分»，最低«79.8分»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "the highest of a list that is not printed",
      text: "得分最高95.2分，最低60.1分。",
      outcome: "not_applicable",
    },
    {
      name: "another measure",
      text: "三个项目预算分别为95万元、80万元，执行率均在90%以上。",
      outcome: "not_applicable",
    },
    {
      name: "a limit of the rules",
      text: "执行率低于90%的项目，分别为3个、4个。",
      outcome: "not_applicable",
    },
  ],
});
