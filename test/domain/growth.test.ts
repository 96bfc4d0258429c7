import { assert, constantFrom, integer, pre, property, tuple } from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { closed, has, intersect, point } from "../../domain/interval.ts";
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
