import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "the quarters and the year",
      text: "一季度评审«25个»、二季度«12个»、三季度«6个»、四季度«15个»，全年评审«58个»。",
    },
    {
      name: "two levels and the units of both",
      text: "组织«28个»县直单位和«10个»乡镇（街道）开展整体绩效自评，自评单位达到«38个»。",
    },
    {
      name: "what became of each, and all that should have",
      text: "按期报送的部门«27个»，逾期报送的部门«7个»，应报送部门«34个»。",
    },
    { name: "classes that end alike", text: "政策类评价«26项»，项目类评价«22项»，加起来«48项»。" },
  ],
  broken: [
    {
      name: "a digit of an item",
      text: "一季度评审«25个»、二季度«17个»、三季度«6个»、四季度«15个»，全年评审«58个»。",
      ...mismatch,
    },
    {
      name: "the total of another place",
      text: "组织«28个»县直单位和«10个»乡镇（街道）开展整体绩效自评，自评单位达到«83个»。",
      ...mismatch,
    },
    {
      name: "one unit too many",
      text: "按期报送的部门«27个»，逾期报送的部门«7个»，应报送部门«35个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "items that are no kinds of one thing",
      text: "发出提示函27份，约谈部门7个，全年督办项目40个。",
      outcome: "not_applicable",
    },
    {
      name: "more years than the items tell",
      text: "县级评价27个，乡镇评价7个，历年累计评价90个。",
      outcome: "not_applicable",
    },
  ],
});
