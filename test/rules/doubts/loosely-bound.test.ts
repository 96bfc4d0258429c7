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

test.for(["share(0,1)=2", "drop(0,1)=2", "rest(1,0)=2"])(
  "part and whole of a rate stand in several sentences as a matter of course: %s",
  (formula) => {
    const [judged] = related("整改60个，发现181个，占33%。", formula).judged;
    const bound: Bound = { ...judged!.bound, binding: "paragraph" };
    expect(isLooselyBound({ ...judged!, bound }, [])).toBe(false);
  },
);

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

test("another number of the text in its place explains no total of another list", () => {
  expect(isLoose("sum(0,1)=2", "paragraph", [copied])).toBe(true);
});

test.for([
  ["0亿元", true],
  [" 0个", true],
  ["10个", false],
  ["0.5亿元", false],
] as const)("“%s” is nothing: %s", ([to, none]) => {
  expect(isLoose("sum(0,1)=2", "paragraph", [{ ...slip, to }])).toBe(none);
});

test("a total of another paragraph that one item reaches is not mended by exchanging them", () => {
  const [judged] = related("项目6个，完工4个，其他6个。", "sum(1,2)=0").judged;
  const exchange: Hypothesis = { ...slip, kind: "exchange" };
  const told = (binding: Bound["binding"]): boolean =>
    isLooselyBound({ ...judged!, bound: { ...judged!.bound, binding } }, [exchange]);
  expect(told("document")).toBe(true);
  expect(told("paragraph")).toBe(false);
});

test.for([
  ["paragraph", false],
  ["document", true],
] as const)(
  "three items and their total that agree once two are exchanged, bound by the %s: %s",
  ([binding, loose]) => {
    const [judged] = related(
      "问题17个，决策类46个、过程类22个、效益类7个。",
      "sum(1,2,3)=0",
    ).judged;
    const exchange: Hypothesis = { ...slip, kind: "exchange" };
    const bound: Bound = { ...judged!.bound, binding };
    expect(isLooselyBound({ ...judged!, bound }, [exchange])).toBe(loose);
  },
);

test("numbers of several documents are held together by what they are called", () => {
  const [judged] = related("上年60个，今年181个，增加100个。", "difference(1,0)=2").judged;
  const { bound } = judged!;
  const [first, ...rest] = bound.evidence;
  const evidence = [{ ...first, documentId: "another" }, ...rest] as const;
  expect(
    isLooselyBound({ ...judged!, bound: { ...bound, binding: "document", evidence } }, []),
  ).toBe(false);
});
