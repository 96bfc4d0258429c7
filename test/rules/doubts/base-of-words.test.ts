import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("the words of a share name its base", [
  [rateRecomputed, "抽查的31份自评报告中，有9份对产出的说明篇幅不到正文的一成。"],
  [
    rateRecomputed,
    "对评价为中的9个项目压减预算214.6万元，压减率按项目原预算1130万元计算为18.99%。",
  ],
]);

slipsTold([
  [
    rateRecomputed,
    "抽查的31份自评报告中，有9份对产出的说明不到位，占抽查报告的五成。",
    "error 31份 9份 五成",
  ],
]);
