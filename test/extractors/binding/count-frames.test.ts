import { expect, test } from "vitest";
import { indicatorOf } from "../../../domain/indicator.ts";
import { countFrames } from "../../../extractors/binding/count-frames.ts";

const conditions = ["things", "stages", "act", "acts", "local", "clause", "lead", "sentence"];

test("every row names an indicator of its kind, or that none is meant", () => {
  const kinds = countFrames.map(({ indicator }) =>
    indicator === null ? "count" : (indicatorOf(indicator)?.kind ?? indicator),
  );
  expect(kinds.filter((kind) => kind !== "count")).toEqual([]);
});

test("no row fits everything", () => {
  const bare = countFrames.filter((row) => !conditions.some((name) => name in row));
  expect(bare).toEqual([]);
});

test("no row stands twice", () => {
  const told = countFrames.map((row) =>
    JSON.stringify(row, (_, value: unknown) => (value instanceof RegExp ? value.source : value)),
  );
  expect(told).toEqual([...new Set(told)]);
});
