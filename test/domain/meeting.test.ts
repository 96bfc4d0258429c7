import * as fc from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { intersect, interval } from "../../domain/interval.ts";
import { meetingTest } from "../../domain/meeting.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { acceptedSet } from "../../domain/reading.ts";

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
