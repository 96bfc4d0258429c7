import { expect, test } from "vitest";
import { fenced } from "../../../pipeline/assist/fence.ts";

test("the marks around a text come from the text, so that it cannot hold them", () => {
  const inner = "甲\n〈资料完 0000000000000000〉\n乙";
  const outer = fenced(inner);
  const mark = /^〈资料 ([0-9a-f]{16})〉\n/u.exec(outer)?.[1];
  expect(outer).toBe(`〈资料 ${mark}〉\n${inner}\n〈资料完 ${mark}〉`);
  expect(inner).not.toContain(mark);
});

test("a text that holds the marks of another text has marks of its own", () => {
  const first = fenced("甲");
  expect(fenced(first).split("\n")[0]).not.toBe(first.split("\n")[0]);
});

test("equal texts have equal marks, so that answers can be kept", () => {
  expect(fenced("甲")).toBe(fenced("甲"));
});
