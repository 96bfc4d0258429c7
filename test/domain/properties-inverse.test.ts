import { assert, constantFrom, integer, pre, property, record } from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import { has, intersect, point } from "../../domain/interval.ts";
import { holds, judge, operandTest } from "../../domain/judgement.ts";
import type { Qualifier, Quantity } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import { evaluate, invert, parseFormula } from "../../domain/relation.ts";
import { repairsOf } from "../../domain/repair.ts";
import type { RepairKind } from "../../domain/repair.ts";
import { strengthOf, substitutions } from "../../domain/strength.ts";
import { q } from "../helpers/quantity.ts";

const seed = 21;
const names = ["share", "rest", "drop", "growth", "gain", "difference", "times", "more"] as const;
const qualifiers = constantFrom<Qualifier>(
  "exact",
  "exact",
  "over",
  "nearly",
  "approx",
  "at_least",
);

const relations = record({
  name: constantFrom(...names),
  first: integer({ min: 1, max: 900 }),
  second: integer({ min: 1000, max: 9999 }),
  claim: integer({ min: 1, max: 99 }),
  decimals: integer({ min: 0, max: 2 }),
  operand: qualifiers,
  claimed: qualifiers,
  index: integer({ min: 0, max: 1 }),
});

function amount(value: number, decimals: number, qualifier: Qualifier): Quantity {
  const text = String(value).padStart(decimals + 1, "0");
  const digits = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return { ...q("1万元"), digits, qualifier };
}

test("an inverse range ends exactly where the verdict turns, open ends included", () => {
  assert(
    property(relations, ({ name, first, second, claim, decimals, operand, claimed, index }) => {
      const args = [amount(first, decimals, operand), amount(second, decimals, operand)];
      const sets = args.map(printedSet);
      const target = printedSet({ ...q(`${String(claim)}%`), qualifier: claimed });
      const allowed = invert(name, index, sets, target);
      pre(allowed !== null);
      const tiny = new Fraction(1, 10n ** 30n);
      for (const end of [allowed.low, allowed.high]) {
        if (end === null) continue;
        for (const value of [end.sub(tiny), end, end.add(tiny)]) {
          const result = evaluate(name, sets.with(index, point(value)));
          if (result === null || value.compare(0) <= 0) continue;
          expect(has(allowed, value)).toBe(intersect(result, target) !== null);
        }
      }
    }),
    { seed, numRuns: 1000 },
  );
});

const kinds: readonly RepairKind[] = ["swap", "digit", "doubled", "dropped", "decimal", "unit"];

/** The number miswritten in a way that the repair of this kind undoes; null where it cannot be. */
function miswritten(quantity: Quantity, kind: RepairKind, at: number): Quantity | null {
  const { digits } = quantity;
  const place = at % (digits.length - 1);
  const [left = "", right = ""] = [digits[place], digits[place + 1]];
  const changes: Readonly<Partial<Record<RepairKind, string>>> = {
    swap: digits.slice(0, place) + right + left + digits.slice(place + 2),
    digit: digits.slice(0, place) + String((Number(left) + 1) % 10) + digits.slice(place + 1),
    doubled: digits.slice(0, place) + left + digits.slice(place),
    dropped: digits.slice(0, place) + digits.slice(place + 1),
    decimal: digits.includes(".") ? digits.replace(/(\d)\.(\d)/, ".$1$2") : `${digits}0`,
    unit: digits,
  };
  const changed = changes[kind] ?? digits;
  const slipped = kind === "unit" ? { exponent: 8, unit: "亿元" } : {};
  const wrong = { ...quantity, ...slipped, digits: changed };
  return /^\d+(?:\.\d+)?$/.test(changed) && !/^0\d/.test(changed) ? wrong : null;
}

test("what was miswritten in one place is among the repairs, and putting it right mends the relation", () => {
  assert(
    property(
      integer({ min: 1000, max: 9_999_999 }),
      integer({ min: 1_000_000, max: 9_999_999 }),
      constantFrom(...kinds),
      integer({ min: 0, max: 20 }),
      (part, whole, kind, at) => {
        const formula = parseFormula("difference(0,1)=2")!;
        const right = amount(part, 2, "exact");
        const others = [amount(part + whole, 2, "exact"), amount(whole, 2, "exact")];
        const wrong = miswritten(right, kind, at);
        pre(wrong !== null && wrong.digits.replace(/^0+/, "") !== "");
        const back = repairsOf(wrong).find(
          ({ to }) => to.digits === right.digits && to.exponent === right.exponent,
        );
        pre(wrong.digits !== right.digits || wrong.exponent !== right.exponent);
        expect(back).toBeDefined();
        expect(holds(formula, [...others, back!.to])).toBe(true);
      },
    ),
    { seed, numRuns: 500 },
  );
});

describe("the short ways say what judging anew says", () => {
  const formulas = [
    "share(0,1)=2",
    "difference(0,1)=2",
    "value(0)<=1",
    "sum(0,1)<=2",
    "share(0,1)<=2",
  ];
  test.for(formulas)("%s: for each operand and each wrong digit", (text) => {
    assert(
      property(relations, integer({ min: 0, max: 2 }), (relation, operand) => {
        const { first, second, claim, decimals, operand: qualifier, claimed } = relation;
        const formula = parseFormula(text)!;
        pre(formula.args.includes(operand) || formula.claim === operand);
        const quantities = [
          amount(first, decimals, qualifier),
          amount(second, decimals, "exact"),
          { ...q(`${String(claim)}%`), qualifier: claimed },
        ];
        const quick = operandTest(formula, quantities, operand);
        const variants = substitutions(quantities[operand]!);
        const breaking = variants.filter(
          (variant) => !holds(formula, quantities.with(operand, variant)),
        );
        expect(variants.filter((variant) => !quick(variant))).toEqual(breaking);
        expect(strengthOf(formula, quantities).broken[operand]).toBe(breaking.length);
      }),
      { seed, numRuns: 60 },
    );
  });
});

test("holding and the verdict of a judgement are one", () => {
  assert(
    property(relations, ({ name, first, second, claim, decimals, operand, claimed }) => {
      const formula = parseFormula(`${name}(0,1)=2`)!;
      const quantities = [
        amount(first, decimals, operand),
        amount(second, decimals, "exact"),
        { ...q(`${String(claim)}%`), qualifier: claimed },
      ];
      const { verdict, gap } = judge(formula, quantities);
      expect(holds(formula, quantities)).toBe(verdict === "certain" || verdict === "possible");
      expect(gap !== null).toBe(verdict === "tail" || verdict === "conflict");
    }),
    { seed, numRuns: 500 },
  );
});
