import { notCompared } from "../../../rules/draft/not-compared.ts";
import { markedCatalogue } from "../../helpers/drafts.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(notCompared, [
  ["绩效管理水平低于预期。", "none"],
  ["评减率{{评减率}}，成效较好。", "none"],
  ["评减率{{评减率}}，较抽查比例{{抽查比例}}好。", "compared", "“较”把数据作了比较"],
  ["评减率{{评减率}}，与抽查比例{{抽查比例}}相较更好。", "none"],
  ["评减金额{{评减金额}}，评减率{{评减率}}。", "none"],
  ["评减率{{评减率}}，低于抽查比例{{抽查比例}}。", "compared", "“低于”把数据作了比较"],
  ["评减率{{评减率}}比抽查比例{{抽查比例}}小。", "compared"],
]);

testDraftRule(
  notCompared,
  [
    ["评减率{{评减率}}，高于目标要求。", "held"],
    ["评减率{{评减率}}，低于目标要求。", "compared"],
  ],
  {
    catalogue: markedCatalogue(
      "云岭县2024年预算绩效管理工作总结\n评减率«11.49%|ex_ante.reduction_rate»，高于目标要求。",
    ),
  },
);
