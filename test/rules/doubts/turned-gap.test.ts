import { expect, test } from "vitest";
import type { Hypothesis } from "../../../domain/finding.ts";
import { isTurnedOnly } from "../../../rules/doubts/turned-gap.ts";
import { related } from "../../helpers/judged.ts";

const slip: Hypothesis = { kind: "digit", operand: 0, from: "60个", to: "39个", text: "", cost: 1 };

test.for([
  ["进度72.9%，目标93.5%，相差20.6个百分点。", "difference(0,1)=2", true],
  ["进度72.9%，目标93.5%，相差20.9个百分点。", "difference(0,1)=2", false],
  ["结转120万元，上年205万元，增加85万元。", "difference(0,1)=2", true],
  ["结转120万元，上年205万元，增加58万元。", "difference(0,1)=2", false],
  // Of no other formula do its numbers change places.
  ["整改20个，发现10个，占50%。", "share(0,1)=2", false],
] as const)("%s %s: only the direction is wrong: %s", ([text, formula, turned]) => {
  const [judged] = related(text, formula).judged;
  expect(isTurnedOnly(judged!, [])).toBe(turned);
});

test("a slip of the pen that leads there may be what happened", () => {
  const [judged] = related("结转120万元，上年205万元，增加85万元。", "difference(0,1)=2").judged;
  expect(isTurnedOnly(judged!, [slip])).toBe(false);
  expect(isTurnedOnly(judged!, [{ ...slip, kind: "figure" }])).toBe(true);
});
