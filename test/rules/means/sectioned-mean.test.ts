import { expect, test } from "vitest";
import { sectionedMeans } from "../../../rules/means/sectioned-mean.ts";
import { boundsTold } from "../bounds-told.ts";

const sections =
  "（一）东湖街道。得分91.20分，位列第一。\n（二）柳溪镇。柳溪镇得分86.50分。\n（三）石桥镇。得分为80.10分。";

test.for([
  ["参评镇街平均得分85.93分。", ["mean 85.93分 91.20分 86.50分 80.10分"]],
  ["参评镇街平均得分85.63分。", ["mean 85.63分 91.20分 86.50分 80.10分"]],
  // Of others.
  ["全省平均得分74.26分。", []],
  ["参评镇街得分85.93分。", []],
] as const)("the mean of what each section has reached: %s", ([text, told]) => {
  expect(boundsTold(sectionedMeans, `${text}\n${sections}`)).toEqual(told);
});

test("two sections are no list", () => {
  const two = sections.split("\n").slice(0, 2).join("\n");
  expect(boundsTold(sectionedMeans, `平均得分88.85分。\n${two}`)).toEqual([]);
});
