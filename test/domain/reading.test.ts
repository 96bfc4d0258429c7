import { assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../domain/finding.ts";
import { everything, isSubset, point, recordOf } from "../../domain/interval.ts";
import { quantum, valueOf } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import {
  acceptedSet,
  coarseQuantum,
  isExact,
  printedSet,
  printedValue,
  readingNames,
  readingOrder,
  trailingZeros,
  truncatedSet,
  typicalSet,
} from "../../domain/reading.ts";
import { q } from "../helpers/quantity.ts";

function show(set: ReturnType<typeof printedSet> | null): string {
  if (set === null) return "none";
  const { low, high, lowOpen, highOpen } = recordOf(set);
  return `${lowOpen ? "(" : "["}${low ?? "-"},${high ?? "-"}${highOpen ? ")" : "]"}`;
}

describe("what a printed number may stand for", () => {
  test.for([
    ["11.49%", "[11.485,11.495]"],
    ["11%", "[10.5,11.5]"],
    ["4755.05万元", "[47550450,47550550]"],
    ["0.48亿元", "[47500000,48500000]"],
    ["54家", "[54,54]"],
    ["0个", "[0,0]"],
    ["-3.5%", "[-3.55,-3.45]"],
    ["3450余个", "[3450,3460)"],
    ["8700余个", "[8700,8800)"],
    ["1.5余亿元", "[150000000,160000000)"],
    ["近500万元", "[4000000,5000000]"],
    ["约500万元", "[4000000,6000000]"],
    ["超500万元", "(5000000,-)"],
    ["20%以上", "[20,-)"],
    ["不足60%", "(-,60)"],
    ["不超过60%", "(-,60]"],
  ])("%s: %s", ([text = "", set = ""]) => {
    expect(show(printedSet(q(text)))).toBe(set);
  });

  test.for([
    ["11.49%", "R3", "(2067.2/180,11.495]"],
    ["11.49%", "R1", "(2067.2/180,11.5)"],
    ["20%", "R2", "(19,21)"],
    ["20%", "R4", "[15,25]"],
    ["100%", "R4", "(99,101)"],
    ["60个", "R4", "[60,60]"],
    ["3000万元", "R4", "[25000000,35000000]"],
  ] as const)("%s up to %s", ([text, reading, expected]) => {
    // 11.49 − 5/9 of 0.01 has no end as a decimal: 2067.2/180.
    expect(show(acceptedSet(q(text), reading))).toBe(expected.replace("2067.2/180", "2584/225"));
  });

  test.for([
    ["3450余个", "(3450,3455]"],
    ["近500万元", "[4500000,5000000]"],
    ["约500万元", "[4750000,5250000]"],
    ["超500万元", "(5000000,6000000]"],
    ["500万元", "none"],
    ["20%以上", "none"],
  ])("%s is usually %s", ([text = "", set = ""]) => {
    expect(show(typicalSet(q(text)))).toBe(set);
  });
});

test.for([
  ["3450个", 1, "10"],
  ["8700个", 2, "100"],
  ["0个", 0, "1"],
  ["1.50亿元", 0, "10000000"],
  ["1.00亿元", 0, "100000000"],
] as const)("%s has %i trailing zeros and is coarse to %s", ([text, zeros, coarse]) => {
  expect(trailingZeros(q(text))).toBe(zeros);
  expect(coarseQuantum(q(text)).equals(coarse)).toBe(true);
});

const digits = tuple(integer({ min: 0, max: 999_999 }), integer({ min: 0, max: 3 })).map(
  ([number, decimals]) => {
    const text = String(number).padStart(decimals + 1, "0");
    return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  },
);

test("sets grow from R0 to R4, and always hold the printed value", () => {
  assert(
    property(digits, constantFrom("万元", "%", "个", "亿元"), (text, unit) => {
      const quantity = q(text + unit);
      const sets = readingOrder.map((reading: Reading) => acceptedSet(quantity, reading));
      for (const [index, set] of sets.entries())
        expect(isSubset(sets[index - 1] ?? set, set)).toBe(true);
      expect(printedValue(quantity).equals(valueOf(quantity))).toBe(true);
    }),
    { seed: 11 },
  );
});

test("conversion never changes the quantum", () => {
  expect(quantum(q("0.48亿元")).equals(1_000_000)).toBe(true);
});

const ranked: Quantity = { ...q("3个"), dimension: "rank", unit: "名" };

test("a fraction in round words is told within a tenth of itself, an exact one as it is", () => {
  const quarter: Quantity = { ...q("25%"), unit: null };
  expect(show(printedSet(quarter))).toBe("[24.5,25.5]");
  expect(show(printedSet({ ...quarter, qualifier: "approx" }))).toBe("[22.5,27.5]");
  expect(show(printedSet({ ...quarter, qualifier: "nearly" }))).toBe("[22.5,25]");
  expect(show(printedSet({ ...q("25%"), qualifier: "approx" }))).toBe("[24,26]");
});

test("ranks, dates and bare counts are exactly what they say, unless a word softens them", () => {
  const dated: Quantity = { ...q("2024"), dimension: "time", unit: "年" };
  for (const exact of [ranked, dated, q("54家")]) {
    expect(isExact(exact)).toBe(true);
    const value = valueOf(exact);
    expect(acceptedSet(exact, "R4")).toEqual(point(value));
    expect(truncatedSet(exact)).toEqual(point(value));
  }
  for (const other of [q("54余家"), q("54万元"), { ...q("1.2个"), exponent: 4 }])
    expect(isExact(other)).toBe(false);
  expect(isExact({ ...ranked, qualifier: "approx" })).toBe(false);
});

test.for([
  {
    text: "368万元",
    reading: "R1",
    low: "33070000/9",
    lowOpen: true,
    high: "3690000",
    highOpen: true,
  },
  {
    text: "368万元",
    reading: "R2",
    low: "3670000",
    lowOpen: true,
    high: "3690000",
    highOpen: true,
  },
  {
    text: "100万元",
    reading: "R4",
    low: "500000",
    lowOpen: false,
    high: "1500000",
    highOpen: false,
  },
  { text: "100%", reading: "R4", low: "99", lowOpen: true, high: "101", highOpen: true },
] as const)("$text up to $reading", ({ text, reading, ...ends }) => {
  expect(recordOf(acceptedSet(q(text), reading))).toEqual(ends);
});

test("what was cut off stood behind the printed number", () => {
  expect(recordOf(truncatedSet(q("11.4%")))).toEqual({
    low: "11.4",
    lowOpen: false,
    high: "11.5",
    highOpen: true,
  });
  expect(recordOf(truncatedSet(q("-11.4%")))).toEqual({
    low: "-11.5",
    lowOpen: true,
    high: "-11.4",
    highOpen: false,
  });
});

test("words without a lower or an upper end", () => {
  expect(recordOf(printedSet(q("不足50万元")))).toMatchObject({ low: null, lowOpen: true });
  expect(recordOf(printedSet(q("50万元以下")))).toMatchObject({ low: null, lowOpen: true });
  const later: Quantity = { ...q("50万元"), qualifier: "no_later_than" };
  expect(printedSet(later)).toEqual(everything);
  expect(typicalSet(later)).toBeNull();
  expect(typicalSet(q("50万元"))).toBeNull();
});

test("each reading has its own name", () => {
  const names = Object.values(readingNames);
  expect(new Set(names).size).toBe(readingOrder.length);
  for (const name of names) expect(name).toMatch(/\p{Script=Han}/u);
});

test("a set is worked out once for each quantity", () => {
  const quantity = q("368万元");
  expect(printedSet(quantity)).toBe(printedSet(quantity));
});

test.for([
  ["20%", "exactly", "20", "20"],
  ["98元", "closely", "97.95", "98.05"],
  ["12.5%", "closely", "12.495", "12.505"],
] as const)("%s that is laid down %s stands for %s to %s", ([text, laidDown, low, high]) => {
  const quantity: Quantity = { ...q(text), laidDown };
  const set = { low, high, lowOpen: false, highOpen: false };
  expect(recordOf(printedSet(quantity))).toEqual(set);
  expect(isExact(quantity)).toBe(laidDown === "exactly");
});

test("the zeros of what is laid down are no rounding", () => {
  expect(trailingZeros({ ...q("3000元"), laidDown: "closely" })).toBe(0);
  expect(trailingZeros(q("3000元"))).toBe(3);
});
