import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { relationsCover } from "../../../rules/ledger/relations-cover.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(relationsCover, {
  after: [partsAddUp],
  abstains: [
    {
      name: "a managed figure in no relation",
      text: "形成报告‹6个|evaluation.key_reports›。",
      outcome: "insufficient",
    },
    {
      name: "all in a relation",
      text: "评价‹6个|evaluation.key_objects›对象（部门‹2个|evaluation.key_departments›、项目‹4个|evaluation.key_projects›）。",
      outcome: "not_applicable",
    },
    { name: "nothing managed", text: "印发文件3个。", outcome: "not_applicable" },
  ],
});
