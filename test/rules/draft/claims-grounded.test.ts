import { claimsGrounded } from "../../../rules/draft/claims-grounded.ts";
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
