import { array, assert, boolean, constantFrom, integer, pre, property, tuple } from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import { holds, judge } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { nearestReachable, reachableParts, reachableWholes } from "../../domain/reachability.ts";
import { printedSet } from "../../domain/reading.ts";
import { parseFormula } from "../../domain/relation.ts";
import { q } from "../helpers/quantity.ts";

const seed = 22;

interface Compute {
  readonly name: string;
  readonly of: (a: Fraction, b: Fraction) => Fraction;
}

const computes: readonly Compute[] = [
  { name: "share", of: (a, b) => a.div(b).mul(100) },
  { name: "rest", of: (a, b) => a.sub(b).div(a).mul(100) },
  { name: "drop", of: (a, b) => a.div(a.add(b)).mul(100) },
  { name: "growth", of: (a, b) => a.sub(b).div(b).mul(100) },
  { name: "difference", of: (a, b) => a.sub(b) },
  { name: "times", of: (a, b) => a.div(b) },
];

/** Values that print as n with one decimal, in eighths of the last place, ties included. */
function underlying(n: number): readonly Fraction[] {
  return Array.from({ length: 9 }, (_, step) => new Fraction(8 * n + step - 4, 80));
}

const grid = tuple(integer({ min: 1, max: 60 }), integer({ min: 1, max: 60 }));

describe("the verdict is what trying all underlying values of a small grid says", () => {
  test.for(computes)("$name", ({ name, of }) => {
    assert(
      property(grid, integer({ min: -50, max: 1500 }), boolean(), ([a, b], rate, near) => {
        const formula = parseFormula(`${name}(0,1)=2`)!;
        const results = underlying(a).flatMap((x) => underlying(b).map((y) => of(x, y)));
        const middle = of(new Fraction(a, 10), new Fraction(b, 10)).mul(10).round().valueOf();
        const tenths = near ? middle + (rate % 7) - 3 : rate;
        const claim: Quantity = { ...q("1%"), digits: new Fraction(tenths, 10).toString() };
        const digits = claim.digits.includes(".") ? claim.digits : `${claim.digits}.0`;
        const quantities = [
          { ...q("1元"), digits: (a / 10).toFixed(1) },
          { ...q("1元"), digits: (b / 10).toFixed(1) },
          { ...claim, digits },
        ];
        const [low, high] = [new Fraction(2 * tenths - 1, 20), new Fraction(2 * tenths + 1, 20)];
        const within = results.filter((x) => x.compare(low) >= 0 && x.compare(high) <= 0);
        const { verdict } = judge(formula, quantities);
        expect(verdict === "certain").toBe(within.length === results.length);
        // Ends lie on the grid, so the range reaches the claim where some value is on each side of it.
        const reaches =
          results.some((x) => x.compare(high) <= 0) && results.some((x) => x.compare(low) >= 0);
        expect(verdict === "certain" || verdict === "possible").toBe(reaches);
      }),
      { seed, numRuns: 300 },
    );
  });
});

/** In half hundredths: a number with d decimals is off by at most 10^(2−d) of them. */
function room(decimals: number): number {
  return 10 ** (2 - decimals);
}

test("a sum agrees where its rounding intervals overlap, as in XBRL calculations", () => {
  const items = array(tuple(integer({ min: -999, max: 9999 }), integer({ min: 0, max: 2 })), {
    minLength: 2,
    maxLength: 12,
  });
  assert(
    property(items, integer({ min: -30, max: 30 }), (values, off) => {
      const sum = values.reduce((all, [n, decimals]) => all + 2 * n * room(decimals), 0);
      const most = values.reduce((all, [, decimals]) => all + room(decimals), 0);
      const total = Math.round(sum / 2) + off;
      const quantities = [[total, 2] as const, ...values].map(([n, decimals]) => ({
        ...q("1元"),
        digits: (n / 10 ** decimals).toFixed(decimals),
      }));
      const formula = parseFormula(`sum(${values.map((_, index) => index + 1).join(",")})=0`)!;
      expect(holds(formula, quantities)).toBe(Math.abs(sum - 2 * total) <= most + 1);
    }),
    { seed, numRuns: 500 },
  );
});

/** The GRIM check: whether k of N, in percent, prints the rate when rounded half up or half down. */
function prints(rate: number, decimals: number, k: number, whole: number): boolean {
  const doubled = 2 * 100 * k * 10 ** decimals;
  const up = Math.floor((doubled + whole) / (2 * whole));
  const down = Math.ceil((doubled - whole) / (2 * whole));
  return up === rate || down === rate;
}

function grim(rate: number, decimals: number, whole: number): readonly number[] {
  const every = Array.from({ length: whole + 1 }, (_, k) => k);
  return every.filter((k) => prints(rate, decimals, k, whole));
}

describe("whole counts are those of the GRIM check", () => {
  const rates = tuple(
    integer({ min: 0, max: 1050 }),
    constantFrom(0, 1),
    integer({ min: 1, max: 49 }),
  );

  test("all parts of a whole", () => {
    assert(
      property(rates, ([n, decimals, whole]) => {
        const rate = decimals === 0 ? n % 106 : n;
        const printed = q(`${(rate / 10 ** decimals).toFixed(decimals)}%`);
        const set = printedSet(printed);
        const parts = grim(rate, decimals, whole);
        expect(reachableParts(new Fraction(whole), set).map(Number)).toEqual(parts);
        expect(parts.length > 0).toBe(
          holds(parseFormula("reach(0)=1")!, [q(`${String(whole)}个`), printed]),
        );
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("all wholes of a part", () => {
    assert(
      property(rates, ([n, decimals, part]) => {
        const rate = decimals === 0 ? n % 106 : n;
        pre(rate > 0);
        const set = printedSet(q(`${(rate / 10 ** decimals).toFixed(decimals)}%`));
        const most = (part * 200 * 10 ** decimals) / (2 * rate - 1);
        const fitting = Array.from({ length: Math.floor(most) + 1 }, (_, whole) => whole).filter(
          (whole) => whole >= part && prints(rate, decimals, part, whole),
        );
        const wholes = reachableWholes(new Fraction(part), set);
        const ends = wholes === null ? [] : [Number(wholes.low), Number(wholes.high)];
        const [low] = fitting;
        expect(ends).toEqual(low === undefined ? [] : [low, fitting.at(-1)]);
      }),
      { seed, numRuns: 300 },
    );
  });

  test("the nearest rate is the nearest of all there are", () => {
    assert(
      property(rates, ([n, decimals, whole]) => {
        const set = printedSet(q(`${(n / 10 ** decimals).toFixed(decimals)}%`));
        const nearest = nearestReachable(new Fraction(whole), set)!;
        const away = (rate: Fraction): Fraction =>
          rate.compare(set.low!) < 0
            ? set.low!.sub(rate)
            : rate.compare(set.high!) > 0
              ? rate.sub(set.high!)
              : new Fraction(0);
        const least = Array.from({ length: whole + 1 }, (_, k) =>
          away(new Fraction(100 * k, whole)),
        );
        expect(least.every((each) => each.compare(away(nearest)) >= 0)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});
