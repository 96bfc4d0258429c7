import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const scores = (lowest: string, gap: string): string =>
  `江岭区以«95.2分»位列第一，云溪县以93.7分位列第二，东岭县得分«${lowest}»。最高分与最低分相差«${gap}»。`;

testRule(differenceAgrees, {
  holds: [
    { name: "the highest score less the lowest", text: scores("78.9分", "16.3分") },
    {
      name: "rates, in percent points",
      text: "甲县执行率«91.2%»、乙县88.0%、丙县«70.5%»，最高与最低相差«20.7个百分点»。",
    },
  ],
  broken: [
    {
      name: "a digit of the gap",
      text: scores("78.9分", "26.3分"),
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a digit of the lowest",
      text: scores("68.9分", "16.3分"),
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "the lowest is not told",
      text: "江岭区95.2分，云溪县93.7分。最高分与最低分相差31.6分。",
    },
    { name: "told of one only", text: "江岭区95.2分。最高分与最低分相差16.3分。" },
    {
      name: "last year's scores",
      text: "上年江岭区95.2分，云溪县78.9分。最高分与最低分相差26.3分。",
    },
  ],
});
