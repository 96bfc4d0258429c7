import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "what was put off, of all that was asked for",
      text: "受理新增项目«43个»，组织专家逐项论证。因前期工作不足而缓办的项目，被要求重新申报的项目«9个»。",
    },
  ],
  broken: [
    {
      name: "more projects told to ask again than were received",
      text: "受理支出项目«43个»，组织专家逐项论证。被要求重新申报的项目«53个»。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "the county against its own level",
      text: "市本级审议项目156个。全市重新申报的项目238个，均已答复。",
    },
    {
      name: "what follows for the next year",
      text: "审议项目12个。根据评价结果，编制2025年预算时压减项目31个。",
    },
    { name: "what it grew to", text: "受理项目8个，重新申报的项目增加到12个。" },
    { name: "a sum over years", text: "受理项目43个。累计重新申报的项目94个。" },
  ],
});
