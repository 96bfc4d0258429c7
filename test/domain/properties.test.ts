import { array, assert, constantFrom, integer, pre, property, record } from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { intersect, point } from "../../domain/interval.ts";
import { judge } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { acceptedSet, printedSet, readingOrder } from "../../domain/reading.ts";
import { evaluate, parseFormula } from "../../domain/relation.ts";
import { scan } from "../../extractors/scan/scan.ts";
import { foldCharacter } from "../../readers/characters.ts";
import { print } from "../helpers/print.ts";
import type { Manner } from "../helpers/print.ts";
import { q } from "../helpers/quantity.ts";

const money = q("1万元");
const rate = q("1%");
const seed = 20;
const names = ["share", "rest", "drop", "growth", "gain", "difference", "times", "more"] as const;

interface Truth {
  readonly name: (typeof names)[number];
  readonly first: number;
  readonly second: number;
  readonly decimals: number;
  readonly places: number;
  readonly manner: Manner;
}

const truths = record<Truth>({
  name: constantFrom(...names),
  first: integer({ min: -9_999_999, max: 9_999_999 }),
  second: integer({ min: 1, max: 9_999_999 }),
  decimals: integer({ min: 0, max: 3 }),
  places: integer({ min: 0, max: 3 }),
  manner: constantFrom<Manner>("round", "even", "floor", "ceil", "twice", "coarse"),
});

/** True operands and their true result as printed: operands rounded, the claim in the manner told. */
function written({ name, first, second, decimals, places, manner }: Truth): readonly Quantity[] {
  const args = [new Fraction(first, 1000), new Fraction(second, 1000)];
  const result = evaluate(name, args.map(point))?.low ?? null;
  pre(result !== null);
  const claim = print(
    result,
    manner === "coarse" ? 0 : places,
    manner,
    name === "difference" ? money : rate,
  );
  // Nobody means 0 or 100% as a round number.
  pre(manner !== "coarse" || !/^-?(?:0|100)$/.test(claim.digits));
  return [...args.map((value) => print(value, decimals, "round", money)), claim];
}

/** What a truth printed in this manner must never be called. */
function refused(manner: string): readonly string[] {
  return manner === "round" || manner === "even" ? ["conflict", "tail"] : ["conflict"];
}

test("a true relation, printed in any legitimate way, is never a conflict", () => {
  assert(
    property(truths, (truth) => {
      const { verdict } = judge(parseFormula(`${truth.name}(0,1)=2`)!, written(truth));
      expect(refused(truth.manner)).not.toContain(verdict);
    }),
    { seed, numRuns: 2000 },
  );
});

test("a true sum is never a conflict, and never a tail where all was rounded to the nearest", () => {
  const items = array(integer({ min: -999_999, max: 9_999_999 }), { minLength: 2, maxLength: 12 });
  assert(
    property(items, truths, (values, { decimals, manner }) => {
      pre(manner !== "coarse");
      const exact = values.map((value) => new Fraction(value, 1000));
      const total = exact.reduce((sum, value) => sum.add(value));
      const printed = [
        print(total, decimals, manner, money),
        ...exact.map((value) => print(value, decimals, "round", money)),
      ];
      const formula = parseFormula(`sum(${values.map((_, index) => index + 1).join(",")})=0`)!;
      const { verdict } = judge(formula, printed);
      expect(refused(manner)).not.toContain(verdict);
    }),
    { seed, numRuns: 500 },
  );
});

test("what a reading explains, every later reading explains", () => {
  assert(
    property(truths, integer({ min: -40, max: 40 }), (truth, shift) => {
      const [a, b, claim] = written(truth);
      const moved = { ...claim!, digits: shifted(claim!.digits, shift) };
      const computed = evaluate(truth.name, [printedSet(a!), printedSet(b!)]);
      pre(computed !== null);
      const explained = readingOrder.map(
        (reading) => intersect(computed, acceptedSet(moved, reading)) !== null,
      );
      const first = explained.indexOf(true);
      expect(explained.slice(Math.max(0, first)).every((each) => each === first >= 0)).toBe(true);
      const { explainedBy } = judge(parseFormula(`${truth.name}(0,1)=2`)!, [a!, b!, moved]);
      // R1 is also said of operands that were cut off, after all readings of the claim.
      expect(first >= 0 ? [readingOrder[first]] : [null, "R1"]).toContain(explainedBy);
    }),
    { seed, numRuns: 500 },
  );
});

/** The digits with so many last places added. */
function shifted(digits: string, by: number): string {
  const decimals = digits.split(".")[1]?.length ?? 0;
  return print(new Fraction(digits).add(new Fraction(by, 10 ** decimals)), decimals, "round", rate)
    .digits;
}

test("the same number in another unit, with as many places, leaves verdict and sets as they are", () => {
  assert(
    property(truths, constantFrom([0, "元"], [3, "千元"], [8, "亿元"]), (truth, [power, unit]) => {
      // Only whole numerals can be coarse, so that reading depends on the unit.
      pre(truth.manner !== "coarse");
      const formula = parseFormula(`${truth.name}(0,1)=2`)!;
      const printed = written(truth);
      const moved = printed.map((quantity) => {
        if (quantity.dimension !== "money") return quantity;
        const decimals = (quantity.digits.split(".")[1]?.length ?? 0) + power - 4;
        const value = new Fraction(quantity.digits).div(10 ** (power - 4));
        const like = { ...quantity, exponent: power, unit: unit };
        // 元 has no place for what 万元 prints with fewer than four decimals.
        pre(decimals >= 0);
        return print(value, decimals, "round", like);
      });
      expect(judge(formula, moved)).toEqual(judge(formula, printed));
    }),
    { seed, numRuns: 500 },
  );
});

function read(text: string): unknown {
  const [token] = scan(Array.from(text, foldCharacter).join("")).tokens;
  return [token?.digits, token?.exponent, token?.unit, token?.dimension];
}

test("full-width digits and commas between thousands are the same quantity", () => {
  assert(
    property(integer({ min: 1, max: 99_999_999 }), constantFrom("万元", "个", "元"), (n, unit) => {
      const plain = `${String(n)}${unit}`;
      const commas = `${n.toLocaleString("en-US")}${unit}`;
      const wide = plain.replace(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 65248),
      );
      expect(read(commas)).toEqual(read(plain));
      expect(read(wide)).toEqual(read(plain));
    }),
    { seed },
  );
});

test("an operand told more exactly never turns a conflict into agreement", () => {
  assert(
    property(
      truths,
      integer({ min: -400, max: 400 }),
      integer({ min: -9, max: 9 }),
      (truth, inner, off) => {
        const formula = parseFormula(`${truth.name}(0,1)=2`)!;
        const [a, b, claim] = written(truth);
        const wrong = { ...claim!, digits: shifted(claim!.digits, off) };
        pre(judge(formula, [a!, b!, wrong]).verdict === "conflict");
        const decimals = a!.digits.split(".")[1]?.length ?? 0;
        const finer = new Fraction(a!.digits).add(new Fraction(inner, 1000 * 10 ** decimals));
        // Cut off towards zero, a number near zero may change its side.
        pre(new Fraction(a!.digits).mul(finer).compare(0) > 0);
        const told = print(finer, decimals + 3, "round", a!);
        expect(judge(formula, [told, b!, wrong]).verdict).toBe("conflict");
      },
    ),
    { seed, numRuns: 500 },
  );
});
