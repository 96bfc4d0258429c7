import { expect, test } from "vitest";
import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { exampleAmounts } from "../../../rules/subsets/example-amount.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

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

const all = "评估项目20个，压减资金2136.4万元。";

test.for([
  [`${all}举例来说，社区微更新项目压减609.5万元。`, ["609.5万元 2136.4万元"]],
  [`${all}社区微更新项目压减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}社区微更新工程建议压减了财政资金6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}压减最多的有教育局，核减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}其中教育类 压减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}如教育类压减6095万元和318万元。`, ["6095万元 2136.4万元", "318万元 2136.4万元"]],
  [`${all}如教育类压减609万元，节水3180万元。`, ["609万元 2136.4万元"]],
  [`${all}如教育类压减609万元和3个项目。`, ["609万元 2136.4万元"]],
  [`${all}压减较大的项目：以上教育类压减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}\n如教育类压减609万元。`, ["609万元 2136.4万元"]],
  [`如教育类压减609万元。${all}`, ["609万元 2136.4万元"]],
  [
    "评估项目20个，压减资金2136.4万元，第一批压减1900万元。如教育类压减6095万元。",
    ["6095万元 2136.4万元"],
  ],
  ["评估政策20项，收回结余资金2136.4万元。如教育类追回6095万元。", ["6095万元 2136.4万元"]],
  ["评估对象3个，申报2136.4万元。如教育类送审金额为6095万元。", ["6095万元 2136.4万元"]],
  [
    "政府采购项目20个，压减资金2136.4万元。政府采购中，如教育类压减6095万元。",
    ["6095万元 2136.4万元"],
  ],
  [`${all}金额较大的有社区改造，压减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}涉及多的部门压减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}仅教育信息化一项就压减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}不通过的对象压减6095万元。`, ["6095万元 2136.4万元"]],
  [`${all}如教育类压减609万元 和 3180万元。`, ["609万元 2136.4万元", "3180万元 2136.4万元"]],
] as const)("what was done with one is within what was done with all: %s", ([text, quotes]) => {
  expect(boundsTold(exampleAmounts, text)).toEqual(quotes.map((each) => `value <= ${each}`));
});

test.for([
  ["not one of them but a group", `${all}重点项目压减6095万元。`],
  ["all of them", `${all}以上教育类压减6095万元。`],
  ["all the projects concerned", `${all}相关项目压减6095万元。`],
  ["all works of the county", `${all}全县工程压减6095万元。`],
  ["three years", `${all}如教育类三年压减6095万元。`],
  ["a sum", `${all}如教育类合计压减6095万元。`],
  ["some projects only", "两类项目20个，压减资金2136.4万元。如教育类压减6095万元。"],
  ["those that are slow", "对进度缓慢的20个项目，压减资金2136.4万元。如教育类压减6095万元。"],
  ["told of the province's", `${all}省级评审中，如教育类压减6095万元。`],
  ["another deed", `${all}如教育类收回6095万元。`],
  ["no deed", `${all}如教育类安排6095万元。`],
  ["more than another paragraph tells", `${all}\n如教育类压减6095万元。`],
  ["others beside", `${all}另如教育类压减6095万元。`],
  ["several years", `${all}如教育类累计压减6095万元。`],
  ["told of others", `${all}政府采购中，如教育类压减6095万元。`],
  ["a net amount", "评估项目20个，净压减资金2136.4万元。如教育类压减6095万元。"],
  ["two projects are not all", "评估项目2个，压减资金2136.4万元。如教育类压减6095万元。"],
  ["units are no projects", "评估单位20家，压减资金2136.4万元。如教育类压减6095万元。"],
  ["nothing says what it is the total of", "压减资金2136.4万元。如教育类压减6095万元。"],
  [
    "other years",
    "评估项目20个，压减资金‹2136.4万元|year=2023›。如教育类压减‹6095万元|year=2024›。",
  ],
  ["planned", "评估项目20个，压减资金‹2136.4万元|status=plan›。如教育类压减6095万元。"],
  ["last year's", "上年评估项目20个，压减资金2136.4万元。如教育类压减6095万元。"],
  ["about so much", "评估项目20个，压减资金约2136.4万元。如教育类压减6095万元。"],
  ["in a table", "|评估项目20个|压减资金2136.4万元|如教育类压减6095万元|"],
  ["told before the total", `如教育类压减6095万元。${all}`],
  ["nothing is told of all", "如教育类压减6095万元。"],
  ["things", "评估项目20个，压减项目12个。如教育类压减95个。"],
] as const)("not within it: %s", ([, text]) => {
  expect(boundsTold(exampleAmounts, text)).toEqual([]);
});
