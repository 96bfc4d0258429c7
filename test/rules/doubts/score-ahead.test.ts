import { scoresAgree } from "../../../rules/ledger/scores-agree.ts";
import { silentOn, slipsTold } from "../../helpers/silent-and-told.ts";

silentOn("a first item told in other words belongs to the scores", [
  [
    scoresAgree,
    "自评按立项、管理、产出、成效四类计分。立项类20分，全部得分；管理类20分，得18.5分；产出类30分，得29分；成效类30分，得27.5分。总分95分，等级为优。",
  ],
]);

slipsTold([
  [
    scoresAgree,
    "自评按立项、管理、产出、成效四类计分。立项类20分，全部得分；管理类20分，得18.5分；产出类30分，得29分；成效类30分，得27.5分。总分59分，等级为优。",
    "warning 18.5分 29分 27.5分 59分",
  ],
]);
