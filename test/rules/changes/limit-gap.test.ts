import { expect, test } from "vitest";
import { limitGaps } from "../../../rules/changes/limit-gap.ts";
import type { Bound } from "../../../rules/rule.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { boundsTold } from "../bounds-told.ts";

const gaps = (scene: Scene): readonly Bound[] => limitGaps(scene).map(({ bound }) => bound);

test.for([
  ["家长满意度94.7%，高出90%的目标值4.7个百分点。", "94.7% 90% 4.7个百分点"],
  ["县级配套占比56.2%，高于50%的规定比例6.2个百分点。", "56.2% 50% 6.2个百分点"],
  ["管护率81.5%，低于85%的年度目标3.5个百分点。", "81.5% 85% 3.5个百分点"],
  ["公开率97.5%，比95%的要求高2.5个百分点。", "97.5% 95% 2.5个百分点"],
] as const)("how far a rate is from its limit: %s", ([text, quotes]) => {
  expect(boundsTold(gaps, text)).toEqual([`difference ${quotes}`]);
});

test.for([
  "家长满意度94.7%，高出上年的90%4.7个百分点。",
  "家长满意度94.7%，高出90%的目标值。",
  "满意度94.7%，高出90%的学校12所，提高4.7个百分点。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(gaps, text)).toEqual([]);
});
