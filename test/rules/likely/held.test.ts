import { expect, test } from "vitest";
import { judgeBound } from "../../../rules/findings/relation-check.ts";
import { holdOf } from "../../../rules/likely/held.ts";
import { Told } from "../../../rules/likely/told.ts";
import type { Judged } from "../../../rules/rule.ts";
import { boundIn } from "../../helpers/bound-in.ts";

const bound = boundIn("共38个，其中23个、6个、9个。");
const ids = bound.evidence.flatMap(({ figure }) => figure?.id ?? []);

test("how many numbers of a relation stand in relations that hold", () => {
  const holds = [0, 1, 2, 3, 4].map((count) => holdOf(bound, new Set(ids.slice(0, count))));
  expect(holds).toEqual(["none", "some", "some", "but one", "all"]);
});

test("of two numbers one is all but one", () => {
  const two = boundIn("收回38万元，应为39万元。");
  expect(two.evidence).toHaveLength(2);
  expect(holdOf(two, new Set([two.evidence[1]?.figure?.id ?? ""]))).toBe("but one");
});

function judged(strength: number | null, sign: "=" | "<="): Judged {
  const own = { ...bound, formula: { ...bound.formula, sign } };
  const judgement = judgeBound(own);
  if (judgement === null) throw new Error("no numbers");
  return { bound: own, judgement, strength };
}

test("what a rule found to hold holds its numbers; what is broken or only bounds does not", () => {
  expect([...new Told([judged(0.9, "=")]).held].toSorted()).toEqual(ids.toSorted());
  expect(new Told([judged(null, "="), judged(0.9, "<=")]).held.size).toBe(0);
});
