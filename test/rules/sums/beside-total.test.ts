import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { besideTotals } from "../../../rules/sums/beside-total.ts";
import { namedSums } from "../../../rules/sums/named-sum.ts";
import { ownListings } from "../../../rules/sums/list-sum.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { listingsTold } from "./listings-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "each item and the total tell money as well",
      text: "取消项目8个、资金«1092.6万元»，压减项目25个、资金«2317.9万元»，取消和压减项目合计33个，资金合计«3410.5万元»。",
    },
    {
      name: "batches parted by ；, both measures told in all",
      text: "分两批实施：第一批9个，申报3812.6万元，评减«397.4万元»；第二批8个，申报4169.85万元，评减«584.15万元»。两批累计涉及金额7982.45万元，评减«981.55万元»，评减率达到12.3%。",
    },
    {
      name: "another list before the halves of the year",
      text: "部门自评估128个项目；上半年评估9个，涉及申报资金4726万元，评减«653万元»；下半年评估13个，涉及申报资金8194万元，评减«1238万元»。全年累计申报资金12920万元、评减«1891万元»，评减率14.6%。",
    },
  ],
  broken: [
    {
      name: "yuan for wan yuan",
      text: "取消项目8个、资金«1092.6万元»，压减项目25个、资金«2317.9元»，取消和压减项目合计33个，资金合计«3410.5万元»。",
      ...mismatch,
    },
    {
      name: "a digit left out",
      text: "分两批实施：第一批9个，申报3812.6万元，评减«39.4万元»；第二批8个，申报4169.85万元，评减«584.15万元»。两批累计涉及金额7982.45万元，评减«981.55万元»，评减率达到12.3%。",
      ...mismatch,
    },
    {
      name: "swapped digits in the second half",
      text: "部门自评估128个项目；上半年评估9个，涉及申报资金4726万元，评减«653万元»；下半年评估13个，涉及申报资金8194万元，评减«1283万元»。全年累计申报资金12920万元、评减«1891万元»，评减率14.6%。",
      ...mismatch,
    },
  ],
});

const beside = (text: string): readonly string[] =>
  listingsTold(
    (scene: Scene) => besideTotals([...namedSums(scene), ...scene.scopes.flatMap(ownListings)]),
    text,
  );
const items = "取消项目8个、资金1092.6万元，压减项目25个、资金2317.9万元，";

test.for([
  [`${items}取消和压减项目合计33个，资金3410.5万元。`, "3410.5万元＝1092.6万元＋2317.9万元"],
  [`${items}取消和压减项目合计33个、涉及 资金4310.5万元。`, "4310.5万元＝1092.6万元＋2317.9万元"],
  [
    "取消项目8个、单位3家，压减项目25个、单位4家，取消和压减项目合计33个，单位7家。",
    "7家＝3家＋4家",
  ],
  [
    "取消项目8个、单位3家、资金1092.6万元；压减项目25个、资金2317.9万元。取消和压减项目合计33个，资金3410.5万元。",
    "3410.5万元＝1092.6万元＋2317.9万元",
  ],
  [`${items}取消和压减项目合计33个对象，资金3410.5万元。`, "3410.5万元＝1092.6万元＋2317.9万元"],
] as const)("the second numbers add up as the first do: %s", ([text, line]) => {
  expect(beside(text)).toEqual([line]);
});

test.for([
  ["some of it", `${items}取消和压减项目合计33个，其中资金3410.5万元。`],
  [
    "an item without a second number",
    "取消项目8个、资金1092.6万元，压减项目25个，取消和压减项目合计33个，资金3410.5万元。",
  ],
  [
    "an item with two of them",
    "取消项目8个、资金1092.6万元、补助12万元，压减项目25个、资金2317.9万元，取消和压减项目合计33个，资金3410.5万元。",
  ],
  ["in another sentence", `${items}取消和压减项目合计33个。资金3410.5万元。`],
  [
    "a total told before its items",
    "取消和压减项目33个，资金3410.5万元，其中取消项目8个、资金1092.6万元，压减项目25个、资金2317.9万元。",
  ],
  [
    "a share",
    "取消项目8个、资金占1092.6万元，压减项目25个、资金2317.9万元，取消和压减项目合计33个，资金3410.5万元。",
  ],
  [
    "a number farther behind",
    `${items}取消和压减项目合计33个，经县财政局复核确认，涉及资金3410.5万元。`,
  ],
  [
    "far behind the item",
    "取消项目8个，经县财政局会同主管部门逐项核实并报县政府批准后收回资金1092.6万元，压减项目25个、资金2317.9万元，取消和压减项目合计33个，资金3410.5万元。",
  ],
  [
    "a rate",
    "取消项目8个、资金1092.6万元，压减项目25个、资金2317.9万元，取消和压减项目合计33个，占24%。",
  ],
  [
    "of the same measure",
    "取消项目8个、单位3个，压减项目25个、单位4个，取消和压减项目合计33个，单位7个。",
  ],
  ["nothing beside the total", `${items}取消和压减项目合计33个。`],
] as const)("no second total: %s", ([, text]) => {
  expect(beside(text)).toEqual([]);
});
