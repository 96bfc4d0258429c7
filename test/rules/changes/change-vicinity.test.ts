import { growthRateAgrees } from "../../../rules/ledger/growth-rate-agrees.ts";
import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { pointsAgree } from "../../../rules/ledger/points-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(pointsAgree, {
  holds: [
    {
      name: "the distance from a target",
      text: "合格率«94.06%»，低于«95.00%»的目标值«0.94个百分点»。",
    },
    {
      name: "last year's share in brackets",
      text: "公开招标占«71.02%»，同比回落«3.16个百分点»（上年占«74.18%»）。",
    },
    {
      name: "last year's rate with its name",
      text: "节支率«6.0%»，较上年提高«0.6个百分点»，上年节支率«5.4%»。",
    },
    {
      name: "another mean in brackets",
      text: "核减率为«15.0%»，高于全省平均水平«2.3个百分点»（全省平均«12.7%»）。",
    },
    {
      name: "from one month to another",
      text: "执行率从4月的«28.4%»提升到10月的«81.9%»，提升«53.5个百分点»。",
    },
    {
      name: "months without a verb",
      text: "执行率：7月«44.6%»，10月«76.2%»，提高«31.6个百分点»。",
    },
    { name: "a limit between", text: "占比«23.5%»，高于«20.0%»的最低要求«3.5个百分点»。" },
  ],
  broken: [
    {
      name: "last year's share in brackets, swapped digits",
      text: "公开招标占«71.02%»，同比回落«3.61个百分点»（上年占«74.18%»）。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "another mean in brackets, another digit",
      text: "核减率为«15.0%»，高于全省平均水平«2.8个百分点»（全省平均«12.7%»）。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "from one month to another, swapped digits",
      text: "执行率从4月的«28.4%»提升到10月的«81.9%»，提升«55.3个百分点»。",
      messageId: "mismatch",
      severity: "error",
    },
  ],
  abstains: [
    {
      name: "an aim for next year",
      text: "力争节支率提高至6.5%，优良率提高2个百分点以上，验收率不低于90%。",
    },
    {
      name: "a distance from what is not told",
      text: "支出进度为71.4%，高于全省平均水平2.6个百分点。",
    },
  ],
});

testRule(growthRateAgrees, {
  holds: [
    {
      name: "the base told last, the increase is none",
      text: "形成定额«126条»，比试点前新增58条，增长«85.3%»，试点前为«68条»。",
    },
    {
      name: "two months of one list",
      text: "共下发通知44份，其中5月«27份»、8月«17份»；8月比5月减少10份，降幅«37.0%»。",
    },
  ],
});

testRule(pointsAgree, {
  holds: [
    {
      name: "last year's rate of another class",
      text: "优秀率26.7%，较上年高4.2个百分点，优良率«82.2%»，较上年低«1.3个百分点»，上年优良率«83.5%»。",
    },
  ],
});

testRule(increaseAgrees, {
  holds: [
    {
      name: "two months told in the same words",
      text: "7月监控项目1356个，预警«173个»；10月监控项目1428个，预警«96个»，预警项目减少«77个»。",
    },
  ],
  broken: [
    {
      name: "two months told in the same words, digits swapped",
      text: "7月监控项目1356个，预警«137个»；10月监控项目1428个，预警«96个»，预警项目减少«77个»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});
