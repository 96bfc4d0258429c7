import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("in a mean a number of one digit is one slip away from any other", [
  [averageAgrees, "若将每公里成本降到5元，按486万公里计算，可以节约成本170万元。"],
  [
    averageAgrees,
    "该厂设计处理能力每日6万立方米。2023年服务费单价为每立方米1.36元，2024年1月起调整为1.42元，涨幅4.4%。",
  ],
]);

slipsTold([
  [
    averageAgrees,
    "9个合作社共获补助415.8万元，平均每个64.2万元。",
    "warning 9个 415.8万元 64.2万元",
  ],
]);
