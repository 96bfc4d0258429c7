import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("what stands first is an item where all come to the number before", [
  [
    partsAddUp,
    "对3个片区60次月度巡查，主要问题是“台账缺失”的有31次，真正因设施损坏扣分的只有18次，其余11次是人员和车辆问题。",
  ],
  [
    differenceAgrees,
    "对3个片区60次月度巡查，主要问题是“台账缺失”的有31次，真正因设施损坏扣分的只有18次，其余11次是人员和车辆问题。",
  ],
]);

slipsTold([
  [
    partsAddUp,
    "全年巡查90次，发现台账缺失的31次，设施损坏的18次，其余11次是人员不在岗。",
    "warning 90次 31次 18次 11次",
  ],
]);
