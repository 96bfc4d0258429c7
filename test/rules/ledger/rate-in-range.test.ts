import { rateInRange } from "../../../rules/ledger/rate-in-range.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateInRange, {
  holds: [
    { name: "all of it", text: "绩效目标覆盖率«100%»。" },
    { name: "a share", text: "占全部项目的«37.5%»。" },
  ],
  broken: [
    {
      name: "a coverage above all",
      text: "绩效目标«覆盖率»«101%»。",
      messageId: "beyond",
      severity: "error",
      says: "比率超出可能的范围：覆盖率101%超过100%，这一类比率不可能这样大。",
    },
    {
      name: "a share above all",
      text: "绩效项目«占»项目总数的«110.5%»。",
      messageId: "beyond",
      data: { name: "占比", bound: "100%" },
    },
    {
      name: "no rate at all",
      text: "预算完成«率»«9573%»。",
      messageId: "beyond",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "completion may exceed the task", text: "完成年度任务的106.5%，预算执行率103.2%。" },
    { name: "growth", text: "覆盖率同比增长120%，收入增长350%。" },
    { name: "占 of a budget is a completion", text: "支出占年初预算的110%。" },
    { name: "ratios of different things", text: "债务余额占GDP的比重215%，拨备覆盖率180%。" },
    { name: "points", text: "覆盖率提高120个百分点。" },
    { name: "a bound of a rule", text: "覆盖率‹120%|status=threshold›。" },
  ],
});
