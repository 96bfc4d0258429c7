import { expect, test } from "vitest";
import { aligned } from "../../extractors/aligned.ts";
import type { Proposal } from "../../extractors/aligned.ts";
import { reportFrom } from "../helpers/report.ts";

const text = "组织专题学习，参训人数８６人次，效果较好。会议室面积90平方米，接待120人次。";
const report = reportFrom(text.replace("８６", "86"), { year: 2024 });
const [participants, visitors] = report.figures.filter(({ quote }) => quote.endsWith("人次"));

const good: Proposal = {
  figureId: participants!.id,
  quote: "参训人数86人次",
  value: "86人次",
  indicator: "training.participants",
};

test.for([
  ["as it stands", {}],
  ["with full-width digits and blanks", { quote: "参训人数 ８６ 人次", value: "８６人次" }],
] as const)("a proposal %s binds the figure", ([, change]) => {
  const { figures, accepted, refused } = aligned(report, [{ ...good, ...change }]);
  expect({ accepted, refused }).toEqual({ accepted: [participants!.id], refused: [] });
  const bound = figures.find(({ id }) => id === participants!.id);
  expect(bound).toEqual({
    ...participants,
    indicator: "training.participants",
    proposedBy: "model",
  });
});

test.for([
  ["another number", { value: "85人次", quote: "参训人数85人次" }, /与原文不同/],
  ["another unit", { value: "86万人次", quote: "参训人数86万人次" }, /与原文不同/],
  ["words that are not in the text", { quote: "参加培训86人次" }, /不在原文/],
  ["no words around the figure", { quote: "86人次" }, /前后的话/],
  ["an unknown indicator", { indicator: "training.fun" }, /词典/],
  ["an indicator of another kind", { indicator: "cost.pilot_amount" }, /种类/],
  [
    "an indicator of which the sentence says nothing",
    { indicator: "cost.pilot_projects" },
    /没有说到/,
  ],
  ["no figure of the report", { figureId: "x.9" }, /没有这个数据/],
  [
    "a figure in a sentence about something else",
    { figureId: visitors!.id, value: "120人次", quote: "接待120人次" },
    /没有说到/,
  ],
] as const)("%s is refused", ([, change, reason]) => {
  const { figures, refused } = aligned(report, [{ ...good, ...change }]);
  expect(figures).toEqual(report.figures);
  expect(refused[0]?.reason).toMatch(reason);
});

test("what a rule has bound is never overridden", () => {
  const bound = reportFrom("参训人数«86人次|training.sessions»，效果较好。", { year: 2024 });
  const figureId = bound.figures[0]!.id;
  const { figures, refused } = aligned(bound, [{ ...good, figureId }]);
  expect(figures).toEqual(bound.figures);
  expect(refused[0]?.reason).toMatch(/规则已经定下/);
});

test("a fact that the rules know gets no second figure", () => {
  const known = reportFrom("培训«300人次|training.participants»。参训人数86人次。", { year: 2024 });
  const figureId = known.figures.find(({ quote }) => quote === "86人次")!.id;
  const { refused } = aligned(known, [{ ...good, figureId }]);
  expect(refused[0]?.reason).toMatch(/已有规则认定/);
});

test("a figure is bound once", () => {
  const { accepted, refused } = aligned(report, [good, good]);
  expect([accepted.length, refused.length]).toEqual([1, 1]);
});
