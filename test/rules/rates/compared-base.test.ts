import { expect, test } from "vitest";
import { isComparedWithOther } from "../../../rules/rates/compared-base.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const judged = (text: string): boolean | null => {
  const [whole, part] = sceneOf(reportFrom(text)).mentions;
  return part === undefined || whole === undefined ? null : isComparedWithOther(part, whole);
};

test.for([
  "设备采购费816万元，较预算节约64万元。",
  "工程决算2365万元，比概算减少185万元。",
  "成交价412万元，较控制价下降28万元。",
])("the number before is what was left: %s", (text) => {
  expect(judged(text)).toBe(true);
});

test.for([
  "采购预算880万元，较预算节约64万元。",
  "设备采购费816万元，节约64万元。",
  "设备采购费816万元，较上年节约64万元。",
])("the number before may be the base: %s", (text) => {
  expect(judged(text)).toBe(false);
});
