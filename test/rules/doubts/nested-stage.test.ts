import { likelyRelations } from "../../../rules/ledger/likely-relations.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("what is finished was begun before", [
  [partsAddUp, "计划新建泵站8座，开工6座，完工2座，另有2座因征地未完成尚未开工。"],
]);

slipsTold([
  [
    likelyRelations,
    "计划新建泵站8座，完工6座，在建1座，另有2座因征地未完成尚未开工。",
    "warning 8座 6座 1座 2座",
  ],
]);
