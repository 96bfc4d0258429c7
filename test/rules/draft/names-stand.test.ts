import { namesStand } from "../../../rules/draft/names-stand.ts";
import { markedCatalogue } from "../../helpers/drafts.ts";
import { cloudCounty } from "../../helpers/marked-report.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(namesStand, [
  ["财政部门会同主管部门开展绩效评价。", "held"],
  ["云岭县财政局组织开展绩效评价。", "held"],
  ["健全制度，云岭县财政局组织评价。", "held"],
  ["县级财政部门组织开展绩效评价。", "held"],
  ["预算单位县级项目开展绩效评价。", "held"],
  ["支援农村项目开展绩效评价。", "held"],
  ["推进重点工程绩效评价。", "held"],
  ["推进系统工程绩效评价。", "held"],
  ["绩效指标增长较快。", "held"],
  ["由项目负责人签字确认。", "held"],
  ["青山县财政局组织开展绩效评价。", "unknown", "“青山县”像地名"],
  ["达川区组织开展绩效评价工作。", "unknown"],
  ["成都组织开展绩效评价工作。", "unknown"],
  ["教育部门组织开展绩效评价。", "unknown", "“教育部门”像"],
  ["委托中天咨询有限公司开展评价。", "unknown", "“咨询有限公司”像地名"],
  ["县人民医院开展绩效自评工作。", "unknown"],
  ["李某主任部署绩效管理工作。", "unknown", "“李某主任”像"],
  ["王局长部署绩效管理工作。", "unknown", "“王局长”像"],
  ["李委员提出绩效管理要求。", "unknown", "“李委员”像"],
  ["由项目负责人张三，负责绩效管理。", "unknown", "“由项目负责人”像"],
  ["由项目负责人张三丰；健全绩效管理。", "unknown"],
  ["由项目负责人张三、李四负责绩效管理。", "unknown"],
  ["财政部组织开展绩效评价。", "unknown"],
  ["青山县级财政开展绩效评价。", "unknown"],
  ["红松县级财政开展绩效评价。", "unknown", "“红松县”像"],
  ["健全制度，红松村开展绩效自评。", "unknown", "“红松村”像"],
  ["委托村里开展绩效评价。", "unknown", "“委托村”像"],
]);

const catalogue = markedCatalogue(
  `达川区2024年预算绩效管理工作总结
达川区教育部门牵头，李某主任部署，主任张三提出要求，由达川区国有资产经营管理投资发展集团有限公司实施，评减«546万元|ex_ante.reduced_amount»。`,
  { district: { ...cloudCounty, name: "达川区" } },
);

testDraftRule(
  namesStand,
  [
    ["达川区教育部门牵头开展绩效评价。", "held"],
    ["李某主任部署绩效管理工作。", "held"],
    ["王某主任部署绩效管理工作。", "unknown", "“王某主任”像"],
    ["主任张三提出绩效管理要求。", "held"],
    ["主任李四提出绩效管理要求。", "unknown", "“主任”像"],
    ["统一由达川区国有资产经营管理投资发展集团有限公司实施。", "held"],
    ["由新区国有资产经营管理投资发展集团有限公司实施。", "unknown"],
  ],
  { catalogue },
);
