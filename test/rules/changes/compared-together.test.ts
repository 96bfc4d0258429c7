import { expect, test } from "vitest";
import { comparedTogether } from "../../../rules/changes/compared-together.ts";
import type { Bound } from "../../../rules/rule.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { boundsTold } from "../bounds-told.ts";

const changes = (scene: Scene): readonly Bound[] =>
  comparedTogether(scene).map(({ bound }) => bound);

test.for([
  [
    "评价对象36个，资金8640万元。与上年的30个、7200万元相比，对象数量增长20%，资金增加1440万元，增幅20%。",
    [
      "growth 36个 30个 20%",
      "difference 8640万元 7200万元 1440万元",
      "growth 8640万元 7200万元 20%",
    ],
  ],
  [
    "自评项目640个，资金12.6亿元。与上年相比，自评项目减少60个，资金增长5.0%，上年为700个项目、12.0亿元。",
    ["difference 640个 700个 60个", "growth 12.6亿元 12.0亿元 5.0%"],
  ],
  [
    "受理项目150个，核减率15.5%。与2023年的120个项目、13.2%核减率相比，项目数量增长25%，核减率上升2.3个百分点。",
    ["growth 150个 120个 25%", "difference 15.5% 13.2% 2.3个百分点"],
  ],
] as const)("last year's values told together: %s", ([text, told]) => {
  expect(boundsTold(changes, text)).toEqual(told);
});

test.for([
  // One value alone is others' to bind.
  "评价对象36个。与上年的30个相比，对象数量增长20%。",
  // What grew is not said.
  "评价对象36个，资金8640万元。与上年的30个、7200万元相比，增长20%。",
  // No year before.
  "评价对象36个，资金8640万元。与甲县的30个、7200万元相比，对象数量增长20%。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(changes, text)).toEqual([]);
});
