import { expect, test } from "vitest";
import { ratesTold } from "../../../rules/changes/now-elsewhere.ts";
import type { Bound } from "../../../rules/rule.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { boundsTold } from "../bounds-told.ts";

const gaps = (scene: Scene): readonly Bound[] => ratesTold(scene).map(({ bound }) => bound);

test.for([
  [
    "全年整改率91.4%。\n整改质量稳步提升，整改率比上年的84.2%提高7.2个百分点。",
    "91.4% 84.2% 7.2个百分点",
  ],
  [
    "全年执行率为86.3%。\n受天气影响，执行率较上年的90.1%下降3.8个百分点。",
    "86.3% 90.1% 3.8个百分点",
  ],
] as const)("this year's rate stands elsewhere: %s", ([text, quotes]) => {
  expect(boundsTold(gaps, text)).toEqual([`difference ${quotes}`]);
});

test.for([
  // Told twice with unlike values that do not fit.
  "甲县整改率91.4%。\n乙县整改率88.0%。\n整改率比上年的84.2%提高9.9个百分点。",
  "全年优良率91.4%。\n整改率比上年的84.2%提高7.2个百分点。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(gaps, text)).toEqual([]);
});
