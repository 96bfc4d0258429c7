import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { repairNames, repairsBy, repairsOf } from "../../domain/repair.ts";
import type { RepairKind } from "../../domain/repair.ts";
import { q } from "../helpers/quantity.ts";

function digitsOf(text: string, kind: RepairKind): readonly string[] {
  return repairsOf(q(text)).flatMap((repair) => (repair.kind === kind ? repair.to.digits : []));
}

describe("all repairs of a kind", () => {
  test.for<readonly [string, RepairKind, readonly string[]]>([
    ["12.3万元", "swap", ["21.3", "13.2"]],
    ["11.1%", "swap", []],
    ["1.05万元", "swap", ["0.15", "1.50"]],
    ["112%", "doubled", ["12"]],
    ["1.1%", "doubled", ["1"]],
    ["100.05%", "doubled", ["10.05", "100.5"]],
    ["0.05万元", "doubled", ["0.5"]],
    ["5万元", "decimal", ["0.5", "50", "0.05", "500"]],
    ["0万元", "decimal", ["0.0", "0.00"]],
    ["20万元", "decimal", ["2.0", "2", "200", "0.20", "0.2", "2000"]],
    ["300万元", "decimal", ["30.0", "30", "3000", "3.00", "3", "30000"]],
    ["0.05万元", "decimal", ["0.005", "0.5", "0.0005", "5"]],
    ["12.345万元", "decimal", ["1.2345", "123.45", "0.12345", "1234.5"]],
    ["5%", "complement", ["95"]],
    ["100%", "complement", ["0"]],
    ["99.95%", "complement", ["0.05"]],
    ["120%", "complement", []],
    ["-5%", "complement", []],
    ["5家", "complement", []],
    ["12家", "decimal", []],
  ])("%s: %s", ([text, kind, expected]) => {
    expect(digitsOf(text, kind)).toEqual(expected);
  });

  test("a digit left out is put in at each place, each number once, none with an idle zero", () => {
    const found = digitsOf("11家", "dropped");
    expect(found).toHaveLength(new Set(found).size);
    expect(found.toSorted()).toEqual(
      Array.from("23456789")
        .flatMap((digit) => [`${digit}11`, `1${digit}1`, `11${digit}`])
        .concat(["101", "110", "111"])
        .toSorted(),
    );
    expect(digitsOf("-5万元", "dropped").every((digits) => /^-[1-9]\d$/.test(digits))).toBe(true);
  });

  test("every digit is replaced by each other, the first not by zero", () => {
    expect(digitsOf("12家", "digit")).toHaveLength(8 + 9);
    expect(digitsOf("12家", "digit")).not.toContain("02");
  });
});

test("each kind has a name of its own", () => {
  expect(repairNames).toEqual({
    swap: "数字对调",
    digit: "一位数字写错",
    dropped: "漏写一位",
    doubled: "多写一位",
    decimal: "小数点错位",
    unit: "单位写错",
    complement: "写成了剩余部分的比率",
    figure: "错用了文中另一个数",
    exchange: "两个数写反",
  });
});

test("the repairs of one number are worked out once", () => {
  const quantity = q("11.49%");
  expect(repairsOf(quantity)).toBe(repairsOf(quantity));
});

test("the repairs of one kind are those of all that have it", () => {
  for (const quantity of ["11.49%", "2.20亿元", "54家", "-3.5分"].map(q)) {
    for (const kind of [
      "swap",
      "digit",
      "doubled",
      "dropped",
      "decimal",
      "unit",
      "complement",
    ] as const)
      expect(repairsBy(kind, quantity)).toEqual(
        repairsOf(quantity).filter((repair) => repair.kind === kind),
      );
  }
});

const whole = fc.integer({ min: 1, max: 999_999 }).map(String);
const decimal = fc
  .tuple(whole, fc.stringMatching(/^\d{1,3}$/))
  .map(([left, right]) => `${left}.${right}`);
const number = fc.oneof(whole, decimal);
const settings = { seed: 11, numRuns: 200 };

type Slip = (digits: string, at: number) => string | null;

const slips: readonly (readonly [RepairKind, string, Slip])[] = [
  [
    "digit",
    "a wrong digit",
    (digits, at) => (digits[at] === "." ? null : `${digits.slice(0, at)}7${digits.slice(at + 1)}`),
  ],
  [
    "swap",
    "two digits in each other's place",
    (digits, at) => {
      const [a, b] = [digits[at], digits[at + 1]];
      if (a === undefined || b === undefined || a === "." || b === ".") return null;
      return digits.slice(0, at) + b + a + digits.slice(at + 2);
    },
  ],
  [
    "dropped",
    "a digit left out",
    (digits, at) => (digits[at] === "." ? null : digits.slice(0, at) + digits.slice(at + 1)),
  ],
  [
    "doubled",
    "a digit written twice",
    (digits, at) => (digits[at] === "." ? null : digits.slice(0, at + 1) + digits.slice(at)),
  ],
];

test.for(slips)("%s: %s is undone", ([kind, , slip]) => {
  fc.assert(
    fc.property(number, fc.nat({ max: 20 }), (digits, at) => {
      const wrong = slip(digits, at % digits.length);
      fc.pre(wrong !== null && wrong !== digits && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(wrong));
      expect(digitsOf(`${wrong}万元`, kind)).toContain(digits);
    }),
    settings,
  );
});
