import { expect, test } from "vitest";
import type { Hypothesis } from "../../../domain/finding.ts";
import { isLooselyBound } from "../../../rules/doubts/loosely-bound.ts";
import type { Bound } from "../../../rules/rule.ts";
import { related } from "../../helpers/judged.ts";

const slip: Hypothesis = {
  kind: "digit",
  operand: 0,
  from: "60个",
  to: "39个",
  text: "",
  cost: 1,
};
const copied: Hypothesis = { ...slip, kind: "figure" };

function isLoose(
  formula: string,
  binding: Bound["binding"],
  hypotheses: readonly Hypothesis[] = [],
): boolean {
  const [judged] = related("上年60个，今年181个，增加100个。", formula).judged;
  return isLooselyBound({ ...judged!, bound: { ...judged!.bound, binding } }, hypotheses);
}

test.for([
  ["difference(1,0)=2", "document", true],
  ["difference(1,0)=2", "paragraph", true],
  ["difference(1,0)=2", "sentence", false],
  ["sum(0,2)=1", "document", true],
  ["sum(0,2)=1", "paragraph", false],
  ["sum(0,2)=1", "sentence", false],
  ["sum(0,2)<=1", "document", false],
  // One item alone is above the total: it is that of another list.
  ["sum(0,1)=2", "paragraph", true],
  ["sum(0,1)<=2", "paragraph", true],
  ["sum(0,1)=2", "sentence", false],
] as const)("without a slip, %s bound by the %s: %s", ([formula, binding, loose]) => {
  expect(isLoose(formula, binding)).toBe(loose);
});

test("a slip of the pen ties them together, another number of the text does not", () => {
  expect(isLoose("difference(1,0)=2", "document", [slip])).toBe(false);
  expect(isLoose("difference(1,0)=2", "document", [copied])).toBe(true);
  expect(isLoose("difference(1,0)=2", "document", [copied, slip])).toBe(false);
});

test.for([
  ["document", true],
  ["paragraph", false],
] as const)("a total that one item just reaches, bound by the %s: %s", ([binding, loose]) => {
  const [judged] = related("项目6个，完工4个，其他6个。", "sum(1,2)=0").judged;
  expect(isLooselyBound({ ...judged!, bound: { ...judged!.bound, binding } }, [])).toBe(loose);
});

test("nothing is miswritten as 0", () => {
  const none: Hypothesis = { ...slip, from: "181个", to: "0个" };
  expect(isLoose("sum(0,1)=2", "paragraph", [none])).toBe(true);
  expect(isLoose("sum(0,1)=2", "paragraph", [none, slip])).toBe(false);
  // Nor are two numbers of several paragraphs written in each other's place.
  expect(isLoose("sum(0,1)=2", "paragraph", [{ ...slip, kind: "exchange" }])).toBe(true);
});

test("numbers of several documents are held together by what they are called", () => {
  const [judged] = related("上年60个，今年181个，增加100个。", "difference(1,0)=2").judged;
  const { bound } = judged!;
  const [first, ...rest] = bound.evidence;
  const evidence = [{ ...first, documentId: "another" }, ...rest] as const;
  expect(
    isLooselyBound({ ...judged!, bound: { ...bound, binding: "document", evidence } }, []),
  ).toBe(false);
});
