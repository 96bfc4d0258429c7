import { expect, test } from "vitest";
import type { Hypothesis } from "../../../domain/finding.ts";
import { fitsElsewhere } from "../../../rules/doubts/fits-elsewhere.ts";
import { graphOf } from "../../../rules/findings/graph.ts";
import { related } from "../../helpers/judged.ts";

const text =
  "重点评价20个：部门整体4个、项目16个。抽查45个，问题30个，整改15个。另有政策12个，其中新增7个、续期5个。";
const [evaluated, checked, policies] = ["sum(1,2)=0", "difference(3,4)=5", "sum(7,8)=6"] as const;

const slip: Hypothesis = { kind: "digit", operand: 0, from: "20个", to: "28个", text: "", cost: 1 };

/** Whether 20 told as the sum of 16 and 12, none of which is wrong elsewhere, is hardly meant. */
function isElsewhere(
  wrong: string,
  others: readonly string[],
  { hypotheses = [], strength = 0.9 }: { hypotheses?: Hypothesis[]; strength?: number | null } = {},
): boolean {
  const { report, judged } = related(text, wrong, ...others);
  const [broken, ...rest] = judged;
  const graph = graphOf([broken!, ...rest.map((each) => ({ ...each, strength }))], report.figures);
  return fitsElsewhere(broken!, hypotheses, graph);
}

test("numbers that all stand in relations that hold are hardly those of one that does not", () => {
  expect(isElsewhere("sum(2,6)=0", [evaluated, policies])).toBe(true);
});

test("one of them that nothing else holds may be the wrong one", () => {
  expect(isElsewhere("sum(2,6)=0", [evaluated])).toBe(false);
  expect(isElsewhere("sum(2,6)=0", [])).toBe(false);
});

test("what is broken elsewhere as well, or was too weak to tell, holds nothing", () => {
  expect(isElsewhere("sum(2,6)=3", [evaluated, "sum(4,5)=6", checked])).toBe(false);
  expect(isElsewhere("sum(2,6)=3", [evaluated, policies, checked])).toBe(true);
  expect(isElsewhere("sum(2,6)=0", [evaluated, policies], { strength: null })).toBe(false);
});

test("what is no more than another holds nothing", () => {
  expect(isElsewhere("sum(2,6)=0", [evaluated, "sum(7,8)<=6"])).toBe(false);
});

test("two numbers told alike agree by accident", () => {
  expect(isElsewhere("sum(2,6)=0", [evaluated, "value(6)=6"])).toBe(false);
});

test.for([
  { kind: "digit", elsewhere: false },
  { kind: "swap", elsewhere: false },
  { kind: "exchange", elsewhere: true },
  { kind: "figure", elsewhere: true },
] as const)("where a slip in one number leads to it it was meant: $kind", ({ kind, elsewhere }) => {
  const hypotheses = [{ ...slip, kind }];
  expect(isElsewhere("sum(2,6)=0", [evaluated, policies], { hypotheses })).toBe(elsewhere);
});

test("the grid of a table tells what belongs together", () => {
  const { report, judged } = related(text, "sum(2,6)=0", evaluated, policies);
  const [broken, ...rest] = judged;
  const held = rest.map((each) => ({ ...each, strength: 0.9 }));
  const { bound } = broken!;
  const [first, ...others] = bound.evidence;
  const cell = { ...first, figure: { ...first.figure!, cell: { table: 0, row: 1, column: 1 } } };
  const inTable = { ...broken!, bound: { ...bound, evidence: [cell, ...others] as const } };
  const graph = graphOf([inTable, ...held], report.figures);
  expect(fitsElsewhere(inTable, [], graph)).toBe(false);
});
