import { expect, test } from "vitest";
import { plainScoresTold } from "./tables-told.ts";

const sums = [
  {
    name: "behind the total",
    text: "自评综合得分95.6分，资金管理38.5分，项目管理28.1分，使用成效29分。",
    told: ["总分＝各项得分之和：总分95.6分＝资金管理38.5分＋项目管理28.1分＋使用成效29分"],
  },
  {
    name: "before the total",
    text: "收入组织13.5分，支出保障27.4分，资产债务17.8分，总得分58.7分。",
    told: ["总分＝各项得分之和：总分58.7分＝收入组织13.5分＋支出保障27.4分＋资产债务17.8分"],
  },
  {
    name: "full marks before theirs",
    text: "设置基础工作15分、目标管理20分、运行监控25分和结果应用40分等项内容，满分100分。",
    told: [
      "总分＝各项得分之和：总分100分＝设置基础工作15分＋目标管理20分＋运行监控25分＋和结果应用40分",
    ],
  },
  {
    name: "what was reached behind full marks",
    text: "投入20分、过程30分、产出50分，满分100分，分别得19分、27.5分、48分，总得分94.5分。",
    told: [
      "总分＝各项得分之和：总分100分＝投入20分＋过程30分＋产出50分",
      "总分＝各项得分之和：总分94.5分＝分别19分＋第2项27.5分＋第3项48分",
    ],
  },
  {
    name: "weights and their total, however far off",
    text: "权重分别为15分、25分、3000分和30分，总分100分。",
    told: ["总分＝各项得分之和：总分100分＝权重分别15分＋第2项25分＋第3项3000分＋第4项30分"],
  },
  {
    name: "weights and a score that is no full mark",
    text: "权重分别为15分、25分、30分和30分，总分96分。",
    told: [],
  },
  {
    name: "weights and what they come to",
    text: "权重分别为15分、25分、30分和30分，合计100分。",
    told: ["总分＝各项得分之和：总分100分＝权重分别15分＋第2项25分＋第3项30分＋第4项30分"],
  },
  {
    name: "weights and a total of scores",
    text: "权重分别为15分、25分、30分和30分，综合得分92分。",
    told: [],
  },
  {
    name: "far from the total nothing is meant",
    text: "总得分95.6分，资金管理12分，项目管理9分，使用成效8分。",
    told: [],
  },
  {
    name: "marks that could be reached and what was by turns",
    text: "自评得分91.8分：资金管理20分，得19.4分；任务数量30分，得28.0分；服务质量40分，得35.6分；满意度10分，得8.8分。",
    told: [
      "总分＝各项得分之和：总分91.8分＝资金管理19.4分＋任务数量28.0分＋服务质量35.6分＋满意度8.8分",
    ],
  },
  {
    name: "two items are hardly all",
    text: "总得分66.6分，资金管理38.5分，项目管理28.1分。",
    told: [],
  },
  {
    name: "an item that is divided again",
    text: "总得分95分，决策20分，其中立项8分、目标12分，过程30分，产出45分。",
    told: [],
  },
  {
    name: "the first item behind 其中",
    text: "总得分95分，其中决策20分、过程30分、产出45分。",
    told: ["总分＝各项得分之和：总分95分＝其中决策20分＋过程30分＋产出45分"],
  },
  {
    name: "具体为",
    text: "总得分95分，具体为：决策20分、过程30分、产出45分。",
    told: ["总分＝各项得分之和：总分95分＝决策20分＋过程30分＋产出45分"],
  },
  {
    name: "a mean is no total",
    text: "平均得分95分，决策20分，过程30分，产出45分。",
    told: [],
  },
  {
    name: "last year's is no item",
    text: "总得分95分，决策20分，过程30分，上年产出45分。",
    told: [],
  },
  {
    name: "by how much it rose is no item",
    text: "总得分95分，决策20分，过程30分，产出45分，提高2分。",
    told: ["总分＝各项得分之和：总分95分＝决策20分＋过程30分＋产出45分"],
  },
  {
    name: "another list begins with 分别",
    text: "分值分别为20分、30分、50分，得分分别为18分、26分、46分，总得分90分。",
    told: ["总分＝各项得分之和：总分90分＝得分分别18分＋第2项26分＋第3项46分"],
  },
  {
    name: "分别 at its beginning",
    text: "得分分别为18分、26分、46分，总得分90分。",
    told: ["总分＝各项得分之和：总分90分＝得分分别18分＋第2项26分＋第3项46分"],
  },
  {
    name: "full marks are not what was reached",
    text: "决策得18分、过程得26分、产出得46分，满分90分。",
    told: [],
  },
  {
    name: "items without names",
    text: "总得分95分，“优”20分、“良”30分、45分。",
    told: ["总分＝各项得分之和：总分95分＝第1项20分＋第2项30分＋第3项45分"],
  },
  {
    name: "with colons",
    text: "总得分：95分。决策：20分；过程：30分；产出：45分。",
    told: [],
  },
  {
    name: "a text between them",
    text: "总得分95分，决策20分，过程因项目实施进度滞后而只有30分，产出45分。",
    told: [],
  },
  {
    name: "two blocks",
    text: "总得分95分。\n决策20分，过程30分，产出45分。",
    told: [],
  },
  {
    name: "a total in the middle",
    text: "决策20分、过程30分、产出45分，共计95分，另有党建5分、创新3分、宣传2分。",
    told: ["总分＝各项得分之和：总分95分＝决策20分＋过程30分＋产出45分"],
  },
  {
    name: "a digit of an item",
    text: "总得分95分，决策20分，过程38分，产出45分。",
    told: ["总分＝各项得分之和：总分95分＝决策20分＋过程38分＋产出45分"],
  },
  {
    name: "names with 得分",
    text: "总得分95分，决策得分20分，过程得分30分，产出得分为45分。",
    told: ["总分＝各项得分之和：总分95分＝决策20分＋过程30分＋产出45分"],
  },
  {
    name: "the total of the self-evaluation",
    text: "自查得分为95分，决策20分，过程30分，产出45分。",
    told: ["总分＝各项得分之和：总分95分＝决策20分＋过程30分＋产出45分"],
  },
  {
    name: "the full marks reached so much",
    text: "总分值达到100分，决策20分，过程30分，产出50分。",
    told: ["总分＝各项得分之和：总分100分＝决策20分＋过程30分＋产出50分"],
  },
  {
    name: "a total that is only compared",
    text: "决策20分，过程30分，产出45分，较上年总得分90分提高5分。",
    told: [],
  },
  {
    name: "scores of cells",
    text: "|决策|20分|\n|过程|30分|\n|产出|45分|\n总得分95分。",
    told: [],
  },
  {
    name: "no total at all",
    text: "决策20分，过程30分，产出45分。",
    told: [],
  },
  {
    name: "a long way to the first item",
    text: "综合得分95分，在全市排名靠前受到通报表扬并获得奖励资金，决策20分，过程30分，产出45分。",
    told: [],
  },
];

test.for(sums)("$name", ({ text, told }) => {
  expect(plainScoresTold(text)).toEqual(told);
});
