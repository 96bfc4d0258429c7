import { assert, constantFrom, integer, pre, property, tuple } from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { closed, has, intersect, point } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { judge } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { evaluate, formatFormula, invert, parseFormula } from "../../domain/relation.ts";
import { q } from "../helpers/quantity.ts";

const fold: Quantity = { ...q("2"), unit: "倍", dimension: "ratio" };

test.for([
  { formula: "growth(0,1)=2", operands: [q("107万元"), q("100万元"), q("7.0%")] },
  { formula: "growth(0,1)=2", operands: [q("86420万元"), q("81298万元"), q("6.30%")] },
  { formula: "gain(0,1)=2", operands: [q("5122万元"), q("86420万元"), q("6.30%")] },
  { formula: "times(0,1)=2", operands: [q("200万元"), q("100万元"), fold] },
  { formula: "more(0,1)=2", operands: [q("300万元"), q("100万元"), fold] },
  { formula: "balance(0,1,2)=3", operands: [q("50万元"), q("30万元"), q("60万元"), q("20万元")] },
  { formula: "annual(0,1,2)=3", operands: [q("133.1万元"), q("100.0万元"), q("3"), q("10.0%")] },
])("$formula holds for its example and is read back as written", ({ formula, operands }) => {
  const parsed = parseFormula(formula)!;
  expect(formatFormula(parsed)).toBe(formula);
  expect(judge(parsed, operands).verdict).toMatch(/certain|possible/);
});

test.for([
  { formula: "growth(0,1)=2", operands: [q("86420万元"), q("81298万元"), q("6.32%")] },
  { formula: "gain(0,1)=2", operands: [q("5122万元"), q("86420万元"), q("5.93%")] },
  { formula: "more(0,1)=2", operands: [q("150万元"), q("100万元"), fold] },
  { formula: "balance(0,1,2)=3", operands: [q("50万元"), q("30万元"), q("60万元"), q("24万元")] },
  { formula: "annual(0,1,2)=3", operands: [q("133.1万元"), q("100.0万元"), q("3"), q("11.0%")] },
])("$formula breaks where the claim is wrong", ({ formula, operands }) => {
  expect(judge(parseFormula(formula)!, operands).verdict).toBe("conflict");
});

test("yearly growth over half a year, or of nothing, is not computed", () => {
  const sets = [10, 5, 0].map((value) => point(new Fraction(value)));
  expect(evaluate("annual", sets)).toBeNull();
  expect(evaluate("annual", [sets[0]!, sets[1]!, point(new Fraction(5, 2))])).toBeNull();
  expect(evaluate("growth", [sets[0]!, sets[2]!])).toBeNull();
});

const positive = integer({ min: 1, max: 60 });

test("an inverse range is exactly what makes the change meet the claim", () => {
  assert(
    property(
      constantFrom("growth", "gain", "times", "more", "balance"),
      tuple(positive, integer({ min: 61, max: 400 }), positive, integer({ min: 1, max: 200 })),
      integer({ min: 0, max: 1 }),
      (name, [small, large, tried, rate], index) => {
        const args = [point(new Fraction(small)), point(new Fraction(large))];
        const claim = closed(new Fraction(rate - 1), new Fraction(rate));
        const allowed = invert(name, index, args, claim);
        const value = new Fraction(index === 0 ? tried : tried + 60);
        const result = evaluate(name, args.with(index, point(value)));
        pre(allowed !== null && result !== null);
        expect(has(allowed, value)).toBe(intersect(result, claim) !== null);
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});

const of = (value: number | string): Fraction => new Fraction(value);
const at = (...values: readonly (number | string)[]): readonly Interval[] =>
  values.map((value) => point(of(value)));

function ends(set: Interval | null): readonly [string, string] {
  return [set?.low?.toFraction() ?? "—", set?.high?.toFraction() ?? "—"];
}

test("a root that comes out is exact, another lies between its ends", () => {
  expect(ends(evaluate("annual", at(121, 100, 2)))).toEqual(["10", "10"]);
  expect(ends(evaluate("annual", at("133.1", 100, 3)))).toEqual(["10", "10"]);
  for (const [now, years] of [
    [2, 2],
    [3, 5],
    [0.7, 3],
  ] as const) {
    const { low, high } = evaluate("annual", at(now, 1, years))!;
    const power = (rate: Fraction | null): Fraction => rate!.div(100).add(1).pow(years);
    expect(power(low).compare(of(now))).toBe(-1);
    expect(power(high).compare(of(now))).toBe(1);
    expect(high!.sub(low!).compare(of("0.000000001"))).toBe(-1);
  }
});

test.for([
  { years: at(1)[0]!, known: false },
  { years: at(2)[0]!, known: true },
  { years: at(99)[0]!, known: true },
  { years: at(100)[0]!, known: false },
  { years: at("5/2")[0]!, known: false },
  { years: closed(of(2), of(3)), known: false },
  { years: { ...at(2)[0]!, high: null }, known: false },
  { years: { ...at(2)[0]!, low: null }, known: false },
])("years of growth are a whole number known for sure: $known", ({ years, known }) => {
  expect(evaluate("annual", [...at(11, 10), years]) !== null).toBe(known);
});

test.for([
  { name: "growth from something to nothing", ratio: at(0)[0]! },
  { name: "a start below nothing", ratio: closed(of(-1), of(2)) },
  { name: "an end without limit", ratio: { ...at(2)[0]!, high: null } },
  { name: "a start without limit", ratio: { ...at(2)[0]!, low: null } },
])("no yearly growth for $name", ({ ratio }) => {
  expect(evaluate("annual", [ratio, ...at(1, 2)])).toBeNull();
});

test("a balance needs something and what is taken away", () => {
  expect(evaluate("balance", [])).toBeNull();
  expect(ends(evaluate("balance", at(50, 30, 60)))).toEqual(["20", "20"]);
  expect(evaluate("annual", at(2, 1))).toBeNull();
});

test.for([
  { name: "gain", args: [0, 106], index: 0, claim: 6, allowed: "6" },
  { name: "gain", args: [6, 0], index: 1, claim: 6, allowed: "106" },
  { name: "annual", args: [0, 100, 2], index: 0, claim: 10, allowed: "121" },
  { name: "annual", args: [121, 0, 2], index: 1, claim: 10, allowed: "100" },
  { name: "annual", args: [0, 1000, 3], index: 0, claim: 10, allowed: "1331" },
  { name: "balance", args: [0, 30, 60], index: 0, claim: 20, allowed: "50" },
  { name: "balance", args: [50, 0, 60], index: 1, claim: 20, allowed: "30" },
  { name: "balance", args: [50, 30, 0], index: 2, claim: 20, allowed: "60" },
] as const)("what $name allows for operand $index", ({ name, args, index, claim, allowed }) => {
  expect(ends(invert(name, index, at(...args), at(claim)[0]!))).toEqual([allowed, allowed]);
});

test("what cannot be turned round is not: years, and growth over no known years", () => {
  const claim = at(10)[0]!;
  expect(invert("annual", 2, at(121, 100, 2), claim)).toBeNull();
  expect(invert("annual", 0, at(121, 100, "5/2"), claim)).toBeNull();
  expect(invert("balance", 0, [], claim)).toBeNull();
  expect(invert("gain", 0, at(1, 100), at(0)[0]!)).toBeNull();
});
