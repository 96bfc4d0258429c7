import { pointsNotPercent } from "../../rules/ledger/points-not-percent.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(pointsNotPercent, {
  holds: [
    { name: "a relative rise to the digit", text: "满意度由«90.0%»提高到«95.0%»，提高«5.56%»。" },
    { name: "a relative rise of few digits", text: "公开率由«80%»提高到«88%»，提高«10%»。" },
  ],
  broken: [
    {
      name: "last year's rate behind",
      text: "满意度«95.0%»，比上年上升«1.8%»，上年为«93.2%»。",
      messageId: "mixed",
      severity: "warning",
    },
    {
      name: "a distance from an aim",
      text: "满意度«90.8%»，较上年88.5%提高2.3个百分点，比目标值«90%»高«0.8%»。",
      messageId: "mixed",
      severity: "warning",
    },
  ],
  abstains: [{ name: "a share beside an aim", text: "完成率72%，低于75%的目标，占比20%。" }],
});
