import { cutRateAgrees } from "../../../rules/ledger/cut-rate-agrees.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { unitSlip } from "../../../rules/ledger/unit-slip.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(unitSlip, {
  after: [cutRateAgrees, partsAddUp, repeatAgrees],
  broken: [
    {
      name: "元 for 万元 in a cut rate",
      text: "送审金额«4755.05万元»，评减金额«546.18元»，评减率«11.49%»。",
      messageId: "slip",
      severity: "warning",
      data: { quote: "546.18元", to: "546.18万元" },
      says: "金额单位疑似写错：546.18元÷4755.05万元＝11.49%不成立；把546.18元改为546.18万元就成立，单位多半写错。也可能是4755.05万元应为4755.05元。",
    },
    {
      name: "one slip that two relations show is told once",
      text: "申报资金«23468.50万元»，核减资金«2798.35元»，核定资金20670.15万元，核减率«11.92%»。",
      messageId: "slip",
      severity: "error",
      data: { quote: "2798.35元", to: "2798.35万元", others: [] },
    },
    {
      name: "the unit of all other amounts tells which of the two slipped",
      text: "收回资金120.00万元，压减资金300.00万元。送审金额«4755.05亿元»，评减金额«546.18万元»，评减率«11.49%»。",
      messageId: "slip",
      severity: "error",
      data: { quote: "4755.05亿元", to: "4755.05万元", others: [] },
    },
    {
      name: "万元 for 元 in a sum",
      text: "资金«3.00亿元»，包括甲«1.00亿元»、乙«2.00万元»。",
      messageId: "slip",
      severity: "error",
      data: { quote: "2.00万元", to: "2.00亿元" },
      says: "把2.00万元改为2.00亿元就成立，单位多半写错。请核对",
    },
  ],
  abstains: [
    {
      name: "a wrong digit is no slip",
      text: "送审金额4755.05万元，评减金额546.18万元，评减率11.94%。",
    },
    { name: "nothing broken", text: "送审金额4755.05万元，评减金额546.18万元，评减率11.49%。" },
  ],
});
