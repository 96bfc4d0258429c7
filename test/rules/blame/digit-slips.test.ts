import { expect, test } from "vitest";
import { areNear, fenOf, slipsAmong } from "../../../rules/blame/digit-slips.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function near(a: string, b: string): boolean {
  const [left, right] = sceneOf(reportFrom(`甲${a}。\n乙${b}。`)).mentions;
  return areNear(left!, right!);
}

test.for([
  ["a digit miswritten", "2318.66万元", "2348.66万元", true],
  ["the last of them, a zero", "1207.20万元", "1207.27万元", true],
  ["two exchanged", "2318.66万元", "2381.66万元", true],
  ["one left out", "2318.66万元", "238.66万元", true],
  ["one written twice", "2318.66万元", "23188.66万元", true],
  ["the point misplaced", "2318.66万元", "231.866万元", true],
  ["the unit miswritten", "2318.66万元", "2318.66亿元", true],
  ["in another unit, one digit off", "15.27亿元", "152800.00万元", true],
  ["equal", "15.27亿元", "152700.00万元", false],
  ["two digits off", "2318.66万元", "2345.66万元", false],
] as const)("%s", ([, a, b, expected]) => {
  expect(near(a, b)).toBe(expected);
});

/** Pairs among so many amounts, by their digits: `2318.66 2348.66`. */
function pairs(...amounts: readonly string[]): readonly string[] {
  const { mentions } = sceneOf(reportFrom(amounts.map((amount) => `投入${amount}。`).join("\n")));
  return slipsAmong(mentions, fenOf).map(([a, b]) => `${a.figure.quote} ${b.figure.quote}`);
}

test.for([
  ["the first of them", "2318.66万元", "3318.66万元", true],
  ["the first two exchanged", "2318.66万元", "3218.66万元", true],
  ["the last two exchanged", "2318.67万元", "2318.76万元", true],
  ["exchanged the other way round", "2381.66万元", "2318.66万元", true],
  ["exchanged far apart", "2318.66万元", "8312.66万元", false],
  ["exchanged, and another digit", "2318.66万元", "2381.67万元", false],
  ["two left out", "2318.66万元", "23.66万元", false],
  ["the first left out", "2318.66万元", "318.66万元", true],
  ["the last left out", "231866万元", "23186万元", true],
  ["rounded", "2318.66万元", "2318.6万元", false],
  ["ten times as much", "120万元", "1200万元", true],
  ["a zero of the unit", "12万元", "12.0001万元", false],
  ["a digit of the unit", "12亿元", "12.0005亿元", false],
  ["exchanged with a zero of the unit", "12万元", "10.2万元", true],
  ["digits of like numbers", "2211万元", "1122万元", false],
] as const)("%s", ([, a, b, expected]) => {
  expect(pairs(a, b)).toEqual(expected ? [`${a} ${b}`] : []);
});

test("rates below one", () => {
  expect(near("0.032%", "0.00087%")).toBe(false);
  expect(near("0.32%", "0.37%")).toBe(true);
  expect(near("0.032%", "0.087%")).toBe(false);
  expect(near("-0.32%", "0.32%")).toBe(true);
});

test("each pair is told once, in the order of the text", () => {
  expect(pairs("2318万元", "2348万元", "2378万元")).toEqual([
    "2318万元 2348万元",
    "2318万元 2378万元",
    "2348万元 2378万元",
  ]);
  expect(pairs("2318万元", "2318万元")).toEqual([]);
  expect(pairs("11万元", "1万元")).toEqual(["11万元 1万元"]);
});

test("more than three alike are a series", () => {
  expect(pairs("2318万元", "2348万元", "2378万元", "2398万元")).toEqual([]);
});

test("amounts in hundredths of a yuan", () => {
  const [a, b] = sceneOf(reportFrom("投入2318.66万元，收回0.12元。")).mentions;
  expect([fenOf(a!), fenOf(b!)].map(Number)).toEqual([2318660000, 12]);
});

test("among many that are alike with one digit out, those of like length and place", () => {
  const miswritten = pairs("2318万元", "2348万元", "2238万元", "2383万元");
  expect(miswritten).toContain("2318万元 2348万元");
  expect(miswritten).not.toContain("2318万元 2383万元");
  const exchanged = pairs("2318万元", "2381万元", "2238万元", "2438万元", "2231万元", "2431万元");
  expect(exchanged).toContain("2318万元 2381万元");
  expect(exchanged).not.toContain("2318万元 2231万元");
});
