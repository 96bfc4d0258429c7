import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("what was saved is told of what it is compared with", [
  [rateRecomputed, "三个标段中标价合计3620.5万元，较概算结余164.5万元，结余率4.35%。"],
]);

slipsTold([
  [
    rateRecomputed,
    "三个标段中标价合计3620.5万元，较概算结余164.5万元，结余率5.35%。",
    "error 3620.5万元 164.5万元 5.35%",
  ],
]);
