import { expect, test } from "vitest";
import { labelIndex, labelsAt } from "../../../rules/tables/label-index.ts";

const index = labelIndex(["教育", "教育支出", "卫生", "农林水"]);

test("all labels that begin at a place are found, the longest first", () => {
  expect(labelsAt("其中教育支出120万元", 2, index)).toEqual(["教育支出", "教育"]);
  expect(labelsAt("农林水", 0, index)).toEqual(["农林水"]);
});

test.for([
  ["a place within a label", "教育", 1],
  ["the text ends before the label does", "农林", 0],
  ["another word with the same first character", "教师12人", 0],
  ["behind the end of the text", "教育", 2],
] as const)("none: %s", ([, text, at]) => {
  expect(labelsAt(text, at, index)).toEqual([]);
});
