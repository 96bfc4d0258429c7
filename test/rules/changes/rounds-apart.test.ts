import { growthRateAgrees } from "../../../rules/ledger/growth-rate-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(increaseAgrees, {
  holds: [
    {
      name: "quarters named before their values",
      text: "一季度、二季度、三季度分别发现预警项目«62个»、49个和«35个»，三季度比一季度减少«27个»。",
    },
    {
      name: "rounds by their own number",
      text: "三轮监控分别发现问题«148个»、117个、«69个»，第三轮比第一轮减少«79个»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of the change",
      text: "4月、7月、10月三次监控分别收回«1260万元»、1840万元和«2310万元»，10月比4月增加«1500万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "what the list does not tell",
      text: "三轮监控分别发现问题148个、117个、69个，第三轮比第一轮涉及部门减少15家。",
      outcome: "insufficient",
    },
  ],
});

testRule(growthRateAgrees, {
  holds: [
    {
      name: "the rate right behind the amount",
      text: "一季度、二季度、三季度分别发现预警项目«62个»、49个和«35个»，三季度比一季度减少27个、降低«43.5%»。",
    },
  ],
  broken: [
    {
      name: "the complement of the rate",
      text: "一季度、二季度、三季度分别发现预警项目«62个»、49个和«35个»，三季度比一季度减少27个、降低«56.5%»。",
      ...mismatch,
    },
  ],
});
