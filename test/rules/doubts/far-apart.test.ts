import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("numbers far apart that no slip explains are of different things", [
  [increaseAgrees, "环卫工人月工资由2,600元提高到2,900元，全年多支出23.04万元。"],
]);

slipsTold([
  [
    partsAddUp,
    "复评得分为优、良、中、差的分别为5个、23个、14个、4个，参评单位合计64个。",
    "warning 5个 23个 14个 4个 64个",
  ],
  [
    increaseAgrees,
    "项目支出2360.4万元，比上年的1998.2万元增加326.2万元。",
    "error 2360.4万元 1998.2万元 326.2万元",
  ],
]);
