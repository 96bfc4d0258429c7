import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import { point } from "../../domain/interval.ts";
import {
  holds,
  holdsTruncated,
  judge,
  operandRanges,
  operandTest,
} from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import type { Formula, FunctionName } from "../../domain/relation.ts";
import { q } from "../helpers/quantity.ts";

function formula(name: FunctionName, count: number, sign: Formula["sign"] = "="): Formula {
  return { name, args: Array.from({ length: count }, (_, index) => index), sign, claim: count };
}

function quantities(...texts: readonly string[]): readonly Quantity[] {
  return texts.map(q);
}

describe("a qualifier that is used widely", () => {
  test.for([
    ["约100个", "101个", false],
    ["约100个", "150个", true],
    ["近100个", "95个", false],
    ["近100个", "70个", true],
    ["100个", "100个", false],
  ] as const)("%s for %s is stretched: %s", ([claim, value, stretched]) => {
    expect(judge(formula("value", 1), quantities(value, claim)).stretched).toBe(stretched);
  });

  test("what does not hold is not stretched", () => {
    expect(judge(formula("value", 1), quantities("300个", "约100个"))).toMatchObject({
      verdict: "conflict",
      stretched: false,
    });
    expect(judge(formula("share", 2), quantities("9.87万元", "100.00万元", "9.8%"))).toMatchObject({
      verdict: "tail",
      stretched: false,
    });
  });
});

describe("the point that is computed", () => {
  test("is the quotient of the printed values", () => {
    const { point } = judge(formula("share", 2), quantities("1.00万元", "4.00万元", "25%"));
    expect(point?.toString()).toBe("25");
  });

  test("is there in a conflict too, and none where nothing can be computed", () => {
    const { point } = judge(formula("share", 2), quantities("1.00万元", "4.00万元", "52%"));
    expect(point?.toString()).toBe("25");
    expect(judge(formula("share", 2), quantities("1.00万元", "0.00万元", "25%"))).toMatchObject({
      verdict: "undecidable",
      point: null,
      computed: null,
      gap: null,
      explainedBy: null,
      stretched: false,
    });
  });
});

describe("an inequality", () => {
  test.for([
    ["5个", "6个", "certain"],
    ["6个", "6个", "certain"],
    ["7个", "6个", "conflict"],
    ["5.4%", "5%", "possible"],
    ["5个以上", "6个", "possible"],
    ["5个", "不超过6个", "possible"],
    ["5个以上", "不超过6个", "possible"],
    ["7个以上", "6个", "conflict"],
    ["超6个", "6个", "conflict"],
    ["6个", "不足6个", "conflict"],
  ] as const)("%s ≤ %s is %s", ([part, whole, verdict]) => {
    expect(judge(formula("value", 1, "<="), quantities(part, whole)).verdict).toBe(verdict);
  });
});

describe("numbers that were cut off", () => {
  test.for([
    ["9.87万元", "100.00万元", "9.8%", true],
    ["9.87万元", "100.00万元", "9.9%", false],
    ["9.80万元", "100.00万元", "9.8%", true],
    ["9.89万元", "100.00万元", "9.8%", true],
    ["9.91万元", "100.00万元", "9.8%", false],
    // The operands may have been cut off as well: 9.899 of 100.00 prints as 9.89.
    ["9.89万元", "99.91万元", "9.8%", true],
    ["1.00万元", "0.00万元", "9.8%", false],
  ] as const)("%s of %s is %s: %s", ([part, whole, rate, agrees]) => {
    expect(holdsTruncated(formula("share", 2), quantities(part, whole, rate))).toBe(agrees);
  });

  test("below zero digits are cut off towards zero", () => {
    const delta = formula("difference", 2);
    expect(holdsTruncated(delta, quantities("1.00万元", "4.06万元", "-3.0万元"))).toBe(true);
    expect(holdsTruncated(delta, quantities("1.00万元", "4.06万元", "-3.1万元"))).toBe(false);
  });

  test("counts and qualified numbers are read as ever", () => {
    expect(holdsTruncated(formula("value", 1), quantities("55个", "54个"))).toBe(false);
    expect(holdsTruncated(formula("value", 1), quantities("54个", "54个"))).toBe(true);
    expect(holdsTruncated(formula("value", 1), quantities("55个", "50余个"))).toBe(true);
  });
});

/** Of which operands it is told what they may be. */
function told(relation: Formula, ...texts: readonly string[]): readonly boolean[] {
  const rangeOf = operandRanges(relation, texts.map(q));
  return texts.map((_, operand) => rangeOf(operand) !== null);
}

test("what an operand may be is told of equations, and of what rises or falls with each operand", () => {
  expect(told(formula("share", 2), "9万元", "40万元", "23%")).toEqual([true, true, true]);
  expect(told(formula("value", 1, "<="), "5个", "6个")).toEqual([true, true]);
  expect(told(formula("sum", 2, "<="), "5万元", "6万元", "12万元")).toEqual([true, true, true]);
  expect(told(formula("difference", 2, "<="), "9万元", "4万元", "6万元")).toEqual([
    true,
    true,
    true,
  ]);
  expect(told(formula("share", 2, "<="), "9万元", "40万元", "60%")).toEqual([false, false, false]);
  expect(told(formula("mean", 2, "<="), "9万元", "4万元", "6万元")).toEqual([false, false, false]);
  expect(told(formula("reach", 1), "54个", "20%")).toEqual([false, false]);
  expect(told(formula("share", 2), "9万元", "0万元", "23%")).toEqual([false, false, false]);
  const range = operandRanges(formula("sum", 2), ["5个", "6个", "12个"].map(q))(0);
  expect(range).toEqual(point(new Fraction(6)));
});

test("other values of one operand are tested as if they were judged anew", () => {
  const cases: readonly (readonly [Formula, readonly string[]])[] = [
    [formula("value", 1, "<="), ["5个", "6个"]],
    [formula("sum", 2, "<="), ["5万元", "6万元", "12万元"]],
    [formula("difference", 2, "<="), ["9万元", "4万元", "6万元"]],
    [formula("mean", 2, "<="), ["9万元", "4万元", "6万元"]],
    [formula("share", 2, "<="), ["9万元", "40万元", "60%"]],
    [formula("share", 2), ["9万元", "40万元", "23%"]],
    [formula("reach", 1), ["54个", "20%"]],
    [formula("drop", 2), ["9万元", "31万元", "23%"]],
  ];
  const values = ["0", "1", "3", "5", "6", "7", "8", "9", "10", "12", "20", "23", "40", "55", "90"];
  for (const [relation, texts] of cases) {
    const all = texts.map(q);
    for (const [operand, printed] of all.entries()) {
      const stands = operandTest(relation, all, operand);
      for (const digits of values) {
        const other = { ...printed, digits };
        expect([relation.name, operand, digits, stands(other)]).toEqual([
          relation.name,
          operand,
          digits,
          holds(relation, all.with(operand, other)),
        ]);
      }
    }
  }
});
