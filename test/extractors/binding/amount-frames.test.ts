import { expect, test } from "vitest";
import { indicatorOf } from "../../../domain/indicator.ts";
import { amountFrames } from "../../../extractors/binding/amount-frames.ts";

const conditions = ["things", "stages", "act", "acts", "local", "clause", "lead", "sentence"];

test("every row names an indicator of its kind, or that none is meant", () => {
  const kinds = amountFrames.map(({ indicator }) =>
    indicator === null ? "amount" : (indicatorOf(indicator)?.kind ?? indicator),
  );
  expect(kinds.filter((kind) => kind !== "amount")).toEqual([]);
});

test("no row fits everything", () => {
  const bare = amountFrames.filter((row) => !conditions.some((name) => name in row));
  expect(bare).toEqual([]);
});

test("no row stands twice", () => {
  const told = amountFrames.map((row) =>
    JSON.stringify(row, (_, value: unknown) => (value instanceof RegExp ? value.source : value)),
  );
  expect(told).toEqual([...new Set(told)]);
});
