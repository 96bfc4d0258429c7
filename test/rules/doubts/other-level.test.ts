import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("of several levels another one makes the gap", [
  [
    differenceAgrees,
    "会议室改造预算86万元，中标价78.5万元，结算审定76.2万元，较预算节约9.8万元，较中标价核减2.3万元。",
  ],
  [
    increaseAgrees,
    "三个子项目自评得分分别为95.2分、93.8分和90.4分，财政复评后平均90.1分，比自评平均低3分。",
  ],
]);

slipsTold([
  [
    likelyRelations,
    "会议室改造预算86.0万元，结算审定76.2万元，较预算节约8.9万元。",
    "warning 86.0万元 76.2万元 8.9万元",
  ],
]);
