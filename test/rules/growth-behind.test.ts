import { averageAgrees } from "../../rules/ledger/average-agrees.ts";
import { cutRateAgrees } from "../../rules/ledger/cut-rate-agrees.ts";
import { growthRateAgrees } from "../../rules/ledger/growth-rate-agrees.ts";
import { increaseAgrees } from "../../rules/ledger/increase-agrees.ts";
import { pointsNotPercent } from "../../rules/ledger/points-not-percent.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(growthRateAgrees, {
  holds: [
    {
      name: "of two earlier values behind it the one that is measured alike",
      text: "全年完成评估项目17个；评估资金«2.26亿元»，同比增长«31.4%»（2023年评估项目12个、评估资金«1.72亿元»）。",
    },
  ],
  broken: [
    {
      name: "of two earlier values behind it, two digits exchanged",
      text: "全年完成评估项目17个；评估资金«2.26亿元»，同比增长«34.1%»（2023年评估项目12个、评估资金«1.72亿元»）。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "earlier values of other measures only",
      text: "全年完成评估项目17个；评估资金2.26亿元，同比增长31.4%（2023年评估项目12个、涉及单位9家）。",
    },
  ],
});

testRule(increaseAgrees, {
  holds: [
    {
      name: "of several numbers before it the one that the comparison names",
      text: "全年监控项目604个，预警亮红灯«22个»、黄灯61个、绿灯521个，红灯项目比上年的«35个»少«13个»。",
    },
  ],
});

testRule(averageAgrees, {
  holds: [
    {
      name: "each of the teams",
      text: "组织«5个»小组，对«400个»重点项目绩效目标进行集中会审，每组负责«80个»，逐项提出修改建议。",
    },
  ],
  broken: [
    {
      name: "each of the teams, a digit wrong",
      text: "组织«5个»小组，对«400个»重点项目绩效目标进行集中会审，每组负责«90个»，逐项提出修改建议。",
      messageId: "mismatch",
    },
  ],
});

testRule(pointsNotPercent, {
  broken: [
    {
      name: "two rates apart, both counted before the distance",
      text: "对黑土地补贴的满意度为95.8%，对饮水维修的满意度为84.3%，两个项目相差«11.5%»。",
      messageId: "distance",
    },
  ],
});

testRule(cutRateAgrees, {
  abstains: [
    {
      name: "prices are no amounts of which one is left",
      text: "测算出道路保洁涉及资金2136万元，单位成本为每平方米9.8元，较原定额每平方米11.2元明显降低。",
    },
  ],
});
