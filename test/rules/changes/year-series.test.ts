import { expect, test } from "vitest";
import { yearChanges } from "../../../rules/changes/year-series.ts";
import { boundsTold } from "../bounds-told.ts";
import type { Scene } from "../../../rules/wording/scene.ts";

const bounds = (scene: Scene) => yearChanges(scene).map(({ bound }) => bound);

test.for([
  [
    "压减预算2021年为5696万元，2022年为6529万元，2023年为7843万元。2022年较2021年增长14.6%，2023年又较2022年增长20.1%。",
    ["growth 6529万元 5696万元 14.6%", "growth 7843万元 6529万元 20.1%"],
  ],
  [
    "压减预算逐年增加：2021年5696万元，2022年6529万元，2023年7843万元。2022年较2021年增长14.6%，2023年又较2022年增长20.1%。",
    ["growth 6529万元 5696万元 14.6%", "growth 7843万元 6529万元 20.1%"],
  ],
  [
    "2021年、2022年、2023年评价金额分别为9.38亿元、12.74亿元、15.61亿元。2023年较上年增加2.87亿元，较2021年增长66.4%。",
    ["difference 15.61亿元 12.74亿元 2.87亿元", "growth 15.61亿元 9.38亿元 66.4%"],
  ],
  [
    "各年整改率：2022年为81.6%，2023年为85.2%。2023年的整改率较2022年提高3.6个百分点。",
    ["difference 85.2% 81.6% 3.6个百分点"],
  ],
  // One digit is wrong.
  [
    "压减金额：2022年6529万元，2023年7843万元。2023年较上年增长21.1%。",
    ["growth 7843万元 6529万元 21.1%"],
  ],
] as const)("from one year to another: %s", ([text, told]) => {
  expect(boundsTold(bounds, text)).toEqual(told);
});

test.for([
  // Of one of them, of a year that is not told, of two kinds at once, against a plan.
  "压减金额：2022年6529万元，2023年7843万元。东屏县2023年较2022年增长9.6%。",
  "压减金额：2022年6529万元，2023年7843万元。2023年较2020年增长21.1%。",
  "资金：2022年6529万元，2023年7843万元；专项：2022年1200万元，2023年1500万元。2023年较上年增长11.1%。",
  "甲镇2022年为6529万元，乙镇2023年为7843万元。2023年较上年增长21.1%。",
  "压减金额：2022年6529万元，2023年7843万元。较预算增长21.1%。",
  "2023年较2022年增长20.1%。压减金额：2022年6529万元，2023年7843万元。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(bounds, text)).toEqual([]);
});
