import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, linesOf } from "../../bench/conformance/build.ts";
import { missesOf } from "../../bench/conformance/compare.ts";
import { answer } from "../../bench/conformance/jihe.ts";
import { vectorsOf } from "../../bench/conformance/vector.ts";

const path = join(import.meta.dirname, "../../bench/conformance/vectors.jsonl");
const text = readFileSync(path, "utf8");
const vectors = vectorsOf(text);
const built = build();

test("what is stated by hand is what is worked out apart from the product", () => {
  expect(built.doubts).toEqual([]);
});

test("the published vectors are the tables of cases", () => {
  expect(linesOf(built.vectors)).toBe(text);
});

test("every vector has its own number, and there are more than four hundred", () => {
  expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  expect(vectors.length).toBeGreaterThanOrEqual(400);
});

describe("the product answers as expected", () => {
  test.for(vectors.map((vector) => ({ ...vector, vector })))(
    "$id $topic: $reason",
    ({ vector }) => {
      expect(missesOf(vector, answer(vector))).toEqual([]);
    },
  );
});

test("a wrong end, verdict or gap is a miss, and a missing answer too", () => {
  const [first] = vectors;
  expect(missesOf(first!, { set: "(0,1)" })).toHaveLength(1);
  expect(missesOf(first!, undefined)).toHaveLength(1);
  const verdict = vectors.find(({ what }) => what === "verdict")!;
  const wrong = { ...verdict.expected, verdict: "conflict", gap: { absolute: "0", quanta: "0" } };
  expect(missesOf(verdict, wrong).map(({ key }) => key)).toEqual(["verdict", "gap"]);
});
