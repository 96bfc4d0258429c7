import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { closed, everything, interval } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { nearestReachable, reachableParts, reachableWholes } from "../../domain/reachability.ts";

const f = (value: number | string): Fraction => new Fraction(value);
const open = (low: number | null, high: number | null): Interval =>
  interval(low === null ? null : f(low), high === null ? null : f(high), true, true)!;

test("an end that is not attained is no part", () => {
  expect(reachableParts(f(10), open(20, 50))).toEqual([3n, 4n]);
  expect(reachableParts(f(10), open(null, 20))).toEqual([0n, 1n]);
  expect(reachableParts(f(10), open(70, null))).toEqual([8n, 9n, 10n]);
});

test("parts are told up to the limit, from the least", () => {
  expect(reachableParts(f(100), everything)).toHaveLength(50);
  expect(reachableParts(f(100), everything, 3)).toEqual([0n, 1n, 2n]);
  expect(reachableParts(f(100), closed(f(-9), f(1)))).toEqual([0n, 1n]);
});

test.for(["0", "-3", "5/2"])("a whole of %s has no parts and no rate", (whole) => {
  expect(reachableParts(f(whole), everything)).toEqual([]);
  expect(nearestReachable(f(whole), everything)).toBeNull();
});

test.for([
  ["7", open(50, 100), [8, 13]],
  ["6", closed(f(50), f(60)), [10, 12]],
  ["6", open(50, 60), [11, 11]],
  ["3", open(60, 75), null],
  ["1000", closed(f("99.5"), f("100.5")), [1000, 1005]],
  ["7", closed(f(110), f(700)), null],
  ["7", closed(f(1000), f(2000)), null],
  ["5/2", closed(f(10), f(60)), null],
  ["0", closed(f(10), f(60)), null],
  ["7", closed(f(0), f(60)), null],
  ["7", open(10, null), null],
  ["7", open(null, 10), null],
] as const)("%s parts may come of wholes: row %#", ([part, rates, ends]) => {
  const wholes = reachableWholes(f(part), rates);
  const found = wholes === null ? null : [Number(wholes.low), Number(wholes.high)];
  expect(found).toEqual(ends);
});

test.for([
  [7, closed(f(57), f(58)), "400/7"],
  [3, closed(f(40), f(45)), "100/3"],
  [3, closed(f(55), f(60)), "200/3"],
  [7, closed(f(119), f(121)), "100"],
  [7, closed(f(-30), f(-20)), "0"],
  [3, open(100, null), "100"],
  [3, open(null, 0), "0"],
  [2, closed(f(20), f(30)), "0"],
] as const)("of %i, the rate nearest to row %# is %s", ([whole, rates, rate]) => {
  expect(nearestReachable(f(whole), rates)!.equals(rate)).toBe(true);
});
