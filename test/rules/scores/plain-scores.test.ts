import { scoresAgree } from "../../../rules/ledger/scores-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { severity: "warning" } as const;

testRule(scoresAgree, {
  holds: [
    {
      name: "behind the total after a comma",
      text: "自评综合得分«95.6分»，资金管理«38.5分»，项目管理«28.1分»，使用成效«29分»，比上年94.2分多1.4分。",
    },
    {
      name: "before the total",
      text: "收入组织«13.5分»，支出保障«27.4分»，资产债务«17.8分»，项目绩效«21.6分»，财政管理«11.2分»，总得分«91.5分»。",
    },
    {
      name: "full marks before theirs",
      text: "设置基础工作«15分»、目标管理«20分»、运行监控«20分»、绩效评价«25分»和结果应用«20分»等项内容，满分«100分»，另设加分项。",
    },
    {
      name: "what was reached, told behind full marks",
      text: "投入20分、过程30分、产出30分、效果20分，满分100分，分别得«19分»、«27.5分»、«29分»、«18.6分»，总得分«94.1分»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of an item",
      text: "预算管理得«27.50分»，履职产出得«32.70分»，履职效益得«28.60分»，自评得分«93.30分»。",
      messageId: "mismatch",
      ...mismatch,
    },
    {
      name: "a digit of the total",
      text: "自评综合得分«96.6分»，资金管理«38.5分»，项目管理«28.1分»，使用成效«28分»，逐项说明如下。",
      messageId: "mismatch",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "scores of several that a mean is of",
      text: "全县平均得分87.2分，最高95分，最低71分，中位数88分。",
    },
    {
      name: "scores of towns behind one's own",
      text: "我县得分92.6分，甲县91.2分，乙县90.4分，丙县88.5分。",
      outcome: "not_applicable",
    },
    {
      name: "weights before what was reached",
      text: "决策、过程、产出、效益权重分别为15分、25分、30分、30分，得分88.6分。",
      outcome: "not_applicable",
    },
    {
      name: "two are hardly all",
      text: "自评得分92.6分，产出38.1分，效益29.3分，其他各项均为满分。",
      outcome: "not_applicable",
    },
  ],
});
