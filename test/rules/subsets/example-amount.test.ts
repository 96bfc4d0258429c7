import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { testRule } from "../../helpers/test-rule.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(partWithinWhole, {
  holds: [
    {
      name: "an example",
      text: "评估项目20个，压减资金«2136.4万元»。举例来说，社区微更新项目压减«609.5万元»。",
    },
    {
      name: "the most",
      text: "论证19个项目，压减«1985.7万元»。压减较多的有：智慧社区平台项目压减«640万元»。",
    },
  ],
  broken: [
    {
      name: "an example greater than all",
      text: "评估项目20个，压减资金«2136.4万元»。举例来说，社区微更新项目压减«6095万元»。",
      ...exceeded,
    },
    {
      name: "a shifted point in the total",
      text: "论证19个项目，压减«198.57万元»。压减较多的有：智慧社区平台项目压减«640万元»。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "only one group was told before",
      text: "“调整完善”的12个项目，核减638.4万元。未通过评估的项目核减795.8万元。",
    },
    {
      name: "a net amount",
      text: "调整项目31个，净调减预算4516.2万元。其中调减5830.7万元。",
    },
    { name: "both together", text: "取消项目6个，核减418万元。以上两类项目核减1040万元。" },
  ],
});
