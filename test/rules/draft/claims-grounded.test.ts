import { claimsGrounded } from "../../../rules/draft/claims-grounded.ts";
import { markedCatalogue } from "../../helpers/drafts.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";

testDraftRule(claimsGrounded, [
  ["绩效管理制度进一步健全。", "none"],
  ["问题全部整改到位，绩效较好。", "groundless", "“全部”是需要依据的论断"],
  ["绩效管理工作走在前列。", "groundless"],
  ["绩效管理首次覆盖基金预算。", "groundless"],
  ["资金使用绩效大幅改善。", "groundless"],
  ["超额完成绩效管理任务。", "groundless"],
  ["多数部门完成绩效自评。", "groundless"],
  ["监控红灯项目{{红灯项目数}}，绩效评价平均得分较好。", "none"],
]);

const catalogue = markedCatalogue(`云岭县2024年预算绩效管理工作总结
对全部项目开展监控，红灯«52个|monitoring.red_light_projects»，绝大部分按时整改。
在市级考核中位列«第2名|institution.assessment_rank»，涉及«18个|institution.rank_pool»区县。`);

testDraftRule(
  claimsGrounded,
  [
    ["对全部项目开展监控，红灯项目{{红灯项目数}}。", "held"],
    ["对所有项目开展监控，红灯项目{{红灯项目数}}。", "groundless", "“所有”"],
    // The source says it of its projects, and of no others.
    ["监控全部部门，红灯项目{{红灯项目数}}。", "groundless", "“全部”"],
    ["红灯项目{{红灯项目数}}，平均用时较短。", "none"],
    ["红灯项目{{红灯项目数}}，按期整改。", "groundless", "“按期”"],
  ],
  { catalogue },
);

testDraftRule(
  claimsGrounded,
  [
    ["按时整改到位。", "held"],
    ["按期整改到位。", "held"],
    ["如期整改到位。", "held"],
    ["圆满整改到位。", "groundless", "“圆满”"],
  ],
  { catalogue, section: "next" },
);

testDraftRule(
  claimsGrounded,
  [
    ["考核位居{{上级绩效考核名次}}。", "held"],
    ["考核排名{{上级绩效考核名次}}。", "held"],
    ["考核排名靠前，名次{{上级绩效考核名次}}。", "groundless", "“排名”"],
    ["考核排名{{参与排名地区数}}。", "groundless", "“排名”"],
    ["考核首位{{上级绩效考核名次}}。", "groundless", "“首位”"],
  ],
  { catalogue },
);
