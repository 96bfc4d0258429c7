import { namesStand } from "../../../rules/draft/names-stand.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(namesStand, [
  ["财政部门会同主管部门开展绩效评价。", "held"],
  ["云岭县财政局组织开展绩效评价。", "held"],
  ["青山县财政局组织开展绩效评价。", "unknown", "“青山县”像地名"],
  ["达川区组织开展绩效评价工作。", "unknown"],
  ["成都组织开展绩效评价工作。", "unknown"],
  ["教育部门组织开展绩效评价。", "unknown", "“教育部门”像"],
  ["委托中天咨询有限公司开展评价。", "unknown", "“咨询有限公司”像地名"],
  ["县人民医院开展绩效自评工作。", "unknown"],
  ["李某主任部署绩效管理工作。", "unknown", "“李某主任”像"],
  ["财政部组织开展绩效评价。", "unknown"],
  ["青山县级财政开展绩效评价。", "unknown"],
  ["红星村开展绩效自评工作。", "unknown"],
]);
