import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("what is left of a whole is no item of what was used", [
  [
    partsAddUp,
    "预备费安排2400万元，动用1380万元，其中防汛抢险620万元、疫情防控410万元，结余1020万元全部收回。",
  ],
]);

slipsTold([
  [
    partsAddUp,
    "预备费动用1380万元，包括防汛抢险620万元、疫情防控460万元、抗旱330万元。",
    "error 1380万元 620万元 460万元 330万元",
  ],
]);
