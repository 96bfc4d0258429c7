import { expect, test } from "vitest";
import { scoresAgree } from "../../../rules/ledger/scores-agree.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(scoresAgree, {
  holds: [
    {
      name: "full marks in brackets behind each, the total behind all",
      text: "投入类得分«18.5分»（满分20分）、过程类得分«27.0分»（满分30分）、产出类得分«28.0分»（满分30分）、效果类得分«18.5分»（满分20分），合计得分«92.0分»。",
    },
    {
      name: "full marks before each",
      text: "分值及得分如下：立项必要性满分20分、得«18分»，投入经济性满分25分、得«17.5分»，目标合理性满分20分、得«15分»，方案可行性满分20分、得«14.5分»，筹资合规性满分15分、得«12分»。综合得分«77分»。",
    },
    {
      name: "the total in a paragraph before, and what each may reach",
      text: "自查得分«90.3分»，满分100分。\n组织管理自查得分«18.5分»（满分20分），目标管理自查得分«18.0分»（满分20分），运行监控自查得分«13.6分»（满分15分），绩效评价自查得分«22.4分»（满分25分），结果应用自查得分«17.8分»（满分20分）。",
    },
    {
      name: "the full marks of all",
      text: "满分«100分»。\n组织管理自查得分18.5分（满分«20分»），目标管理自查得分18.0分（满分«20分»），运行监控自查得分13.6分（满分«15分»），绩效评价自查得分22.4分（满分«25分»），结果应用自查得分17.8分（满分«20分»）。",
    },
    {
      name: "the total has full marks in brackets too, and they are those of the items",
      text: "自评总得分«92.0分»（满分100分）。其中组织管理自查得分«18.5分»（满分20分），目标管理自查得分«27.0分»（满分30分），结果应用自查得分«46.5分»（满分50分）。",
    },
    {
      name: "what was reached said in several ways",
      text: "综合评分为«61.5分»。决策指标权重20分，实际得«18.5分»；过程指标权重为20分，自评为«16分»；产出指标分值30分，实得«27分»。",
    },
    {
      name: "the total three paragraphs before",
      text: "综合得分«61.5分»。\n评价工作规范。\n情况如下。\n决策指标满分20分，得«18.5分»；过程指标满分20分，得«16分»；产出指标满分30分，得«27分»。",
    },
    {
      name: "the total told as 共得",
      text: "投入类得分«18.5分»（满分20分）、过程类得分«27.0分»（满分30分）、产出类得分«28.0分»（满分30分）、效果类得分«18.5分»（满分20分），共得«92.0分»。",
    },
    {
      name: "the total told as 共",
      text: "投入类得分«18.5分»（满分20分）、过程类得分«27.0分»（满分30分）、产出类得分«28.0分»（满分30分）、效果类得分«18.5分»（满分20分），共«92.0分»。",
    },
    {
      name: "the total told as 自评分",
      text: "自评分«73.5分»。\n投入类得分«18.5分»（满分20分），过程类得分«27.0分»（满分30分），产出类得分«28.0分»（满分30分）。",
    },
    {
      name: "what the total reaches",
      text: "总得分达«92.0分»。\n投入类得分«18.5分»（满分20分）、过程类得分«27.0分»（满分30分）、产出类得分«28.0分»（满分30分）、效果类得分«18.5分»（满分20分）。",
    },
    {
      name: "two totals, of which the items come to one",
      text: "综合得分95.5分。\n合计得分«61.5分»。\n决策指标满分20分，得«18.5分»；过程指标满分20分，得«16分»；产出指标满分30分，得«27分»。",
    },
    {
      name: "the last without its full marks",
      text: "综合得分«84.5分»。决策指标满分15分，得«13分»；过程指标满分25分，得«20.5分»；产出指标得«28.0分»；效益指标得«23分»。",
    },
  ],
  broken: [
    {
      name: "a total near what they come to, though no slip leads there",
      text: "投入类得分«18.5分»（满分20分）、过程类得分«27.0分»（满分30分）、产出类得分«28.0分»（满分30分）、效果类得分«18.5分»（满分20分），合计得分«88.4分»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "labels end where the words of the score begin",
      text: "投入类实得«18.5分»（满分20分）、过程类实得«27.0分»（满分30分）、产出类实得«28.0分»（满分30分）、效果类实得«13.5分»（满分20分），合计得分«92.0分»。",
      messageId: "mismatch",
      says: "投入类得分、过程类得分、产出类得分、效果类得分",
    },
    {
      name: "a digit of one item",
      text: "投入类得分«13.5分»（满分20分）、过程类得分«27.0分»（满分30分）、产出类得分«28.0分»（满分30分）、效果类得分«18.5分»（满分20分），合计得分«92.0分»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a digit of the full marks",
      text: "满分«100分»。\n组织管理得分18.5分（满分«20分»），目标管理得分18.0分（满分«20分»），运行监控得分13.6分（满分«15分»），绩效评价得分22.4分（满分«25分»），结果应用得分17.8分（满分«30分»）。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

test.for([
  [
    "a total four paragraphs before",
    "综合得分61.6分。\n评价工作规范。\n情况如下。\n指标较多。\n决策指标满分20分，得18.5分；过程指标满分20分，得16分；产出指标满分30分，得27分。",
  ],
  [
    "full marks of all where one of the items has none told",
    "满分为41分。\n决策指标满分15分，得13分；过程指标满分25分，得20.5分；产出指标得28.0分。",
  ],
  [
    "scores without any full marks are another finder's",
    "综合得分61.6分。\n决策指标得分18.5分，过程指标得分16分，产出指标得分27分。",
  ],
  [
    "what was taken off",
    "综合得分61.6分。\n扣分较多的是决策指标满分20分，得18.5分；过程指标满分20分，得16分。扣产出指标得分27分。",
  ],
  [
    "what it was raised to is another year's",
    "去年综合得分61.6分。\n决策指标满分20分，得18.5分；过程指标满分20分，得16分；产出指标满分30分，得27分。",
  ],
  [
    "the full marks of a total in brackets are not what its items make up",
    "综合得分92.0分（满分100分），其中投入18.5分、过程27.0分、产出46.5分。",
  ],
  [
    "nor where the items have full marks of their own",
    "自评总得分92.0分（满分100分）。其中组织管理自查得分18.5分（满分20分），目标管理自查得分27.0分（满分30分），结果应用自查得分46.5分（满分50分）。",
  ],
  [
    "two items are hardly all",
    "投入类得分18.5分（满分20分）、过程类得分27.0分（满分30分），合计得分95.5分。",
  ],
  [
    "items that no slip leads to the total",
    "投入类得分18.5分（满分20分）、过程类得分27.0分（满分30分）、产出类得分9.5分（满分10分），合计得分86.4分。",
  ],
  [
    "scores of several places",
    "甲镇得分93.5分（满分100分），乙镇得分85.4分（满分100分），丙乡得分73.4分（满分100分），平均得分84.1分。",
  ],
  [
    "some of the items",
    "自评总分94.2分。扣分较多的是过程类得分27.0分（满分30分）、产出类得分28.0分（满分30分）、效果类得分18.5分（满分20分）。",
  ],
  [
    "the first of a ranking",
    "得分率从高到低，前三名是立项类得分9.2分（满分10分）、建设类得分22.5分（满分25分）、效益类得分16.3分（满分18分）。总得分86.0分。",
  ],
  [
    "last year's total",
    "上年综合得分91.2分。投入类得分18.5分（满分20分）、过程类得分27.0分（满分30分）、产出类得分28.0分（满分30分）。",
  ],
] as const)("silent: %s", async ([, text]) => {
  expect(await findingLines(scoresAgree, text)).toEqual([]);
});

/** Where nothing calls the full marks so, what was reached of each shows that they are. */
const byTurns =
  "评价指标分四块，满分100分：预算执行10分，得9.7分；产出50分，得«46.5分→64.5分»；效益«30分→31分»，得27.3分；满意度10分，得8.6分，其中前三块权重共90分。自评总得分92.1分。";
const twoOfThree =
  "考核满分100分，分基础管理20分、过程管理«50分→55分»、结果应用30分，基础和过程两部分占70分。";

test.for([
  byTurns,
  "评价指标满分100分：投入10分，得9.5分；过程20分，得18.0分；产出40分，得37.5分；效益30分，得26.8分。自评总得分91.8分。",
  twoOfThree,
  "考核满分100分，分组织管理15分、业务管理55分、结果应用30分，前两项合起来70分。",
])("neither full marks and what was reached of them nor two items together: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([byTurns, twoOfThree])("each of them is added up: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
