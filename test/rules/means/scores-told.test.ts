import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(averageAgrees, {
  holds: [
    {
      name: "the scores of a paragraph, some told apart",
      text: "考核结果，澄江区«93.4分»居首，丰谷县«91.6分»次之，其后依次为观澜区«89.2分»、柳埠县«80.6分»。4个县区平均得分«88.7分»。",
    },
  ],
  broken: [
    {
      name: "one of them miswritten",
      text: "考核结果，澄江区«93.4分»居首，丰谷县«91.6分»次之，其后依次为观澜区«69.2分»、柳埠县«80.6分»。4个县区平均得分«88.7分»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the list in the next paragraph",
      text: "从考核结果看，全市县区平均得分为«89.55分»，比2023年的82.15分提高7.40分。\n各县区得分情况如下：白渚县«93.40分»、青垅县«88.57分»、渡口区«86.50分»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "the mean of more than those that are named",
      text: "考核结果，澄江区93.4分居首，丰谷县91.6分次之，柳埠县80.6分垫底。6个县区平均得分87.67分。",
    },
    {
      name: "last year's mean",
      text: "澄江区93.4分，丰谷县91.6分，柳埠县80.6分。上年各县区平均得分81.2分。",
    },
    {
      name: "the ends of all scores",
      text: "最高的澄江区93.4分，最低的柳埠县80.6分，平均得分87.67分。",
    },
  ],
});
