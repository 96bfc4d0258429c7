import { expect, test } from "vitest";
import { plannedPoints } from "../../../rules/changes/planned-points.ts";
import type { Bound } from "../../../rules/rule.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { boundsTold } from "../bounds-told.ts";

const gaps = (scene: Scene): readonly Bound[] => plannedPoints(scene).map(({ bound }) => bound);

test.for([
  [
    "债券支出率76.4%。年底前，债券支出率要提高到90%以上，较9月底提升13.6个百分点。",
    "90% 76.4% 13.6个百分点",
  ],
  ["问题整改率88.7%。明年问题整改率不低于95%，高出本年6.3个百分点。", "95% 88.7% 6.3个百分点"],
  ["指标量化率由58.3%提高到80%以上，提升21.7个百分点。", "80% 58.3% 21.7个百分点"],
  [
    "间接成本占18.9%。把间接成本占比控制在15%以内，需要从现有水平降低3.9个百分点。",
    "15% 18.9% 3.9个百分点",
  ],
  // One of two that are called so, by the numbers.
  [
    "甲县抽查面41.2%，乙县抽查面35.6%。抽查面提高到60%以上，较本年提高24.4个百分点。",
    "60% 35.6% 24.4个百分点",
  ],
] as const)("how far an aim is from what was reached: %s", ([text, quotes]) => {
  expect(boundsTold(gaps, text)).toEqual([`difference ${quotes}`]);
});

test.for([
  // No aim, no such rate before, and against last year.
  "债券支出率76.4%，较上年提高3.6个百分点。",
  "力争满意度达到95%以上，较本年提高2.6个百分点。",
  "债券支出率76.4%。力争满意度达到95%以上，较本年提高2.6个百分点。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(gaps, text)).toEqual([]);
});
