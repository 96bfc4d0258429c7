import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("the good ones are some of the grades", [
  [
    partsAddUp,
    "复评得分为优、良、中、差的分别为7个、29个、16个、2个，优良单位合计36个，占66.67%。",
  ],
]);

slipsTold([
  [
    partsAddUp,
    "复评得分为优、良、中、差的分别为5个、23个、14个、4个，参评单位合计64个。",
    "warning 5个 23个 14个 4个 64个",
  ],
]);
