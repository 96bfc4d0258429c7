import { expect, test } from "vitest";
import { isBalanced } from "../../../rules/wording/balanced.ts";

test.each([
  ["教育、卫生", true],
  ["教育（含学前）、卫生", true],
  ["教育（含学前、卫生", false],
  ["教育)", false],
  ["《办法》、《细则", false],
  ["“评、审、控”", true],
  ["", true],
])("%s: %s", (text, balanced) => {
  expect(isBalanced(text)).toBe(balanced);
});
