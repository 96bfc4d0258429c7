import * as fc from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { closed, everything, intersect, interval, point } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { inHalves, meetingDigits, meetingTest } from "../../domain/meeting.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { acceptedSet } from "../../domain/reading.ts";
import { substitutions } from "../../domain/strength.ts";
import { q } from "../helpers/quantity.ts";

const digits = fc
  .tuple(fc.boolean(), fc.nat(999), fc.option(fc.nat(99)))
  .map(
    ([minus, whole, part]) =>
      `${minus ? "-" : ""}${String(whole)}${part === null ? "" : `.${String(part).padStart(2, "0")}`}`,
  );
const quantities: fc.Arbitrary<Quantity> = fc.record({
  digits,
  exponent: fc.constantFrom(-1, 0, 4, 8),
  unit: fc.constant(null),
  dimension: fc.constantFrom("money" as const, "ratio" as const, "count" as const),
  qualifier: fc.constantFrom(
    "exact" as const,
    "exact" as const,
    "over" as const,
    "at_most" as const,
  ),
});
// Halves of hundredths, so that ends of both sets touch often.
const end = fc.option(
  fc
    .tuple(fc.integer({ min: -2000, max: 2000 }), fc.constantFrom(0, 4, 8))
    .map(([halves, power]) => new Fraction(halves, 200).mul(new Fraction(10).pow(power))),
);

test("it says what the intersection of both sets says", () => {
  fc.assert(
    fc.property(
      fc.tuple(end, end, fc.boolean(), fc.boolean()),
      fc.array(quantities, { maxLength: 8 }),
      ([low, high, lowOpen, highOpen], numbers) => {
        const allowed = interval(low, high, low === null || lowOpen, high === null || highOpen);
        fc.pre(allowed !== null);
        const meets = meetingTest(allowed);
        for (const number of numbers) {
          expect(meets(number)).toBe(intersect(acceptedSet(number, "R0"), allowed) !== null);
        }
      },
    ),
    { seed: 11, numRuns: 500 },
  );
});

const half = (halves: number): Fraction => new Fraction(halves, 2);

test.for([
  ["11.49%", { low: 2297, high: 2299, place: -2 }],
  ["-3.5%", { low: -71, high: -69, place: -1 }],
  ["0.48亿元", { low: 95, high: 97, place: 6 }],
  ["54家", { low: 108, high: 108, place: 0 }],
] as const)("%s begins and ends at whole halves of its last place", ([text, halves]) => {
  expect(inHalves(q(text))).toEqual(halves);
});

test("what a word softens and what is too long is not counted in halves", () => {
  expect(inHalves(q("约500万元"))).toBeNull();
  expect(inHalves(q("450359962737049个"))).not.toBeNull();
  expect(inHalves(q("4503599627370497个"))).toBeNull();
});

test("a number too long for halves is compared without loss", () => {
  const meets = meetingTest(point(new Fraction("99999999999999999")));
  expect(meets(q("99999999999999999个"))).toBe(true);
  expect(meets(q("99999999999999998个"))).toBe(false);
});

// 12% stands for [11.5, 12.5].
test.for<readonly [string, Interval | null, boolean]>([
  ["touches a closed end from above", closed(half(20), half(23)), true],
  ["touches a closed end from below", closed(half(25), half(30)), true],
  ["touches an open end from above", interval(half(20), half(23), false, true), false],
  ["touches an open end from below", interval(half(25), half(30), true, false), false],
  ["ends just beyond an open end", interval(new Fraction(124, 10), null, true, true), true],
  ["begins just before an open end", interval(null, new Fraction(116, 10), true, true), true],
  ["ends just before", interval(new Fraction(126, 10), null, false, true), false],
  ["begins just beyond", interval(null, new Fraction(114, 10), true, false), false],
  ["lies in everything", everything, true],
])("12%% %s", ([, allowed, met]) => {
  if (allowed === null) throw new Error("nothing is allowed");
  expect(meetingTest(allowed)(q("12%"))).toBe(met);
});

test("of numbers with different last places each is asked at its own", () => {
  const meets = meetingTest(closed(new Fraction(115, 10), new Fraction(116, 10)));
  const texts = ["11.6%", "12%", "11.7%", "0.12%", "11.4%", "11%"];
  expect(texts.map((text) => meets(q(text)))).toEqual([true, true, false, false, false, true]);
});

test("numbers with one other digit are counted as if each were asked", () => {
  fc.assert(
    fc.property(fc.tuple(end, end), quantities, ([low, high], number) => {
      const allowed = interval(low, high);
      fc.pre(allowed !== null && number.qualifier === "exact");
      const meeting = substitutions(number).filter(meetingTest(allowed));
      expect(meetingDigits(number, allowed)).toBe(meeting.length);
    }),
    { seed: 12, numRuns: 500 },
  );
});

test.for([
  ["54家", closed(new Fraction(50), new Fraction(60)), 9],
  ["-5.4%", closed(new Fraction(-59, 10), new Fraction(-11, 2)), 5],
  ["11.49%", everything, 36],
] as const)("of the numbers one digit from %s so many are allowed", ([text, allowed, count]) => {
  expect(meetingDigits(q(text), allowed)).toBe(count);
});

test.for([
  ["98元", 97.94, false],
  ["98元", 97.96, true],
  ["98元", 98.04, true],
  ["98元", 98.06, false],
] as const)("%s that is laid down closely meets %s: %s", ([text, at, meets]) => {
  const number = { ...q(text), laidDown: "closely" } as const;
  const allowed = closed(new Fraction(at), new Fraction(at));
  expect(meetingTest(allowed)(number)).toBe(meets);
  const others = substitutions(number).filter(meetingTest(allowed)).length;
  expect(meetingDigits(number, allowed)).toBe(others);
});

test("digits of what is laid down are counted in its printed places", () => {
  const allowed = closed(new Fraction(9395, 100), new Fraction(94));
  expect(meetingDigits({ ...q("98元"), laidDown: "closely" }, allowed)).toBe(1);
});

test("they are not counted of a number that a word softens", () => {
  expect(meetingDigits(q("约500万元"), everything)).toBeNull();
});
