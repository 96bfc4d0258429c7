import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const objects = (number: string): string =>
  `选取‹${number}|evaluation.key_objects›评价对象（包括部门整体2个、财政政策4个）。`;

testRule(repeatAgrees, {
  holds: [
    {
      name: "reports that but for a secret one are public",
      text: "共«13个|evaluation.key_objects»对象。«13份|evaluation.key_reports»报告除1份涉密外都公开。",
    },
    {
      name: "projects and their public reports",
      text: "等«16个|evaluation.key_projects»项目开展财政重点评价。\n«16份|disclosure.evaluation_reports»重点评价报告在网站公开。",
    },
  ],
  broken: [
    {
      name: "more public reports than there were objects",
      text: "选取«14个|evaluation.key_objects»评价对象。\n在市财政局网站公开«41份|disclosure.evaluation_reports»评价报告。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "more reports than objects, no slip of the pen apart",
      text: "等«16个|evaluation.key_projects»项目开展财政重点评价。\n«40份|disclosure.evaluation_reports»重点评价报告在网站公开。",
      messageId: "mismatch",
      severity: "hint",
    },
    {
      name: "objects told again, one digit off",
      text: "选取«12个|evaluation.key_objects»对象开展重点评价。\n«17个|evaluation.key_objects»评价对象中，优3个。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "fewer public reports, not said to be all",
      text: "选取‹14个|evaluation.key_objects›评价对象。\n在市财政局网站公开‹11份|disclosure.evaluation_reports›评价报告。",
    },
    {
      name: "reports that are ready so far",
      text: `${objects("15个")}\n截至目前出具评价报告‹6份|evaluation.key_reports›。`,
    },
    {
      name: "some of the reports, singled out",
      text: `${objects("33个")}\n‹3份|disclosure.evaluation_reports›社会关注度高的评价报告已公开。`,
    },
    {
      name: "reports of which one is kept back",
      text: `${objects("16个")}\n16份评价报告中，‹15份|disclosure.evaluation_reports›已公开，1份因涉密未公开。`,
    },
    {
      name: "the whole city and its own level",
      text: "全市实施重点评价‹256个|evaluation.key_objects›。\n市本级选取‹26个|evaluation.key_objects›对象开展评价。",
    },
    {
      name: "plans for next year",
      text: `${objects("20个")}\n‹22个|evaluation.key_objects|status=plan›评价对象将于下年选取。`,
    },
  ],
});
