import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { scoresAgree } from "../../../rules/ledger/scores-agree.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("two numbers of each item are no items of one list", [
  [
    partsAddUp,
    "四个片区预算合计16.40亿元，支出8.80亿元。其中东片预算3.20亿元、支出1.85亿元，西片预算4.75亿元、支出2.40亿元，南片预算2.85亿元、支出1.60亿元，北片预算5.60亿元、支出2.95亿元，执行率分别为57.8%、50.5%、56.1%和52.7%。",
  ],
  [
    scoresAgree,
    "整体支出满分100分。制度建设20分，自评18.5分；资金使用30分，自评28.2分；履职成效40分，自评37.4分；公众评价10分，自评9.1分。合计93.2分。",
  ],
]);

slipsTold([
  [
    likelyRelations,
    "四个片区预算合计16.40亿元。其中东片预算3.20亿元，西片预算4.75亿元，南片预算2.85亿元，北片预算6.50亿元。",
    "warning 16.40亿元 3.20亿元 4.75亿元 2.85亿元 6.50亿元",
  ],
  [
    likelyRelations,
    "整体支出满分100分。制度建设20分，自评18.5分；资金使用30分，自评28.2分；履职成效40分，自评37.4分；公众评价10分，自评9.1分。合计92.3分。",
    "warning 18.5分 28.2分 37.4分 9.1分 92.3分",
  ],
]);
