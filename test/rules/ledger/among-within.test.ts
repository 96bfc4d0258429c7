import { amongWithin } from "../../../rules/ledger/among-within.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(amongWithin, {
  holds: [
    { name: "room for others", text: "共评估«10个»项目，其中新增项目«3个»，延续项目«2个»。" },
    {
      name: "progress is no further item",
      text: "移送问题线索«14项»，其中移送公安«11项»、移送监委«3项»，已办结9项。",
    },
    {
      name: "rows named 其中",
      text: "|类别|个数（个）|\n|甲|«7»|\n|其中：新建|«3»|\n|其中：续建|«4»|\n|乙|6|",
    },
  ],
  broken: [
    {
      name: "items beyond their whole",
      text: "共评估«10个»项目，其中新增项目«8个»，延续项目«5个»。",
      messageId: "mismatch",
      severity: "warning",
      data: { gap: "3个" },
    },
    {
      name: "rows named 其中 beyond the row above: an error",
      text: "|类别|个数（个）|\n|甲|«7»|\n|其中：新建|«3»|\n|其中：续建|«5»|\n|乙|6|",
      messageId: "mismatch",
      severity: "error",
    },
  ],
  abstains: [
    {
      name: "a list said to be complete is another rule's",
      text: "共评估10个项目，分别为甲类3个、乙类8个。",
    },
    { name: "without items", text: "共评估10个项目。", outcome: "not_applicable" },
  ],
});
