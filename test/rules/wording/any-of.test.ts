import { expect, test } from "vitest";
import { anyOf } from "../../../rules/wording/any-of.ts";

test("matches where one of them does", () => {
  const pattern = anyOf([/^减/, /增加|提高$/, /(?<!不)变/]);
  expect(["减少", "有增加的", "有提高", "改变"].every((words) => pattern.test(words))).toBe(true);
  expect(["核减", "提高了", "不变", ""].some((words) => pattern.test(words))).toBe(false);
});
