import { assert, integer, property, string } from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import {
  basePower,
  decimalsOf,
  quantum,
  scaleDigits,
  significantDigits,
  valueOf,
} from "../../domain/quantity.ts";
import { q } from "../helpers/quantity.ts";

test.for([
  { digits: "368", exponent: 4, text: "3680000" },
  { digits: "4755.05", exponent: 4, text: "47550500" },
  { digits: "4755.05", exponent: 1, text: "47550.5" },
  { digits: "4755.05", exponent: 2, text: "475505" },
  { digits: "12.50", exponent: 0, text: "12.5" },
  { digits: "12.00", exponent: 0, text: "12" },
  { digits: "5", exponent: -2, text: "0.05" },
  { digits: "50", exponent: -2, text: "0.5" },
  { digits: "1200", exponent: -3, text: "1.2" },
  { digits: "1200", exponent: -2, text: "12" },
  { digits: "007.5", exponent: 0, text: "7.5" },
  { digits: "0.05", exponent: 4, text: "500" },
  { digits: ".5", exponent: 1, text: "5" },
  { digits: "0", exponent: 4, text: "0" },
  { digits: "0.00", exponent: 0, text: "0" },
  { digits: "-3.59", exponent: 4, text: "-35900" },
  { digits: "-0.0", exponent: 2, text: "0" },
  { digits: "100", exponent: 0, text: "100" },
])("$digits × 10^$exponent is $text", ({ digits, exponent, text }) => {
  expect(scaleDigits(digits, exponent)).toBe(text);
});

test("scaled digits are the same number, written as people write it", () => {
  const number = string({
    unit: integer({ min: 0, max: 9 }).map(String),
    minLength: 1,
    maxLength: 8,
  });
  assert(
    property(number, number, integer({ min: -9, max: 9 }), (whole, rest, exponent) => {
      const text = scaleDigits(`${whole}.${rest}`, exponent);
      const value = new Fraction(`${whole}.${rest}`).mul(new Fraction(10).pow(exponent));
      expect(new Fraction(text).equals(value)).toBe(true);
      expect(text).toMatch(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test.for([
  { text: "4755.05万元", value: "47550500", decimals: 2, place: "100" },
  { text: "11.49%", value: "11.49", decimals: 2, place: "0.01" },
  { text: "12427万元", value: "124270000", decimals: 0, place: "10000" },
  { text: "0.48亿元", value: "48000000", decimals: 2, place: "1000000" },
  { text: "54家", value: "54", decimals: 0, place: "1" },
])("$text in its base unit", ({ text, value, decimals, place }) => {
  expect(valueOf(q(text)).equals(new Fraction(value))).toBe(true);
  expect(decimalsOf(q(text))).toBe(decimals);
  expect(quantum(q(text)).equals(new Fraction(place))).toBe(true);
});

test("a per mille is a tenth of a percent point, and .5 has one decimal", () => {
  const perMille = { ...q("5%"), unit: "‰" };
  expect(basePower(perMille)).toBe(-1);
  expect(valueOf(perMille).equals(new Fraction("0.5"))).toBe(true);
  expect(decimalsOf({ ...q("5%"), digits: ".5" })).toBe(1);
});

test.for([
  ["12000万元", "12"],
  ["0.130亿元", "13"],
  ["-40.5%", "405"],
  ["1002个", "1002"],
  ["0个", ""],
] as const)("digits of %s that carry information: %s", ([text, digits]) => {
  expect(significantDigits(q(text))).toBe(digits);
});
