import { rateRecomputed } from "../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [],
  broken: [
    {
      name: "a whole that a wrong digit made smaller than its part",
      text: "审核项目«227个»，提出修改意见的项目«308个»，占«33.2%»。",
      messageId: "mismatch",
    },
    {
      name: "part and whole written in each other's place",
      text: "电话回访«294人次»，表示满意的«320人次»，占«91.9%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "what has the share is named and stands before the whole",
      text: "新建成本指标690条，指标库累计收录指标5820条，成本指标的新增部分占11.9%。",
    },
    {
      name: "no slip of the pen makes the smaller number the whole",
      text: "审核项目127个，提出修改意见的项目308个，占52.7%。",
    },
    {
      name: "a clause stands between the part and its share",
      text: "审核项目227个，提出修改意见的项目308个，较上年减少，占33.2%。",
    },
  ],
});
