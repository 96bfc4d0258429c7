import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("what one costs makes another amount, or this one over some months", [
  [
    averageAgrees,
    "6处水厂按照每处每年5万元的运行补助标准需要30万元，本年只安排了18万元，缺口12万元。",
  ],
  [
    averageAgrees,
    "幼儿园收费标准为每生每月520元，全年按10个月收取，收费幼儿245名，应收127.4万元，与实收一致。",
  ],
]);

slipsTold([
  [
    averageAgrees,
    "9个合作社共获补助415.8万元，平均每个64.2万元。",
    "warning 9个 415.8万元 64.2万元",
  ],
]);
