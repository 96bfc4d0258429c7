import { expect, test } from "vitest";
import { evaluateReport } from "../../../pipeline/evaluate/score.ts";
import { placeGold } from "../../../pipeline/evaluate/place.ts";
import type { Receipt } from "../../../domain/finding.ts";
import { goldSaying, reportSaying } from "../../helpers/scored-report.ts";
import type { Told } from "../../helpers/scored-report.ts";

const text = "云岭县对7家单位23个项目评估，涉及845.2万元，第三方参与，培训300人次。";
const truth: readonly Told[] = [
  { quote: "7家", indicator: "ex_ante.units" },
  { quote: "23个", indicator: "ex_ante.projects" },
  { quote: "845.2万元", kind: "amount", value: "8452000", unit: "万元" },
  { quote: "300人次", qualifier: "nearly" },
];
const gold = goldSaying(text, truth, { nonFigures: ["第三方"] });

function changed(index: number, told: Partial<Told>): readonly Told[] {
  return truth.map((each, at) => (at === index ? { ...each, ...told } : each));
}

test("the same figures score in full", () => {
  const score = evaluateReport(gold, reportSaying(text, truth));
  expect(score.counts["numeric"]).toEqual({ gold: 4, found: 4, matched: 4 });
  expect(score.fields.numeric.value).toEqual({ right: 4, total: 4 });
  expect(score.identity).toEqual({ district: true, year: true });
  expect([score.falseIndicators, score.nonFigures.taken, score.differences]).toEqual([0, 0, []]);
});

test.for([
  ["value", { value: "8" }],
  ["unit", { unit: "户" }],
  ["qualifier", { qualifier: "over" }],
  ["status", { status: "plan" }],
  ["year", { year: 2023 }],
  ["year", { year: null }],
  ["indicator", { indicator: null }],
] as const)("one wrong %s is one wrong %s and nothing else", ([field, told]) => {
  const score = evaluateReport(gold, reportSaying(text, changed(0, told)));
  for (const [name, accuracy] of Object.entries(score.fields.numeric)) {
    const right = name === field ? 3 : 4;
    expect([name, accuracy]).toEqual([
      name,
      name === "iso" ? { right: 0, total: 0 } : { right, total: 4 },
    ]);
  }
  expect(score.differences.map(({ type }) => type)).toEqual(["wrong"]);
});

test("a span that is one character short is matched but not exact", () => {
  const score = evaluateReport(gold, reportSaying(text, changed(1, { quote: "23", unit: "个" })));
  expect(score.counts["numeric"]?.matched).toBe(4);
  expect(score.fields.numeric.span).toEqual({ right: 3, total: 4 });
});

test("a figure of another kind is a miss and an extra", () => {
  const score = evaluateReport(gold, reportSaying(text, changed(2, { kind: "count" })));
  expect(score.counts["amount"]).toEqual({ gold: 1, found: 0, matched: 0 });
  expect(score.counts["numeric"]).toEqual({ gold: 4, found: 4, matched: 3 });
  expect(score.differences.map(({ type }) => type)).toEqual(["missed", "extra"]);
});

test("a missing figure is listed with the words around it", () => {
  const score = evaluateReport(gold, reportSaying(text, truth.slice(1)));
  expect(score.counts["numeric"]).toEqual({ gold: 4, found: 3, matched: 3 });
  expect(score.differences[0]?.text).toContain("云岭县对«7家»单位23个");
});

test("no figure at all is four misses, never full marks", () => {
  const score = evaluateReport(gold, reportSaying(text, []));
  expect(score.counts["numeric"]).toEqual({ gold: 4, found: 0, matched: 0 });
});

test("a name taken for a figure is counted as taken", () => {
  const taken: Told = { quote: "三方", value: "3", unit: "方" };
  const score = evaluateReport(gold, reportSaying(text, [...truth, taken]));
  expect(score.nonFigures).toEqual({ listed: 1, taken: 1 });
  expect(score.differences.map(({ type }) => type)).toEqual(["taken"]);
});

test.for([
  ["where the annotation has none", changed(3, { indicator: "training.participants" }), 1],
  ["in place of another", changed(0, { indicator: "ex_ante.projects" }), 0],
  ["to an extra figure", [...truth, { quote: "三方", indicator: "ex_ante.units" }], 1],
  ["nowhere", changed(0, { indicator: null }), 0],
] as const)("an indicator given %s is a false one", ([, told, count]) => {
  expect(evaluateReport(gold, reportSaying(text, told)).falseIndicators).toBe(count);
});

test("of two figures on one place the larger common part is paired", () => {
  const both: readonly Told[] = [
    { quote: "845", unit: null },
    { quote: "845.2万元", kind: "amount", value: "8452000", unit: "万元" },
  ];
  const amounts = goldSaying(text, [{ ...both[1], quote: "845.2万元" }]);
  const told = both.map((each) => ({ ...each, kind: "amount" as const }));
  const score = evaluateReport(amounts, reportSaying(text, told));
  expect(score.fields.numeric.span).toEqual({ right: 1, total: 1 });
  expect(score.counts["amount"]).toEqual({ gold: 1, found: 2, matched: 1 });
});

test("quotes are found again in the text of another format", () => {
  const wrapped = text.replace("845.2万元", "845.2\n万元").replace("云岭县", "标题\n云岭县");
  const figures = changed(2, { quote: "845.2\n万元" });
  const score = evaluateReport(gold, reportSaying(wrapped, figures));
  expect(score.counts["numeric"]).toEqual({ gold: 4, found: 4, matched: 4 });
  expect(score.fields.numeric.span).toEqual({ right: 4, total: 4 });
});

test("the same words twice are found again at two places", () => {
  const twice = "2024年评估7家，2024年评价8家。";
  const years = goldSaying(twice, [{ quote: "2024年", kind: "period", value: "2024", unit: "年" }]);
  const [first] = years.figures;
  const second = first === undefined ? [] : [{ ...first, start: 10, end: 15 }];
  const both = { ...years, figures: [...years.figures, ...second] };
  const moved = placeGold(both, `标题\n${twice}`);
  expect(moved.figures.map(({ start, end }) => [start, end])).toEqual([
    [3, 8],
    [13, 18],
  ]);
});

test("a quote that another format does not hold is a miss", () => {
  const score = evaluateReport(
    gold,
    reportSaying(
      text.replace("23个", "若干"),
      truth.filter(({ quote }) => quote !== "23个"),
    ),
  );
  expect(score.counts["numeric"]).toEqual({ gold: 4, found: 3, matched: 3 });
});

function receipt(outcome: Receipt["outcome"], quotes: readonly string[]): Receipt {
  const operands = quotes.map((quote) => ({
    role: "项",
    figureId: "",
    documentId: "d",
    quote,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    value: null,
    unit: null,
    set: null,
    indicator: null,
    year: null,
    status: null,
    quantity: null,
  }));
  return {
    ruleId: "r",
    ruleName: "",
    documentIds: ["d"],
    outcome,
    verdict: null,
    strength: null,
    operands,
    statement: "",
    findingId: null,
  };
}

test.for([
  ["holds and passed", true, "pass", ["7家", "23个"], 1, 1],
  ["holds and failed", true, "fail", ["7家", "23个"], 1, 0],
  ["is broken and failed", false, "fail", ["7家", "23个"], 1, 1],
  ["is broken and passed", false, "pass", ["7家", "23个"], 1, 0],
  ["is undetermined and was left open", "undetermined", "insufficient", ["7家", "23个"], 1, 1],
  ["is undetermined and passed", "undetermined", "pass", ["7家", "23个"], 1, 0],
  ["was looked at in part", true, "pass", ["7家"], 0, 0],
] as const)("a relation that %s", ([, holds, outcome, quotes, bound, agreed]) => {
  const relation = { type: "part_of", figures: [0, 1], statement: "7≤23", holds };
  const related = goldSaying(text, truth, { relations: [relation] });
  const score = evaluateReport(related, reportSaying(text, truth), [receipt(outcome, quotes)]);
  expect(score.relations).toEqual({ judged: true, listed: 1, bound, agreed });
});

test("without receipts nothing is said of relations", () => {
  const relation = { type: "part_of", figures: [0, 1], statement: "7≤23", holds: true };
  const related = goldSaying(text, truth, { relations: [relation] });
  expect(evaluateReport(related, reportSaying(text, truth)).relations.judged).toBe(false);
});
