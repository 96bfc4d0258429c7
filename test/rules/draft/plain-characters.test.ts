import { plainCharacters } from "../../../rules/draft/plain-characters.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(plainCharacters, [
  ["绩效管理制度进一步健全。", "held"],
  ["评估项目18个，绩效较好。", "odd"],
  ["评估项目１８个，绩效较好。", "odd"],
  ["评估项目Ⅳ个，绩效较好。", "odd"],
  ["评估项目⑱个，绩效较好。", "odd"],
  ["评估项目٣个，绩效较好。", "odd"],
  ["评估\u200b项目绩效较好。", "odd"],
  ["评估\u202e项目绩效较好。", "odd"],
  ["评估\ufe0f项目绩效较好。", "odd"],
  ["评估\u0301项目绩效较好。", "odd"],
  ["**评估项目**绩效较好。", "odd"],
  ["评估项目绩效A级。", "odd"],
  ["評估項目績效較好。", "odd"],
  ["评估项目&nbsp;绩效较好。", "odd"],
  ["评估项目亖个，绩效较好。", "odd"],
  ["评减金额{{评减金额}}。", "held"],
]);
