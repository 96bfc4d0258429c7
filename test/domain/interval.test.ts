import { assert, boolean, integer, pre, property, tuple } from "fast-check";
import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import {
  add,
  closed,
  distance,
  divide,
  everything,
  exactText,
  has,
  hull,
  intersect,
  interval,
  isSubset,
  meets,
  multiply,
  negate,
  point,
  recordOf,
  same,
  scale,
  subtract,
} from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";

const f = (value: number | string): Fraction => new Fraction(value);

/** "[1,2)" → interval; "-" is unbounded. */
function read(text: string): Interval {
  const [, left, low = "", high = "", right] = /^([[(])([^,]*),([^\])]*)([\])])$/.exec(text) ?? [];
  const made = interval(
    low === "-" ? null : f(low),
    high === "-" ? null : f(high),
    left === "(",
    right === ")",
  );
  if (made === null) throw new RangeError(text);
  return made;
}

function show(a: Interval | null): string {
  if (a === null) return "none";
  const { low, high, lowOpen, highOpen } = recordOf(a);
  return `${lowOpen ? "(" : "["}${low ?? "-"},${high ?? "-"}${highOpen ? ")" : "]"}`;
}

describe("ends", () => {
  test.for([
    ["[1,2]", "[2,3]", "[2,2]"],
    ["[1,2)", "[2,3]", "none"],
    ["[1,2]", "(2,3]", "none"],
    ["(1,4)", "[2,3)", "[2,3)"],
    ["[1,2]", "[1,2)", "[1,2)"],
    ["(-,2]", "[1,-)", "[1,2]"],
    ["[1,2]", "[3,4]", "none"],
  ])("%s and %s share %s", ([a = "", b = "", shared = ""]) => {
    expect(show(intersect(read(a), read(b)))).toBe(shared);
    expect(show(intersect(read(b), read(a)))).toBe(shared);
  });

  test.for([
    ["[1,2]", "[3,4]", "[4,6]"],
    ["[1,2)", "[3,4]", "[4,6)"],
    ["(1,-)", "[3,4]", "(4,-)"],
  ])("%s plus %s is %s", ([a = "", b = "", sum = ""]) => {
    expect(show(add(read(a), read(b)))).toBe(sum);
  });

  test.for([
    ["[1,2)", "[3,4]", "[3,8)"],
    ["[-1,2)", "[3,4]", "[-4,8)"],
    ["[0,2)", "(0,-)", "[0,-)"],
    ["(0,2)", "(0,3]", "(0,6)"],
    ["[-2,3]", "[-5,4]", "[-15,12]"],
  ])("%s times %s is %s", ([a = "", b = "", product = ""]) => {
    expect(show(multiply(read(a), read(b)))).toBe(product);
  });

  test.for([
    ["[1,2]", "[4,5)", "(1/5,1/2]"],
    ["[1,2]", "(0,4]", "[0.25,-)"],
    ["[1,2]", "[0,4]", "none"],
    ["[1,2]", "[-1,4]", "none"],
    ["[1,2]", "[-4,-1]", "[-2,-0.25]"],
    ["[1,2]", "[4,-)", "(0,0.5]"],
  ])("%s over %s is %s", ([a = "", b = "", quotient = ""]) => {
    // 1/5 ends as a decimal, so its record is one.
    expect(show(divide(read(a), read(b)))).toBe(
      quotient.replace("1/5", "0.2").replace("1/2", "0.5"),
    );
  });

  test("negation and a negative factor change sides", () => {
    expect(show(negate(read("[1,2)")))).toBe("(-2,-1]");
    expect(show(scale(read("[1,2)"), f(-3)))).toBe("(-6,-3]");
    expect(show(subtract(read("[5,6]"), read("[1,2)")))).toBe("(3,5]");
  });

  test("a hull holds both and keeps attained ends", () => {
    expect(show(hull(read("[1,2)"), read("(0,2]")))).toBe("(0,2]");
    expect(same(hull(everything, point(f(1))), everything)).toBe(true);
  });

  test("distance is the room between, zero when they touch", () => {
    expect(distance(read("[1,2]"), read("[5,6]")).equals(3)).toBe(true);
    expect(distance(read("[1,2)"), read("[2,6]")).equals(0)).toBe(true);
  });

  test("nothing lies between swapped or half open equal ends", () => {
    expect(interval(f(2), f(1))).toBeNull();
    expect(interval(f(1), f(1), true, false)).toBeNull();
  });

  test.for([
    ["0.1", "0.1"],
    ["1/3", "1/3"],
    ["-7/8", "-0.875"],
    ["12", "12"],
  ])("%s is written %s", ([value = "", text = ""]) => {
    expect(exactText(f(value))).toBe(text);
  });
});

const value = integer({ min: -40, max: 40 });
const someInterval = tuple(value, integer({ min: 0, max: 20 }), boolean(), boolean()).map(
  ([low, width, lowOpen, highOpen]) =>
    width === 0 ? point(f(low)) : { low: f(low), high: f(low + width), lowOpen, highOpen },
);

/** A member of the interval, at `share` of the way. */
function member(a: Interval, share: number): Fraction {
  const low = a.low ?? f(-100);
  const high = a.high ?? f(100);
  const inner = low.add(high.sub(low).mul(new Fraction(share, 10)));
  return has(a, inner) ? inner : low.add(high).div(2);
}

const share = integer({ min: 0, max: 10 });

describe("every operation holds what its operands hold", () => {
  const cases = tuple(someInterval, someInterval, share, share);
  test.for([
    ["add", add, (x: Fraction, y: Fraction) => x.add(y)],
    ["subtract", subtract, (x: Fraction, y: Fraction) => x.sub(y)],
    ["multiply", multiply, (x: Fraction, y: Fraction) => x.mul(y)],
  ] as const)("%s", ([, operation, exact]) => {
    assert(
      property(cases, ([a, b, s, t]) => {
        const [x, y] = [member(a, s), member(b, t)];
        expect(has(operation(a, b), exact(x, y))).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test("divide, where the divisor is not zero", () => {
    assert(
      property(cases, ([a, b, s, t]) => {
        const quotient = divide(a, b);
        pre(quotient !== null);
        expect(has(quotient, member(a, s).div(member(b, t)))).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test("a subset shares all of itself", () => {
    assert(
      property(someInterval, someInterval, (a, b) => {
        expect(isSubset(a, hull(a, b))).toBe(true);
        const shared = intersect(a, b);
        expect(shared === null || (isSubset(shared, a) && isSubset(shared, b))).toBe(true);
        expect(meets(a, b)).toBe(shared !== null);
        expect(isSubset(a, b)).toBe(shared !== null && same(shared, a));
      }),
      { seed: 7 },
    );
  });
});

test("closed ends are attained", () => {
  expect(has(closed(f(1), f(2)), f(2))).toBe(true);
  expect(has(read("[1,2)"), f(2))).toBe(false);
});
