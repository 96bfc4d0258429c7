import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

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
