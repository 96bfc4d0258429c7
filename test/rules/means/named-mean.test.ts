import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(averageAgrees, {
  holds: [
    {
      name: "the scores of offices",
      text: "县医保局«91.25分»、县水利局«88.40分»、县文旅局«82.60分»、县供销社«76.35分»，平均«84.65分»。",
    },
    {
      name: "rates of places, with their distance between",
      text: "北沙区«93.7%»，临溪区«91.2%»，雁落县«88.5%»，清茗县«84.9%»，最高与最低相差8.8个百分点，各县（区）简单平均为«89.6%»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of the mean",
      text: "居前的是区教育局«94.60分»、区民政局«93.85分»和区水务局«92.90分»，平均«93.87分»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a mean that is weighed",
      text: "甲县91.2分、乙县88.4分、丙县82.6分，平均86.1分（按项目数加权）。",
      outcome: "not_applicable",
    },
    {
      name: "a mean of more than those named",
      text: "居前的是甲县94.6分、乙县93.8分、丙县92.9分，平均86.4分。",
      outcome: "not_applicable",
    },
  ],
});
