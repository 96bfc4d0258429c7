import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(rateRecomputed, {
  holds: [
    {
      name: "the share of the largest item, of the total that a list comes to",
      text: "发现问题«334个»。从性质看，进度滞后«142个»、目标偏离83个、资金不规范46个、填报不实63个。进度滞后问题占比最高，为«42.5%»。",
    },
  ],
  broken: [
    {
      name: "the smallest item of a list",
      text: "项目支出总规模为«67.17亿元»，其中临溪区23.46亿元、北沙区18.72亿元、雁落县15.38亿元、清茗县«9.61亿元»。清茗县规模最小，占«85.7%»。",
      ...mismatch,
    },
    {
      name: "an item of a list that only the numbers tell",
      text: "全年投入工作经费«1651.2万元»，主要用于第三方服务«1432.5万元»和业务培训、系统维护218.7万元，第三方服务费用占«6.8%»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "the share of money where the list counts things",
      text: "评价项目42个，其中民生类18个、产业类15个、基建类9个，民生类项目资金占51.2%。",
      outcome: "insufficient",
    },
    {
      name: "a share of what its own words name",
      text: "收入62475万元，其中拨款27360万元、事业收入32918万元、其他收入2197万元。区级拨款在拨款中占61.4%。",
      outcome: "insufficient",
    },
  ],
});
