import { expect, test } from "vitest";
import { executionScores } from "../../../rules/scores/execution-score.ts";
import { scoreSheet } from "../../../rules/scores/score-sheet.ts";
import { lostScores, sheetRates } from "../../../rules/scores/sheet-told.ts";
import { reportFrom } from "../../helpers/report.ts";

const sheet = (text: string): readonly string[] =>
  scoreSheet(reportFrom(text)).map(
    ({ name, full, score }) => `${name} ${full.quote} ${score.quote}`,
  );

test.for([
  "决策类指标满分20分，得17.6分；产出类满分40分，得35.2分。",
  "决策、产出两个维度：决策17.6分（满分20分），产出35.2分（满分40分）。",
  "决策17.6分（按规定折算，满分20分），产出得35.2分（满分40分）。",
])("full marks and scores of each part: %s", (text) => {
  expect(sheet(text)).toEqual(["决策 20分 17.6分", "产出 40分 35.2分"]);
});

test.for([
  "决策、过程、产出三类指标分别得17.6分、18.1分和52.5分，对应满分依次为20分、20分和60分。",
  "满分100分，分为决策20分、过程20分、产出60分。各部分得分依次为17.6分、18.1分、52.5分。",
  "指标体系设决策、过程、产出三个维度，权重分别为20分、20分、60分。决策类得17.6分，过程类得18.1分，产出类得52.5分。",
  "决策类17.6分，过程类18.1分，产出类52.5分。决策满分20分，过程满分20分，产出满分60分。",
])("in lists: %s", (text) => {
  expect(sheet(text).toSorted()).toEqual(
    ["决策 20分 17.6分", "过程 20分 18.1分", "产出 60分 52.5分"].toSorted(),
  );
});

test.for([
  // Told twice with unlike values; no full mark; last year's.
  "决策满分20分，得17.6分。过程满分20分，得18.1分。决策满分25分。过程得分19.1分。",
  "决策得17.6分，产出得35.2分。",
  "决策满分20分，产出满分40分，比上年提高3.2分。",
])("nothing is sure in: %s", (text) => {
  expect(sheet(text)).toEqual([]);
});

const parts = "决策类满分20分，得17.6分；过程类满分20分，得18.1分；产出类满分60分，得52.5分。";

test.for([
  ["决策类扣2.4分，因依据不足。", ["决策 2.4分"]],
  ["扣分最多的是产出指标，扣7.5分。", ["产出 7.5分"]],
  ["其中过程环节扣1.9分、产出失分7.6分。", ["过程 1.9分", "产出 7.6分"]],
  // What is laid down, all together, or against last year.
  ["产出每延期一天扣2分，决策、过程合计扣4.3分，共扣11.8分。", []],
] as const)("what was lost: %s", ([text, told]) => {
  const bounds = lostScores(reportFrom(`${parts}\n${text}`));
  expect(
    bounds.map(
      ({ evidence }) =>
        `${evidence[2]?.role.replace("扣分", "") ?? ""} ${evidence[2]?.quote ?? ""}`,
    ),
  ).toEqual(told);
});

test.for([
  [
    "得分率最高的是过程类，为90.5%，其后是决策类的88.0%，产出类只有87.5%。",
    ["过程 90.5%", "决策 88.0%", "产出 87.5%"],
  ],
  ["换算成得分率，决策88.0%，过程90.5%。", ["决策 88.0%", "过程 90.5%"]],
  ["得分率最高的是90.5%的过程指标，最低的是产出指标，为87.5%。", ["过程 90.5%", "产出 87.5%"]],
  // Neither another rate nor a change.
  ["产出达标率87.5%，得分率比上年提高2.5%。", []],
] as const)("rates of the parts: %s", ([text, told]) => {
  const bounds = sheetRates(reportFrom(`${parts}\n${text}`));
  expect(
    bounds.map(
      ({ evidence }) =>
        `${evidence[2]?.role.replace("得分率", "") ?? ""} ${evidence[2]?.quote ?? ""}`,
    ),
  ).toEqual(told);
});

test.for([
  ["预算执行率94.6%。预算执行满分10分，得9.46分；产出满分50分，得45.0分。", 1],
  // One digit is wrong.
  ["预算执行率94.6%。预算执行满分10分，得9.76分；产出满分50分，得45.0分。", 1],
  // Set by steps: no slip of the pen.
  ["预算执行率94.6%。预算执行满分10分，得8.50分；产出满分50分，得45.0分。", 0],
  [
    "预算执行满分10分，按兑付率折算得9.12分；产出满分50分，得45.0分。兑付率为91.2%，执行率为88.0%。",
    1,
  ],
] as const)("the score of the execution: %s", ([text, count]) => {
  expect(executionScores(reportFrom(text))).toHaveLength(count);
});
