import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { relationsCover } from "../../../rules/ledger/relations-cover.ts";
import { testRule } from "../../helpers/test-rule.ts";

const eight =
  "评估‹12个|ex_ante.projects›，送审‹4755万元|ex_ante.reviewed_amount›，压减‹546万元|ex_ante.reduced_amount›，红灯‹35个|monitoring.red_light_projects›，调减‹21个|monitoring.adjusted_projects›，收回‹269万元|monitoring.recovered_amount›，自评‹735个|evaluation.self_projects›，报告‹6个|evaluation.key_reports›";

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
    {
      name: "nothing managed",
      text: "印发文件3个。",
      outcome: "not_applicable",
      says: "文中没有这条规则可核的内容",
    },
    {
      name: "what is not covered is named, each name once",
      text: "形成报告‹6个|evaluation.key_reports›。又形成报告‹7个|evaluation.key_reports›，评价部门‹2个|evaluation.key_departments›。",
      outcome: "insufficient",
      says: "管理指标数据3个，其中3个没有可核的关系：形成评价报告数、整体支出重点评价部门数",
    },
    {
      name: "eight names are enough",
      text: `${eight}，问题‹75个|rectification.issues_found›。`,
      outcome: "insufficient",
      says: "其中9个没有可核的关系：事前绩效评估项目数、事前评估申报金额、评减金额、红灯项目数、监控调整项目数、收回资金、自评项目数、形成评价报告数等",
    },
    {
      name: "eight are all named",
      text: `${eight}。`,
      outcome: "insufficient",
      says: /形成评价报告数$/,
    },
  ],
});
