import { array, assert, constantFrom, integer, pre, property, tuple } from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { closed, has, intersect, point, recordOf } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { judge } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import { evaluate, formatFormula, invert, parseFormula } from "../../domain/relation.ts";
import { q } from "../helpers/quantity.ts";

test.for(["share(0,1)=2", "sum(1,2,3)<=0", "reach(0)=1", "sum(10,11,12)=13"])(
  "%s is read back as written",
  (text) => {
    expect(formatFormula(parseFormula(text)!)).toBe(text);
  },
);

test.for([
  "share(0,1)",
  "power(0,1)=2",
  "sum()=0",
  "share(0,1)==2",
  "约share(0,1)=2",
  "share(0,1)=2。",
  "share(0,)=2",
])("%s is no formula", (text) => {
  expect(parseFormula(text)).toBeNull();
});

test("W4: 368万元 at 9% implies a base between 3868.42 and 4335.29万元", () => {
  const part = printedSet(q("368万元"));
  const base = invert("share", 1, [part, part], printedSet(q("9%")))!;
  expect(recordOf(base)).toMatchObject({ low: "735000000/19", high: "737000000/17" });
});

const at = (value: number | string): Interval => point(new Fraction(value));

test("nothing is computed from nothing, and what is reached is not computed here", () => {
  expect(evaluate("sum", [])).toBeNull();
  expect(evaluate("reach", [at(54)])).toBeNull();
  expect(invert("sum", 0, [], at(1))).toBeNull();
  expect(invert("reach", 0, [at(54)], at(20))).toBeNull();
});

test("a mean and each of its numbers", () => {
  const all = [at(90), at(84), at(96)];
  expect(evaluate("mean", all)).toEqual(at(90));
  expect(invert("mean", 1, all, at(91))).toEqual(at(87));
  expect(invert("mean", 0, [at(5)], at(7))).toEqual(at(7));
});

test("the cut and what was left of a rate that fell", () => {
  expect(invert("drop", 0, [at(1), at(80)], at(20))).toEqual(at(20));
  expect(invert("drop", 1, [at(20), at(1)], at(20))).toEqual(at(80));
  expect(invert("drop", 0, [at(1), at(80)], at(0))).toBeNull();
});

const names = ["share", "rest", "drop", "difference", "sum", "value"] as const;
const positive = integer({ min: 1, max: 400 });

test("an inverse range is exactly what makes the result meet the claim", () => {
  assert(
    property(
      constantFrom(...names),
      tuple(positive, positive, positive, integer({ min: 1, max: 99 })),
      integer({ min: 0, max: 1 }),
      (name, [a, b, tried, rate], index) => {
        const args =
          name === "value"
            ? [point(new Fraction(a))]
            : [point(new Fraction(a)), point(new Fraction(b))];
        pre(index < args.length);
        const claim = closed(new Fraction(rate - 1), new Fraction(rate));
        const allowed = invert(name, index, args, claim);
        const result = evaluate(name, args.with(index, point(new Fraction(tried))));
        pre(allowed !== null && result !== null);
        expect(has(allowed, new Fraction(tried))).toBe(intersect(result, claim) !== null);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});

/** A value printed with so many decimals, rounded half up, cut off or raised. */
function print(
  value: Fraction,
  decimals: number,
  how: "round" | "floor" | "ceil",
  like: Quantity,
): Quantity {
  const scaled = value.mul(10 ** decimals);
  const whole =
    how === "round" ? scaled.add("0.5").floor() : how === "floor" ? scaled.floor() : scaled.ceil();
  const text = whole.toString().padStart(decimals + 1, "0");
  const digits = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return { ...like, digits };
}

const amounts = tuple(
  integer({ min: 1, max: 9_999_999 }),
  integer({ min: 1, max: 9_999_999 }),
  integer({ min: 0, max: 2 }),
  integer({ min: 0, max: 2 }),
  constantFrom("round", "floor", "ceil"),
);

test("true parts, printed in any legitimate way, are never a conflict", () => {
  assert(
    property(amounts, ([first, second, decimals, places, how]) => {
      const [part, whole] = [Math.min(first, second), Math.max(first, second)].map(
        (value) => new Fraction(value, 1000),
      );
      const rate = part!.div(whole!).mul(100);
      const quantities = [
        print(part!, decimals, "round", q("1万元")),
        print(whole!, decimals, "round", q("1万元")),
        print(rate, places, how, q("1%")),
      ];
      pre(Number(quantities[1]!.digits) > 0);
      const { verdict } = judge(parseFormula("share(0,1)=2")!, quantities);
      expect(["certain", "possible", "tail", "undecidable"]).toContain(verdict);
      expect(how === "round" && verdict === "tail").toBe(false);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test("printing all amounts in another unit leaves the verdict as it is", () => {
  assert(
    property(amounts, integer({ min: 0, max: 9999 }), ([a, b, decimals], rate) => {
      const like = q("1万元");
      const printedAs = (exponent: number): readonly Quantity[] => [
        { ...print(new Fraction(a, 100), decimals, "round", like), exponent },
        { ...print(new Fraction(b, 100), decimals, "round", like), exponent },
        print(new Fraction(rate, 100), 2, "round", q("1%")),
      ];
      const formula = parseFormula("share(0,1)=2")!;
      expect(judge(formula, printedAs(8)).verdict).toBe(judge(formula, printedAs(4)).verdict);
    }),
    { seed: 5 },
  );
});

test("the order of the items of a sum does not matter", () => {
  const items = array(integer({ min: 0, max: 99_999 }), { minLength: 2, maxLength: 6 });
  assert(
    property(items, integer({ min: 0, max: 300_000 }), (values, total) => {
      const quantities = [total, ...values].map((value) =>
        print(new Fraction(value, 100), 2, "round", q("1万元")),
      );
      const formula = parseFormula(`sum(${values.map((_, index) => index + 1).join(",")})=0`)!;
      const turned = [quantities[0]!, ...quantities.slice(1).toReversed()];
      expect(judge(formula, turned).verdict).toBe(judge(formula, quantities).verdict);
    }),
    { seed: 5 },
  );
});
