import { describe, expect, test } from "vitest";
import { isOneSlip, isSlip } from "../../../rules/blame/slip.ts";
import { related, unread } from "../../helpers/judged.ts";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly formula: string;
  readonly digits: number;
  readonly slip: boolean;
}

function bound(text: string, formula: string): Parameters<typeof isSlip>[0] {
  return related(text, formula).judged[0]!.bound;
}

const rate = "送审4755.05万元，评减546.18万元，评减率";

test.for<Row>([
  {
    name: "a digit miswritten",
    text: `${rate}11.79%。`,
    formula: "share(1,0)=2",
    digits: 4,
    slip: true,
  },
  {
    name: "digits exchanged",
    text: `${rate}14.19%。`,
    formula: "share(1,0)=2",
    digits: 4,
    slip: true,
  },
  {
    name: "the point misplaced",
    text: "收回4.75万元、18.21万元，共65.71万元。",
    formula: "sum(0,1)=2",
    digits: 3,
    slip: true,
  },
  {
    name: "a digit left out of a long number",
    text: "收回47.5万元、18.21万元，共465.71万元。",
    formula: "sum(0,1)=2",
    digits: 3,
    slip: true,
  },
  {
    name: "a digit written twice",
    text: `${rate}11.449%。`,
    formula: "share(1,0)=2",
    digits: 4,
    slip: true,
  },
  {
    name: "two digits wrong",
    text: `${rate}17.83%。`,
    formula: "share(1,0)=2",
    digits: 1,
    slip: false,
  },
  {
    name: "a short number where a long one is asked for",
    text: "完成7个、5个，共15个。",
    formula: "sum(0,1)=2",
    digits: 3,
    slip: false,
  },
  {
    name: "one digit of a number of just so many digits",
    text: "完成17个、51个，共69个。",
    formula: "sum(0,1)=2",
    digits: 2,
    slip: true,
  },
  {
    name: "a digit left out of a short number, which fits too often by accident",
    text: "完成1个、70个，共151个。",
    formula: "sum(0,1)=2",
    digits: 1,
    slip: false,
  },
  {
    name: "zeros at the end, which are no digits that count",
    text: "下达3000万元、1000万元，共7000万元。",
    formula: "sum(0,1)=2",
    digits: 2,
    slip: false,
  },
])("$name: $slip", ({ text, formula, digits, slip }) => {
  expect(isSlip(bound(text, formula), digits)).toBe(slip);
});

test("what carries no number has no slip in it", () => {
  expect(isSlip(unread(bound("54家，占20%。", "value(0)=1")), 1)).toBe(false);
});

test("a unit mistaken for another is one, unless units are left aside", () => {
  const wrong = bound("送审4755.05万元，评减546.18元，评减率11.49%。", "share(1,0)=2");
  expect(isSlip(wrong, 4)).toBe(true);
  expect(isSlip(wrong, 4, false)).toBe(false);
});

test("a unit may be wrong in a short number as well", () => {
  expect(isSlip(bound("收回3亿元、5万元，共8万元。", "sum(0,1)=2"), 1)).toBe(true);
});

test("a digit left out is one, unless such are left aside", () => {
  const wrong = bound("收回471.5万元、18.2万元，共4289.7万元。", "sum(0,1)=2");
  expect(isSlip(wrong, 4)).toBe(true);
  expect(isSlip(wrong, 4, true, false)).toBe(false);
});

test("what is left aside leaves the other slips", () => {
  const wrong = bound(`${rate}11.79%。`, "share(1,0)=2");
  expect(isSlip(wrong, 4, false)).toBe(true);
  expect(isSlip(wrong, 4, true, false)).toBe(true);
});

test("with three digits a number is long enough for a digit left out", () => {
  const wrong = bound("收回475万元、18万元，共4776万元。", "sum(0,1)=2");
  expect(isSlip(wrong, 3)).toBe(true);
  expect(isSlip(wrong, 3, true, false)).toBe(false);
});

test("the number of any operand may be the wrong one", () => {
  expect(isSlip(bound("收回8755.05万元、546.18万元，共5301.23万元。", "sum(0,1)=2"), 6)).toBe(true);
  expect(isSlip(bound("收回4755.05万元、946.18万元，共5301.23万元。", "sum(0,1)=2"), 5)).toBe(true);
});

describe("any one slip, however short the number", () => {
  test.for([
    ["a digit miswritten", "完成7个、5个，共13个。", true],
    ["a digit left out", "完成1个、70个，共151个。", true],
    ["the point misplaced", "收回4.75万元、18.21万元，共65.71万元。", true],
    ["a unit mistaken", "收回3亿元、5万元，共8万元。", true],
    ["two digits miswritten", "完成17个、51个，共89个。", false],
  ] as const)("%s: %s is %s", ([, text, slip]) => {
    expect(isOneSlip(bound(text, "sum(0,1)=2"))).toBe(slip);
  });

  test("the rate of the rest is none", () => {
    expect(isOneSlip(bound("共80个，完成51个，占36.25%。", "share(1,0)=2"))).toBe(false);
  });

  test("what carries no number has none in it", () => {
    expect(isOneSlip(unread(bound("54家，占20%。", "value(0)=1")))).toBe(false);
  });
});
