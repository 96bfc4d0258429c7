import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const towns = (told: string, cell = "94.2"): string =>
  `第一名石澜区得${told}，列全市首位。\n|县区|目标管理（分）|总分（分）|\n|石澜区|19.0|${cell}|\n|青山市|18.6|91.4|`;

const spent = (told: string, cell = "3860万元"): string =>
  `${told}，主要是设备集中到货。\n|乡镇|到位|支出|\n|城关镇|7000万元|${cell}|\n|河东镇|5000万元|7420万元|`;

testRule(repeatAgrees, {
  holds: [{ name: "a score behind the name of its row", text: towns("«94.2分»", "«94.2»") }],
  broken: [
    {
      name: "one digit off its row",
      text: towns("«95.2分»", "«94.2»"),
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what was spent in the row, one digit off",
      text: spent("城关镇实际花去«3560万元»", "«3860万元»"),
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
    { name: "how much more it is than the row", text: spent("河东镇支出比城关镇多3560万元") },
    { name: "for each household of the row", text: spent("城关镇户均补助3560万元") },
  ],
});
