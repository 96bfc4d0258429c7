import { expect, test } from "vitest";
import { longestRun } from "../../../rules/wording/period-runs.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["2021年23个，2022年29个，2023年34个。", ["23个", "29个", "34个"]],
  ["7月完成23个、8月29个和9月34个。", ["23个", "29个", "34个"]],
  ["一季度23个，二季度29个，四季度34个。", ["23个", "29个"]],
  ["2019年23个，2021年29个，2022年34个，2023年36个。", ["29个", "34个", "36个"]],
  ["道路23个，水利29个。", []],
] as const)("%s", ([text, run]) => {
  const told = sceneOf(reportFrom(text)).mentions;
  expect(longestRun(told).map(({ figure }) => figure.quote)).toEqual(run);
});
