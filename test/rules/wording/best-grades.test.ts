import { expect, test } from "vitest";
import { gradeOf } from "../../../rules/wording/best-grades.ts";

test.for([
  ["优等", "优"],
  ["优秀", "优"],
  ["优秀等次", "优"],
  ["中等项目", "中"],
  ["良好等级的对象", "良"],
  ["优良", undefined],
  ["优", undefined],
  ["中标", undefined],
  ["差额", undefined],
] as const)("%s", ([name, grade]) => {
  expect(gradeOf(name)).toBe(grade);
});
