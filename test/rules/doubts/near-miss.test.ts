import { expect, test } from "vitest";
import { isNear } from "../../../rules/doubts/near-miss.ts";
import { related, unread } from "../../helpers/judged.ts";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly formula: string;
  readonly digits?: number;
  readonly near: boolean;
}

test.for<Row>([
  {
    name: "the base a little off",
    text: "送审4600.00万元，评减546.18万元，评减率11.49%。",
    formula: "share(1,0)=2",
    digits: 9,
    near: true,
  },
  {
    name: "just within a twentieth",
    text: "完成20.95个、共100.00个，占20.00%。",
    formula: "share(0,1)=2",
    digits: 9,
    near: true,
  },
  {
    name: "a twentieth off",
    text: "完成21.00个、共100.00个，占20.00%。",
    formula: "share(0,1)=2",
    digits: 9,
    near: true,
  },
  {
    name: "just beyond a twentieth",
    text: "完成21.05个、共100.00个，占20.00%。",
    formula: "share(0,1)=2",
    digits: 9,
    near: false,
  },
  {
    name: "a fall of which the printed rate is a little off",
    text: "上年50.00%，今年29.50%，变化-20.00%。",
    formula: "difference(1,0)=2",
    digits: 9,
    near: true,
  },
  {
    name: "a slip in a number that is long enough",
    text: "送审4755.05万元，评减546.18万元，评减率91.49%。",
    formula: "share(1,0)=2",
    digits: 4,
    near: true,
  },
  {
    name: "a slip in a number too short to tell",
    text: "送审4755.05万元，评减546.18万元，评减率91.49%。",
    formula: "share(1,0)=2",
    digits: 7,
    near: false,
  },
  {
    name: "the rate of the rest",
    text: "送审4755.05万元，评减546.18万元，评减率88.51%。",
    formula: "share(1,0)=2",
    digits: 9,
    near: true,
  },
  {
    name: "another money unit",
    text: "送审4755.05万元，评减546.18元，评减率11.49%。",
    formula: "share(1,0)=2",
    digits: 9,
    near: true,
  },
  {
    name: "part and whole in each other's place",
    text: "送审546.18万元，评减4755.05万元，评减率11.49%。",
    formula: "share(1,0)=2",
    digits: 9,
    near: true,
  },
  {
    name: "a base of another scope",
    text: "送审9213.42万元，评减546.18万元，评减率11.49%。",
    formula: "share(1,0)=2",
    digits: 9,
    near: false,
  },
  {
    name: "a printed zero, which is near to nothing",
    text: "完成546个，共4755个，占0%。",
    formula: "share(0,1)=2",
    digits: 9,
    near: false,
  },
])("$name: $near", ({ text, formula, digits = 2, near }) => {
  expect(isNear(related(text, formula).judged[0]!.bound, digits)).toBe(near);
});

test("what carries no number is near to nothing", () => {
  expect(isNear(unread(related("54家，占20%。", "value(0)=1").judged[0]!.bound), 1)).toBe(false);
});

test("a digit put in mends too much where little else speaks for it", () => {
  const { bound } = related("收回471.5万元、18.2万元，共4289.7万元。", "sum(0,1)=2").judged[0]!;
  expect(isNear(bound, 4)).toBe(true);
  expect(isNear(bound, 4, false)).toBe(false);
});
