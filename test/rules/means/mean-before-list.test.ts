import { expect, test } from "vitest";
import { meansBeforeLists } from "../../../rules/means/mean-before-list.ts";
import type { Bound } from "../../../rules/rule.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { boundsTold } from "../bounds-told.ts";

const means = (scene: Scene): readonly Bound[] =>
  scene.scopes.flatMap(({ mentions }) => meansBeforeLists(mentions));

test.for([
  ["平均得分85.0分，三家分别为90.0分、85.0分和80.0分。", "85.0分 90.0分 85.0分 80.0分"],
  [
    "平均分为85.0分，4个镇依次为90.0分、88.0分、82.0分、80.0分。",
    "85.0分 90.0分 88.0分 82.0分 80.0分",
  ],
  // One digit is wrong.
  ["平均得分85.0分，三家分别为90.0分、85.0分和30.0分。", "85.0分 90.0分 85.0分 30.0分"],
] as const)("what the mean is of follows it: %s", ([text, quotes]) => {
  expect(boundsTold(means, text)).toEqual([`mean ${quotes}`]);
});

test.for([
  "加权平均得分85.0分，三家分别为90.0分、85.0分和76.0分。",
  "平均得分85.0分，排前三位的为96.0分、95.0分和92.0分。",
  "平均得分85.0分，前三名分别为96.0分、95.0分和92.0分。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(means, text)).toEqual([]);
});
