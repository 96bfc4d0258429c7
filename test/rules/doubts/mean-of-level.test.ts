import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("what was saved is not what all of them cost", [
  [averageAgrees, "公租房每套月租金由420元调整到385元，在租1260套，全年少收租金52.92万元。"],
  [averageAgrees, "垃圾清运费由每吨128元降为119元，全年清运3.6万吨，节约支出32.4万元。"],
]);

slipsTold([
  [
    averageAgrees,
    "评审项目12个，节约资金498.0万元，平均每个项目节约45.1万元。",
    "warning 12个 498.0万元 45.1万元",
  ],
]);
