import { growthRateAgrees } from "../../../rules/ledger/growth-rate-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

/** The rate is that of the amount in last year's value, both told beside it; what came of it stands elsewhere. */
testRule(growthRateAgrees, {
  holds: [
    {
      name: "what it is now is told under another name",
      text: "盘活2264.9万元。收回规模比去年同期的«2971.5万元»减少«706.6万元»，下降«23.8%»。",
    },
    {
      name: "more than last year, by a verb",
      text: "与上年同期收回的«1289.75万元»相比，多收回«286.36万元»，增长«22.2%»。",
    },
    { name: "counts", text: "红灯比上年同期的«123个»少«25个»，降幅«20.3%»。" },
  ],
  broken: [
    {
      name: "the rate of what is left",
      text: "盘活2264.9万元。收回规模比去年同期的«2971.5万元»减少«706.6万元»，下降«76.2%»。",
      messageId: "mismatch",
    },
    {
      name: "another digit of the amount",
      text: "与上年同期收回的«1289.75万元»相比，多收回«296.36万元»，增长«22.2%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "the amount is told against a plan",
      text: "税收收入比年初预算5000万元多收1000万元，增长5%。",
    },
    {
      name: "the rate is of something else",
      text: "收回资金比上年的123个项目增加25个，另有资金下降20.3%。",
    },
  ],
});
