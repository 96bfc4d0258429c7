import { expect, test } from "vitest";
import { scoreRatesTold } from "./scores-told.ts";

const scored = [
  {
    name: "full mark, score and rate",
    text: "决策指标满分15分，得分13.5分，得分率90%。",
    told: ["得分率＝得分÷分值 share 得分13.5分÷分值15分＝得分率90% sentence"],
  },
  {
    name: "one after another, each since the rate before",
    text: "决策指标满分15分，得分13.5分，得分率90%；过程指标满分25分，得分22分，得分率88%。",
    told: [
      "得分率＝得分÷分值 share 得分13.5分÷分值15分＝得分率90% sentence",
      "得分率＝得分÷分值 share 得分22分÷分值25分＝得分率88% sentence",
    ],
  },
  {
    name: "one after another in one sentence",
    text: "决策指标满分15分，得分13.5分，得分率90%，过程指标满分25分，得分22分，得分率88%。",
    told: [
      "得分率＝得分÷分值 share 得分13.5分÷分值15分＝得分率90% sentence",
      "得分率＝得分÷分值 share 得分22分÷分值25分＝得分率88% sentence",
    ],
  },
  {
    name: "the score before its full mark",
    text: "产出指标得分26.2分（满分30分），得分率为87.33%。",
    told: ["得分率＝得分÷分值 share 得分26.2分÷分值30分＝得分率87.33% sentence"],
  },
  {
    name: "a rate told as about so much",
    text: "产出指标满分为30分，得分为26.4分，得分率约为88%。",
    told: ["得分率＝得分÷分值 share 得分26.4分÷分值30分＝得分率88% sentence"],
  },
  {
    name: "a rate that reached so much",
    text: "产出指标分值30分，得26.4分，得分率达到88%。",
    told: ["得分率＝得分÷分值 share 得分26.4分÷分值30分＝得分率88% sentence"],
  },
  {
    name: "a rate that reached so much, in short",
    text: "产出指标权重：30分，得分：26.4分，得分率达88%。",
    told: ["得分率＝得分÷分值 share 得分26.4分÷分值30分＝得分率88% sentence"],
  },
  {
    name: "two scores, of which one was checked",
    text: "满分30分，自评得分28分，复核得分26.2分，得分率87.33%。",
    told: [],
  },
  {
    name: "a full mark of the sentence before",
    text: "满分30分。得分26.4分，得分率88%。",
    told: [],
  },
  {
    name: "a score of the sentence before",
    text: "产出指标得分26.4分。满分30分，得分率88%。",
    told: [],
  },
  {
    name: "no score",
    text: "产出指标满分30分，得分率88%。",
    told: [],
  },
  {
    name: "no full mark",
    text: "产出指标得分26.4分，得分率88%。",
    told: [],
  },
  {
    name: "no rate of the score",
    text: "产出指标满分30分，得分26.4分，完成率88%。",
    told: [],
  },
  {
    name: "what a rate of scores is higher than",
    text: "产出指标满分30分，得分26.4分，得分率排名前20%。",
    told: [],
  },
  {
    name: "a full mark by its number",
    text: "产出指标总分值30分，得分26.4分，得分率88%。",
    told: ["得分率＝得分÷分值 share 得分26.4分÷分值30分＝得分率88% sentence"],
  },
  {
    name: "a full mark of items is none",
    text: "满分项目30分，得分26.4分，得分率88%。",
    told: [],
  },
  {
    name: "what came of the score is none",
    text: "满分30分，得分较高的26.4分，得分率88%。",
    told: [],
  },
  {
    name: "an amount in between is no score",
    text: "满分30分，涉及资金200万元，得分26.4分，得分率88%。",
    told: ["得分率＝得分÷分值 share 得分26.4分÷分值30分＝得分率88% sentence"],
  },
  {
    name: "cells are no prose",
    text: "|指标|满分（分）|得分（分）|得分率（%）|\n|产出|30|26.4|88|",
    told: [],
  },
  {
    name: "earned as a share of the full mark",
    text: "预算执行率96%，按10分计，得9.6分。",
    told: ["完成比率＝得分÷分值 share 得分9.6分÷分值10分＝完成比率96% sentence"],
  },
  {
    name: "earned in brackets",
    text: "预算执行率96%（按照权重10分计得分9.6分）。",
    told: ["完成比率＝得分÷分值 share 得分9.6分÷分值10分＝完成比率96% sentence"],
  },
  {
    name: "earned by the full mark",
    text: "预算执行率96%，按满分为10分计算，得分为9.6分。",
    told: ["完成比率＝得分÷分值 share 得分9.6分÷分值10分＝完成比率96% sentence"],
  },
  {
    name: "counted, not earned by it",
    text: "预算执行率96%，共10分，得9.6分。",
    told: [],
  },
  {
    name: "counted by it, and nothing earned",
    text: "预算执行率96%，按10分计，扣0.4分。",
    told: [],
  },
  {
    name: "not beside the rate",
    text: "预算执行率96%的项目按10分计，得9.6分。",
    told: [],
  },
  {
    name: "another number in between",
    text: "预算执行率96%，涉及3个项目，按10分计，得9.6分。",
    told: [],
  },
  {
    name: "what is earned in the next sentence",
    text: "预算执行率96%，按10分计。另得9.6分。",
    told: [],
  },
  {
    name: "earned far behind",
    text: "预算执行率96%，按10分计，经专家组综合评议后得9.6分。",
    told: [],
  },
  {
    name: "an amount by which it is counted",
    text: "预算执行率96%，按10万元计，得9.6分。",
    told: [],
  },
  {
    name: "an amount that was earned",
    text: "预算执行率96%，按10分计，得9.6万元。",
    told: [],
  },
  {
    name: "a score before it is no rate",
    text: "得分9.6分，按10分计，得9.6分。",
    told: [],
  },
  {
    name: "by the words of the full mark only",
    text: "预算执行率96%，按权重分配的10分计，得9.6分。",
    told: [],
  },
  {
    name: "earned by cells",
    text: "|执行率（%）|分值（分）|得分（分）|\n|96|10|9.6|",
    told: [],
  },
  {
    name: "the score that is told is that of the rate before",
    text: "完成率90%，得分率88%，满分30分，得分26.4分。",
    told: [],
  },
];

test.for(scored)("$name", ({ text, told }) => {
  expect(scoreRatesTold(text)).toEqual(told);
});
