import { expect, test } from "vitest";
import { clauseBefore } from "../../../rules/wording/clause-before.ts";

const stops = new Set("，。");
const text = "共评价项目12个，其中优秀3个。良好";

test.for([
  [text.indexOf("12"), "共评价项目"],
  [text.indexOf("3"), "其中优秀"],
  [text.length, "良好"],
  [text.indexOf("其"), ""],
  [0, ""],
] as const)("before place %i stands “%s”", ([end, clause]) => {
  expect(clauseBefore(text, end, stops)).toBe(clause);
});
