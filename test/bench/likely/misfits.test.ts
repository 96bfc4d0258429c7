import { expect, test } from "vitest";
import { holdTimes, timesOf } from "../../../bench/likely/misfits.ts";

const counts = (table: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table));

test("a way to fail that errors take more often than wrong guesses speaks for an error", () => {
  const times = timesOf(
    counts({ "slip 3 digit": 30, "off x2": 10 }),
    counts({ "slip 3 digit": 10, "off x2": 30 }),
  );
  expect(times["slip 3 digit"]).toBeGreaterThan(2);
  expect(times["off x2"]).toBeLessThan(0.5);
});

test("a way to fail that was hardly ever seen is taken for its class", () => {
  const times = timesOf(
    counts({ "off x2": 40, "off x5": 0, "slip 3 digit": 10 }),
    counts({ "off x2": 40, "off x5": 1, "slip 3 digit": 10 }),
  );
  expect(times["off x5"]).toBeGreaterThan(0.7);
  expect(times["off x5"]).toBeLessThan(1);
});

test("no way to fail speaks more than 25 times for or against", () => {
  const times = timesOf(
    counts({ "slip 4 swap": 500, "off x0": 1 }),
    counts({ "slip 4 swap": 1, "off x0": 500 }),
  );
  expect(times).toEqual({ "off x0": 0.04, "slip 4 swap": 25 });
});

test("numbers that all fit elsewhere speak against an error, the more cases there are", () => {
  const wrong = new Map([
    ["all", 19],
    ["but one", 29],
    ["none", 49],
  ] as const);
  const few = holdTimes(new Map([["none", 5]]), wrong);
  const many = holdTimes(new Map([["none", 100]]), wrong);
  expect(few.all).toBe(0.67);
  expect(few.none).toBe(1.34);
  expect(many.all).toBe(0.09);
  expect(many.none).toBe(1.93);
  expect(holdTimes(new Map(), wrong)).toEqual({ all: 1, "but one": 1, some: 1, none: 1 });
});
