import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const towns = (told: string, cell = "94.2"): string =>
  `第一名石澜区得${told}，列全市首位。\n|县区|目标管理（分）|总分（分）|\n|石澜区|19.0|${cell}|\n|青山市|18.6|91.4|`;

testRule(repeatAgrees, {
  holds: [{ name: "a score behind the name of its row", text: towns("«94.2分»", "«94.2»") }],
  broken: [
    {
      name: "one digit off its row",
      text: towns("«95.2分»", "«94.2»"),
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "by how much it leads", text: towns("分比上年提高91.2分") },
    { name: "by how much another one is above it", text: towns("高95.2分") },
    { name: "a number far from each of its row", text: towns("87.5分") },
    {
      name: "a name that several rows have",
      text: "效益指标得28.00分。\n|类别|得分（分）|\n|效益指标|8.00|\n|效益指标|20.00|",
    },
  ],
});
