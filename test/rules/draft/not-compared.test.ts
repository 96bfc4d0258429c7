import { notCompared } from "../../../rules/draft/not-compared.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(notCompared, [
  ["评减金额{{评减金额}}，评减率{{评减率}}。", "none"],
  ["评减率{{评减率}}，低于抽查比例{{抽查比例}}。", "compared", "“低于”把数据作了比较"],
  ["评减率{{评减率}}比抽查比例{{抽查比例}}小。", "compared"],
]);
