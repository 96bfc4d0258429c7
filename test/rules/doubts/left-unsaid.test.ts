import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("a list that the words go on with does not come to its total", [
  [
    partsAddUp,
    "中央补助3200万元到位2100万元，企业自筹到位1450万元，加上上年结转资金，累计到位9860万元。",
  ],
  [
    partsAddUp,
    "2024年公交运营成本8650万元。其中人工4720万元，占54.6%；折旧1320万元，燃料动力1180万元，维修保险及其他各715万元。",
  ],
  [
    partsAddUp,
    "从水利中心调出0.30亿元用于供水续建。调整后水利中心债券额度为0.90亿元，城乡供水为2.70亿元，总额9.00亿元不变。",
  ],
  [differenceAgrees, "抽查发现台账差错41处，其中甲机构17处，乙机构12处，其余3家共12处。"],
]);

slipsTold([
  [
    partsAddUp,
    "中央补助到位2100万元，企业自筹到位1450万元，累计到位3505万元。",
    "warning 2100万元 1450万元 3505万元",
  ],
  [
    partsAddUp,
    "2024年公交运营成本8650万元。其中人工4720万元，折旧1320万元，燃料动力1180万元，维修保险等其他1340万元。",
    "warning 8650万元 4720万元 1320万元 1180万元 1340万元",
  ],
  [
    partsAddUp,
    "抽查发现台账差错41处，其中甲机构17处，乙机构12处，其余21处。",
    "warning 41处 17处 12处 21处",
  ],
]);
