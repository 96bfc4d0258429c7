import { periodsAddUp } from "../../../rules/ledger/periods-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(periodsAddUp, {
  holds: [
    {
      name: "two quarters",
      text: "一季度收回资金«120.50万元»，二季度收回资金«80.25万元»，上半年收回资金«200.75万元»。",
    },
    {
      name: "the year told first",
      text: "全年评审项目«90个»，其中上半年评审项目«37个»，下半年评审项目«53个»。",
    },
    {
      name: "分别…累计",
      text: "三次监控分别收回«100万元»、«200万元»、«300万元»，累计收回«600万元»。",
    },
  ],
  broken: [
    {
      name: "one digit of the cumulative figure",
      text: "一季度收回资金«120.50万元»，二季度收回资金«80.25万元»，上半年收回资金«210.75万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "one count too many",
      text: "全年评审项目«91个»，其中上半年评审项目«37个»，下半年评审项目«53个»。",
      messageId: "mismatch",
      severity: "warning",
      data: { gap: "1个" },
    },
  ],
  abstains: [
    {
      name: "a quarter is missing",
      text: "一季度收回资金120.50万元，上半年收回资金200.75万元。",
      outcome: "not_applicable",
    },
    {
      name: "growth rates of quarters",
      text: "一季度增长9.1%，二季度增长3.6%，上半年增长6.30%。",
      outcome: "not_applicable",
    },
    {
      name: "another thing in the second half",
      text: "全年评审项目90个，上半年评审项目37个，下半年举办培训5个。",
      outcome: "not_applicable",
    },
  ],
});
