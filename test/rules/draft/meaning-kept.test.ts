import { meaningKept } from "../../../rules/draft/meaning-kept.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(meaningKept, [
  ["评减金额{{评减金额}}。", "none"],
  ["未评减金额{{评减金额}}。", "added"],
  ["预计评减金额{{评减金额}}。", "added"],
  ["累计评减金额{{评减金额}}。", "added"],
  ["全省评减金额{{评减金额}}。", "added"],
  ["教育项目评减金额{{评减金额}}。", "added"],
  ["挪用资金{{收回资金}}。", "added"],
  ["评减金额{{评减金额}}，其中收回资金{{收回资金}}。", "added"],
  ["加强绩效管理，不断规范程序。", "none"],
]);
