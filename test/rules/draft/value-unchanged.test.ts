import { valueUnchanged } from "../../../rules/draft/value-unchanged.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(valueUnchanged, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减金额约{{评减金额}}。", "qualifier", "把它变成了“约”"],
  ["评减金额超过{{评减金额}}。", "qualifier"],
  ["评减金额{{评减金额}}以上。", "qualifier"],
  ["{{下年度}}评减金额{{评减金额}}。", "year", "是2024年的数据，在这句话里读成了2025年的"],
  ["评减金额不低于{{评减金额}}。", "qualifier status"],
  ["计划核减资金{{评减金额}}。", "status", "在出处是实际数，在这句话里读成了计划数"],
  ["审核绩效目标项目{{审核绩效目标项目数}}。", "held"],
]);
